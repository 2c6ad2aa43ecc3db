import EcomapModel

/// Divides the bytes of a delimited table into rows of cells with their places.
struct TableReader {
  /// A cell: its text and where it stands.
  typealias Cell = Located<String>

  private var rows: DelimitedRows
  private var cells: [DelimitedRows.Cell] = []
  private let file: Int
  /// How far lines and columns are counted.
  private var offset: Int
  private var line = 1
  private var column = 1

  /// The number of the row last read, as a spreadsheet counts: empty rows too.
  private(set) var rowNumber = 0
  /// Where a quotation mark was opened and never closed.
  private(set) var openQuote: SourceLocation?

  /// Begins at the first row.
  ///
  /// - Parameter path: a name in `.csv` means commas, or semicolons when the first line has those
  ///   and no comma; any other means tabs.
  init(_ bytes: [UInt8], path: String, file: Int) {
    self.file = file
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    offset = start
    if let named = DelimitedRows.namedDelimiter(in: bytes, from: start) {
      rows = DelimitedRows(bytes, from: named.next, delimiter: named.delimiter)
      rowNumber = 1
    } else if path.lowercased().hasSuffix(".csv") {
      let first = bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      let comma = UInt8(ascii: ",")
      let semicolon = UInt8(ascii: ";")
      rows = DelimitedRows(
        bytes, from: start,
        delimiter: first.contains(semicolon) && !first.contains(comma) ? semicolon : comma)
    } else {
      rows = DelimitedRows(bytes, from: start, delimiter: UInt8(ascii: "\t"))
    }
  }

  /// The next row, or nil after the last; empty rows are passed over.
  mutating func nextRow() -> [Cell]? {
    while rows.next(&cells) {
      rowNumber += 1
      let row = cells.map { located($0) }
      if row.contains(where: { !$0.value.isEmpty }) { return row }
    }
    return nil
  }

  private mutating func located(_ cell: DelimitedRows.Cell) -> Cell {
    count(to: cell.range.lowerBound)
    let (startLine, startColumn) = (line, column)
    if openQuote == nil, rows.openQuote == cell.range.lowerBound {
      openQuote = SourceLocation(file: file, line: line, column: column)
    }
    count(to: cell.range.upperBound)
    return Cell(
      String(decoding: rows.text(of: cell), as: UTF8.self),
      at: SourceLocation(
        file: file, line: startLine, column: startColumn,
        length: line == startLine ? column - startColumn : 1))
  }

  /// Counts lines and columns on to a place: a line ends with a line feed, a carriage return, or
  /// both.
  private mutating func count(to end: Int) {
    let bytes = rows.bytes
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
          && (offset == bytes.count || bytes[offset] != UInt8(ascii: "\n"))
      {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}
