/// Writes a table on a sheet as a careful person would set it.
struct TableWriter {
  private static let mostRows = 1_048_576
  private static let mostColumns = 16_384

  private let table: SheetTable
  private let page: OpenSheet
  /// How many places the numbers of each column show.
  private let places: [Int]
  /// Whether each column can hold days as days.
  private let holdsDays: [Bool]
  /// The row of the headings, under what the sheet warns of.
  private let top: Int

  /// Looks at a table that fits on a sheet.
  init(_ table: SheetTable, page: OpenSheet) throws(WorkbookError) {
    guard table.rows.count < Self.mostRows else {
      throw .tooManyRows(sheet: page.name, rows: table.rows.count + 1)
    }
    guard (1...Self.mostColumns).contains(table.columns.count) else {
      throw .tooManyColumns(sheet: page.name, columns: table.columns.count)
    }
    precondition(
      table.rows.allSatisfy { $0.count == table.columns.count }, "a row has a cell a column")
    self.table = table
    self.page = page
    top = page.warning == nil ? 0 : 1
    places = table.columns.indices.map { Self.places(of: table, column: $0) }
    holdsDays = table.columns.indices.map { Self.holdsDays(table, column: $0) }
  }

  /// Writes the headings, the rows and how they are shown.
  func write(title: String) throws(WorkbookError) {
    let widths = ColumnWidths(of: table, places: places)
    if let warning = page.warning { try page.write(warning, row: 0, column: 0, .warning) }
    for (column, heading) in table.columns.enumerated() {
      try page.write(heading.heading, row: top, column: column, .columnHeading)
    }
    for (number, cells) in table.rows.enumerated() {
      let row = top + 1 + number
      for (column, cell) in cells.enumerated() {
        if let cell {
          try write(cell, row: row, column: column)
        } else {
          try page.leaveEmpty(row: row, column: column)
        }
      }
      try page.setLines(Self.lines(of: cells, in: widths), row: row)
    }
    // Bold letters and the arrow of the filter narrow a heading's column.
    let headings = zip(table.columns, widths.widths).map {
      TextSize.lines(of: $0.heading, in: ($1 - 3) / 1.1)
    }
    try page.setLines(headings.max() ?? 1, row: top)
    for (column, width) in widths.widths.enumerated() {
      try page.setWidth(width, column: column)
    }
    try page.freezeAndFilter(top: top, rows: table.rows.count, columns: table.columns.count)
    try page.setPaper(isLandscape: true, title: title)
    try page.setPrinted(top: top, rows: table.rows.count, columns: widths.printable)
  }

  private func write(
    _ cell: SheetTable.Cell, row: Int, column: Int
  ) throws(WorkbookError) {
    let style: Style = table.columns[column].isFaint ? .faint : .text
    switch cell {
    case .text(let text): try page.write(text, row: row, column: column, style)
    case .integer(let value):
      try page.write(Double(value), row: row, column: column, .whole)
    case .number(let value):
      let style = Style.number(places: places[column])
      try page.write(value, row: row, column: column, style)
    case .flag(let value):
      try page.write(value ? "yes" : "no", row: row, column: column, style)
    case .day(let year, let month, let day) where holdsDays[column]:
      try page.write(year: year, month: month, day: day, row: row, column: column)
    case .day(let year, let month, let day):
      let text = [year, month, day].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-")
      try page.write(text, row: row, column: column, style)
    }
  }

  /// How many lines a row gets: as many as its longest cell needs, so that nothing is cut off.
  private static func lines(of cells: [SheetTable.Cell?], in widths: ColumnWidths) -> Int {
    zip(cells, widths.widths).map { cell, width in
      guard case .text(let text)? = cell else { return 1 }
      return TextSize.lines(of: text, in: width)
    }.max() ?? 1
  }

  /// As many places as tell the numbers of a column apart: three below 1, two below 10, else one;
  /// none where all are whole.
  private static func places(of table: SheetTable, column: Int) -> Int {
    var most = 0.0
    var areWhole = true
    for row in table.rows {
      guard case .number(let value)? = row[column], value.isFinite else { continue }
      most = max(most, value.magnitude)
      if value != value.rounded() { areWhole = false }
    }
    if areWhole { return 0 }
    return most < 1 ? 3 : most < 10 ? 2 : 1
  }

  /// Whether all dates of a column are days that Excel can count.
  ///
  /// Where some are only a month or a year, which is no day, all stay words that sort by time:
  /// Excel would sort words and days apart. Before March 1900 its calendar is wrong by a day.
  private static func holdsDays(_ table: SheetTable, column: Int) -> Bool {
    table.rows.allSatisfy { row in
      switch row[column] {
      case .day(let year, _, _)?: year > 1900
      case nil: true
      default: false
      }
    }
  }
}
