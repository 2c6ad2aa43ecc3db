import EcomapModel

/// Divides the bytes of a delimited table into rows of cells with their places.
struct TableReader {
  /// A cell: its text and where it stands.
  typealias Cell = Located<String>

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let file: Int
  private var offset: Int
  private var line = 1
  private var column = 1

  /// Where a quotation mark was opened and never closed.
  private(set) var openQuote: SourceLocation?

  /// Begins at the first row.
  ///
  /// - Parameter path: a name in `.csv` means commas, or semicolons when the first line has those
  ///   and no comma; any other means tabs.
  init(_ bytes: [UInt8], path: String, file: Int) {
    self.bytes = bytes
    self.file = file
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if path.lowercased().hasSuffix(".csv") {
      let first = bytes[offset...].prefix { $0 != UInt8(ascii: "\n") }
      let comma = UInt8(ascii: ",")
      let semicolon = UInt8(ascii: ";")
      delimiter = first.contains(semicolon) && !first.contains(comma) ? semicolon : comma
    } else {
      delimiter = UInt8(ascii: "\t")
    }
  }

  /// The next row, or nil after the last; empty lines are passed over.
  mutating func nextRow() -> [Cell]? {
    while offset < bytes.count {
      let row = readRow()
      if row.count > 1 || row.contains(where: { !$0.value.isEmpty }) { return row }
    }
    return nil
  }

  private mutating func readRow() -> [Cell] {
    var row: [Cell] = []
    while true {
      row.append(readCell())
      guard offset < bytes.count else { return row }
      if bytes[offset] == delimiter {
        advance()
        continue
      }
      if bytes[offset] == UInt8(ascii: "\r") { advance() }
      if offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { advance() }
      return row
    }
  }

  private mutating func readCell() -> Cell {
    let start = SourceLocation(file: file, line: line, column: column)
    let startColumn = column
    var text: [UInt8] = []
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") {
      advance()
      readQuoted(into: &text, from: start)
    }
    let plainStart = offset
    while offset < bytes.count, !isEnd(bytes[offset]) { advance() }
    text += bytes[plainStart..<offset]
    let value = Self.trimmed(text)
    let length = line == Int(start.line) ? column - startColumn : 1
    return Cell(
      value,
      at: SourceLocation(
        file: file, line: Int(start.line), column: Int(start.column), length: length))
  }

  private mutating func readQuoted(into text: inout [UInt8], from start: SourceLocation) {
    let quote = UInt8(ascii: "\"")
    while offset < bytes.count {
      let byte = bytes[offset]
      advance()
      if byte != quote {
        text.append(byte)
      } else if offset < bytes.count, bytes[offset] == quote {
        text.append(quote)
        advance()
      } else {
        return
      }
    }
    openQuote = openQuote ?? start
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Goes one byte on and keeps count of lines and columns.
  private mutating func advance() {
    let byte = bytes[offset]
    offset += 1
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private static func trimmed(_ text: [UInt8]) -> String {
    let space = UInt8(ascii: " ")
    guard text.first == space || text.last == space else {
      return String(decoding: text, as: UTF8.self)
    }
    let start = text.firstIndex { $0 != space } ?? text.endIndex
    let end = text.lastIndex { $0 != space }.map { $0 + 1 } ?? start
    return String(decoding: text[start..<end], as: UTF8.self)
  }
}
