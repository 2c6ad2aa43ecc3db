/// Rows of comma-separated values: UTF-8, RFC 4180 with line feeds.
public struct CSVOutput: Sendable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []
  /// How many cells have an apostrophe in front, so that no spreadsheet runs them.
  public private(set) var guarded = 0

  /// Begins without rows.
  public init() {}

  /// Adds a row; cells that a spreadsheet could take for a formula are guarded.
  public mutating func row(_ cells: [String?]) {
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
    if isQuoted {
      for byte in text.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    } else {
      bytes.append(contentsOf: text.utf8)
    }
  }
}
