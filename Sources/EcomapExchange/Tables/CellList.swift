/// Several values in one cell, with `|` between them and `\|` for a bar within one.
public enum CellList {
  /// The cell of some values.
  public static func joined(_ values: [String]) -> String {
    values.map(escaped).joined(separator: "|")
  }

  /// The values of a cell without white space around them; empty ones are left out.
  public static func values(_ cell: String) -> [String] {
    var values: [String] = []
    var value: [UInt8] = []
    func end() {
      let text = String(decoding: value, as: UTF8.self)
      let inner = text.drop(while: \.isWhitespace)
      let trimmed = String(inner.reversed().drop(while: \.isWhitespace).reversed())
      if !trimmed.isEmpty { values.append(trimmed) }
      value = []
    }
    var bytes = cell.utf8.makeIterator()
    var pending = bytes.next()
    while let byte = pending {
      pending = bytes.next()
      if byte == UInt8(ascii: "\\"), pending == UInt8(ascii: "|") {
        value.append(UInt8(ascii: "|"))
        pending = bytes.next()
      } else if byte == UInt8(ascii: "|") {
        end()
      } else {
        value.append(byte)
      }
    }
    end()
    return values
  }

  private static func escaped(_ value: String) -> String {
    // The space keeps a last backslash from escaping the bar after the value.
    if value.utf8.last == UInt8(ascii: "\\") { return escaped(value + " ") }
    guard value.utf8.contains(UInt8(ascii: "|")) else { return value }
    return value.split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: "\\|")
  }
}
