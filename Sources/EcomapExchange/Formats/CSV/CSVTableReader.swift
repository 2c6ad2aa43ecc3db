import EcomapFormats
import EcomapWorkbook

/// Reads one table of delimited text.
struct CSVTableReader {
  private let path: String
  private var rows: DelimitedRows
  private var rowNumber = 0
  /// What a person should know of how the table was read.
  private(set) var notes: [ImportTrouble] = []
  private var found = TroubleList()
  private var shortRows: [Int] = []

  /// What is wrong with single rows.
  var troubles: [ImportTrouble] { found.all(of: path) }

  /// Decodes a table and finds out what divides its cells.
  init(_ file: ForeignFile) throws(ImportTrouble) {
    let text = try TextDecoder.decode(file)
    path = file.path
    if let note = text.note { notes.append(note) }
    if let named = DelimitedRows.namedDelimiter(in: text.bytes, from: text.start) {
      rows = DelimitedRows(
        text.bytes, from: named.next, delimiter: named.delimiter, mostCells: CSVReader.columns)
    } else {
      let delimiter = DelimiterGuess.delimiter(of: text.bytes, from: text.start)
      rows = DelimitedRows(
        text.bytes, from: text.start, delimiter: delimiter ?? UInt8(ascii: ","),
        mostCells: CSVReader.columns)
    }
  }

  /// Reads the table.
  ///
  /// - Parameter hasHeadings: whether its first row, or the one under its title, names the columns;
  ///   without such a row they are called `Column A` and so on.
  mutating func read(hasHeadings: Bool = true) throws(ImportTrouble) -> ForeignTable {
    var table = hasHeadings ? try readHeadings() : HeadedTable(path: path, headings: [], row: 0)
    var cells: [DelimitedRows.Cell] = []
    var endsShort = false
    while try readRow(&cells) {
      guard cells.contains(where: { !$0.range.isEmpty }) else { continue }
      table.beginRow(rowNumber)
      for (column, cell) in cells.enumerated() where !cell.range.isEmpty {
        let text = SpreadsheetGuard.released(rows.text(of: cell))
        table.add(text, at: column)
        if column >= table.width, hasHeadings, !text.isEmpty {
          reportOverlong(cells.count, table.width, text, column: column)
        }
      }
      endsShort = cells.count < table.width
      if endsShort { shortRows.append(rowNumber) }
    }
    if endsShort, let last = rows.bytes.last, last != UInt8(ascii: "\n"), last != UInt8(ascii: "\r")
    {
      reportCut(table.width)
    }
    notes += table.notes
    noteShortRows(table.width)
    return table.finish()
  }

  /// Reads the next row; false after the last.
  private mutating func readRow(
    _ cells: inout [DelimitedRows.Cell]
  ) throws(ImportTrouble) -> Bool {
    guard rows.next(&cells) else { return false }
    rowNumber += 1
    guard cells.count <= CSVReader.columns else {
      throw ImportTrouble(
        "the row has more than \(CSVReader.columns) cells", at: ForeignPlace(path, .row, rowNumber),
        suggestion: "see whether the file is a table, and what divides its cells")
    }
    if let quote = rows.openQuote { throw unclosed(quote, isSure: true) }
    for cell in cells where cell.hasWordsBehindQuotes {
      // A forgotten mark closes at the next that opens, which takes the rows between as one cell.
      if rows.bytes[cell.range].contains(where: {
        $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
      }) {
        throw unclosed(cell.range.lowerBound, isSure: false)
      }
    }
    return true
  }

  private mutating func readHeadings() throws(ImportTrouble) -> HeadedTable {
    var copy = self
    var sample: [[String]] = []
    var cells: [DelimitedRows.Cell] = []
    while sample.count < HeadingRow.sample, try copy.readRow(&cells) {
      sample.append(
        cells.map { cell in
          String(decoding: SpreadsheetGuard.released(rows.text(of: cell)), as: UTF8.self)
        })
    }
    guard let heading = HeadingRow.index(in: sample) else {
      throw ImportTrouble(
        "the file is empty", at: ForeignPlace(path),
        suggestion: "a table has a row of headings, and a row for each actor or tie")
    }
    for index in 0...heading {
      _ = try readRow(&cells)
      if index < heading, let title = sample[index].first(where: { !$0.isEmpty }) {
        notes.append(
          ImportTrouble(
            "the row stands above the headings and was left aside",
            at: ForeignPlace(path, .row, rowNumber), value: title))
      }
    }
    return HeadedTable(path: path, headings: sample[heading], row: rowNumber)
  }

  private mutating func reportOverlong(
    _ count: Int, _ width: Int, _ text: ArraySlice<UInt8>, column: Int
  ) {
    found.add(
      ImportTrouble(
        "the row has \(count) cells, and there are \(width) headings",
        at: ForeignPlace(
          path, .row, rowNumber, column: "Column \(HeadedTable.letters(of: column))"),
        value: String(decoding: text.prefix(200), as: UTF8.self),
        suggestion: "put a text that holds \(delimiterName) in quotation marks, or give the "
          + "column a heading"))
  }

  private mutating func reportCut(_ width: Int) {
    let row = shortRows.removeLast()
    found.add(
      ImportTrouble(
        "the file ends in the middle of this row, before the last of its \(width) columns",
        at: ForeignPlace(path, .row, row),
        suggestion: "see whether the file was copied whole"))
  }

  /// Short rows are no troubles: Excel itself leaves empty cells at the end of rows away.
  private mutating func noteShortRows(_ width: Int) {
    guard let first = shortRows.first else { return }
    let others = shortRows.dropFirst().prefix(9).map(String.init).joined(separator: ", ")
    let more = shortRows.count > 10 ? " and \(shortRows.count - 10) more" : ""
    notes.append(
      ImportTrouble(
        shortRows.count == 1
          ? "the row ends before the last of the \(width) columns, which were taken as empty"
          : "this row and \(shortRows.count - 1) others (\(others)\(more)) end before the last of "
            + "the \(width) columns, which were taken as empty",
        at: ForeignPlace(path, .row, first)))
  }

  private func unclosed(_ offset: Int, isSure: Bool) -> ImportTrouble {
    let place = TextPlace(rows.bytes, offset)
    let line = rows.bytes[offset...].prefix(80).prefix { $0 != 0x0A && $0 != 0x0D }
    return ImportTrouble(
      isSure
        ? "a quotation mark opens here and is never closed"
        : "a quotation mark opens here and closes only in a later line, before other words",
      at: place.place(path), value: String(decoding: line, as: UTF8.self),
      suggestion: "close it, or write a quotation mark within a text twice")
  }

  private var delimiterName: String {
    switch rows.delimiter {
    case UInt8(ascii: ","): "a comma"
    case UInt8(ascii: ";"): "a semicolon"
    case UInt8(ascii: "\t"): "a tab"
    default: "“\(Unicode.Scalar(rows.delimiter))”"
    }
  }
}
