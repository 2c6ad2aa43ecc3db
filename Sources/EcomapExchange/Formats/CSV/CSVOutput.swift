/// Rows of comma-separated values: UTF-8, RFC 4180 with line feeds.
struct CSVOutput {
  private(set) var bytes: [UInt8] = []
  /// How many cells have an apostrophe in front, so that no spreadsheet runs them.
  private(set) var guarded = 0

  /// Adds a row; cells that a spreadsheet could take for a formula are guarded.
  mutating func row(_ cells: [String?]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if let cell { add(cell) }
    }
    bytes.append(0x0A)
  }

  private mutating func add(_ text: String) {
    let isGuarded = SpreadsheetGuard.isNeeded(text)
    let isQuoted = text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if isGuarded {
      bytes.append(UInt8(ascii: "'"))
      guarded += 1
    }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }
}

extension SpreadsheetGuard {
  /// Whether a text needs an apostrophe in front: where a spreadsheet could run it, and where it
  /// would otherwise lose an apostrophe of its own on its way back.
  static func isNeeded(_ text: String) -> Bool {
    guard let risk = text.utf8.first(where: { $0 != UInt8(ascii: "'") }),
      "=+-@\t\r\n".utf8.contains(risk)
    else { return false }
    // A negative number is one for a spreadsheet as well.
    return Int(text).map { $0 >= 0 || "\($0)" != text } ?? true
  }
}
