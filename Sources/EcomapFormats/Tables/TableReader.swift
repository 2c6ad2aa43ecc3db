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

  /// The number of the row last read, as a spreadsheet counts: empty rows too.
  private(set) var rowNumber = 0
  /// Where a quotation mark was opened and never closed.
  private(set) var openQuote: SourceLocation?

  private static let space = UInt8(ascii: " ")
  private static let quote = UInt8(ascii: "\"")

  /// Begins at the first row.
  ///
  /// - Parameter path: a name in `.csv` means commas, or semicolons when the first line has those
  ///   and no comma; any other means tabs.
  init(_ bytes: [UInt8], path: String, file: Int) {
    self.bytes = bytes
    self.file = file
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let named = Self.namedDelimiter(in: bytes[offset...]) {
      delimiter = named
      while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { advance() }
      if offset < bytes.count { advance() }
      rowNumber = 1
      return
    }
    if path.lowercased().hasSuffix(".csv") {
      let first = bytes[offset...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      let comma = UInt8(ascii: ",")
      let semicolon = UInt8(ascii: ";")
      delimiter = first.contains(semicolon) && !first.contains(comma) ? semicolon : comma
    } else {
      delimiter = UInt8(ascii: "\t")
    }
  }

  /// The delimiter that Excel names in a first line of its own, such as `sep=;`.
  private static func namedDelimiter(in bytes: ArraySlice<UInt8>) -> UInt8? {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return line.count == 5 && line.starts(with: "sep=".utf8) ? line.last : nil
  }

  /// The next row, or nil after the last; empty rows are passed over.
  mutating func nextRow() -> [Cell]? {
    while offset < bytes.count {
      let row = readRow()
      rowNumber += 1
      if row.contains(where: { !$0.value.isEmpty }) { return row }
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
      endLine()
      return row
    }
  }

  private mutating func readCell() -> Cell {
    while offset < bytes.count, bytes[offset] == Self.space { advance() }
    let startLine = line
    let startColumn = column
    var quoted: [UInt8]?
    if offset < bytes.count, bytes[offset] == Self.quote {
      advance()
      quoted = readQuoted(
        from: SourceLocation(file: file, line: startLine, column: startColumn))
    }
    let plainStart = offset
    while offset < bytes.count, !isEnd(bytes[offset]) { advance() }
    var end = offset
    var endColumn = column
    while end > plainStart, bytes[end - 1] == Self.space {
      end -= 1
      endColumn -= 1
    }
    let plain = bytes[plainStart..<end]
    return Cell(
      quoted.map { Self.trimmed($0 + plain) } ?? String(decoding: plain, as: UTF8.self),
      at: SourceLocation(
        file: file, line: startLine, column: startColumn,
        length: line == startLine ? endColumn - startColumn : 1))
  }

  private mutating func readQuoted(from start: SourceLocation) -> [UInt8] {
    var text: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        text.append(UInt8(ascii: "\n"))
        endLine()
        continue
      }
      advance()
      if byte != Self.quote {
        text.append(byte)
      } else if offset < bytes.count, bytes[offset] == Self.quote {
        text.append(Self.quote)
        advance()
      } else {
        return text
      }
    }
    openQuote = openQuote ?? start
    return text
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Goes one byte on within a line and keeps count of columns.
  private mutating func advance() {
    if bytes[offset] & 0xC0 != 0x80 { column += 1 }
    offset += 1
  }

  /// Goes over a line end: a line feed, a carriage return, or both.
  private mutating func endLine() {
    if bytes[offset] == UInt8(ascii: "\r"), offset + 1 < bytes.count,
      bytes[offset + 1] == UInt8(ascii: "\n")
    {
      offset += 1
    }
    offset += 1
    line += 1
    column = 1
  }

  private static func trimmed(_ text: [UInt8]) -> String {
    guard text.first == space || text.last == space else {
      return String(decoding: text, as: UTF8.self)
    }
    let start = text.firstIndex { $0 != space } ?? text.endIndex
    let end = text.lastIndex { $0 != space }.map { $0 + 1 } ?? start
    return String(decoding: text[start..<end], as: UTF8.self)
  }
}
