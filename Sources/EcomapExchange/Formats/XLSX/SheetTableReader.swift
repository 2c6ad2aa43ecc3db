/// Makes a table of the cells of a sheet.
struct SheetTableReader {
  private let path: String
  private let sheet: String
  private let grid: SheetGrid
  /// What a person should know of how the sheet was read.
  private(set) var notes: [ImportTrouble] = []
  /// What is wrong with single cells.
  private(set) var troubles: [ImportTrouble] = []

  /// Names a sheet.
  init(_ grid: SheetGrid, path: String, sheet: String) {
    self.grid = grid
    self.path = path
    self.sheet = sheet
  }

  /// Reads the table; nil when the sheet holds none, which a note says then.
  mutating func read() -> ForeignTable? {
    var texts: [Int: [String]] = [:]
    var numbers: [Int] = []
    for row in grid.rows().prefix(HeadingRow.sample) {
      let number = Int(grid.cells[row.lowerBound].row)
      numbers.append(number)
      texts[number] = self.texts(of: row)
    }
    guard let index = HeadingRow.index(in: numbers.map { texts[$0] ?? [] }) else {
      note("the sheet is empty")
      return nil
    }
    guard !isWordsOnly() else {
      note("the sheet holds words and no table, and was left aside")
      return nil
    }
    let headings = SheetHeadings(numbers[index], texts: texts, merged: grid.merged)
    for number in numbers[..<index] where number < headings.rows.lowerBound {
      note(
        "the row stands above the headings and was left aside", row: number,
        value: texts[number]?.first { !$0.isEmpty })
    }
    for words in headings.notes { note(words, row: headings.rows.lowerBound) }
    return table(under: headings)
  }

  private mutating func table(under headings: SheetHeadings) -> ForeignTable {
    var table = HeadedTable(
      path: path, part: sheet, headings: headings.names, row: headings.rows.upperBound + 1)
    let first = grid.cells.firstIndex { $0.row > headings.rows.upperBound } ?? grid.cells.count
    for row in grid.rows(from: first) {
      table.beginRow(Int(grid.cells[row.lowerBound].row) + 1)
      for cell in grid.cells[row] { table.add(grid.text(of: cell), at: Int(cell.column)) }
    }
    notes += table.notes
    noteHidden(table)
    noteMerged(below: headings.rows.upperBound, table)
    var found = TroubleList()
    for trouble in grid.troubles {
      found.add(
        ImportTrouble(
          trouble.problem,
          at: ForeignPlace(
            path, part: sheet, .row, trouble.cell.row + 1,
            column: table.name(of: trouble.cell.column)),
          value: trouble.value, suggestion: trouble.suggestion))
    }
    troubles = found.all(of: path)
    return table.finish()
  }

  private func texts(of row: Range<Int>) -> [String] {
    var texts: [String] = []
    for cell in grid.cells[row] {
      while texts.count < Int(cell.column) { texts.append("") }
      let words = String(decoding: grid.text(of: cell), as: UTF8.self)
      if texts.count == Int(cell.column) {
        texts.append(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      }
    }
    return texts
  }

  /// Whether all stands in one column and reads like sentences, or is one cell.
  private func isWordsOnly() -> Bool {
    guard let first = grid.cells.first, grid.cells.allSatisfy({ $0.column == first.column }) else {
      return false
    }
    return grid.cells.count == 1 || grid.cells.contains { $0.end - $0.start > 80 }
  }

  private mutating func note(_ problem: String, row: Int? = nil, value: String? = nil) {
    notes.append(
      ImportTrouble(
        problem, at: ForeignPlace(path, part: sheet, .row, row.map { $0 + 1 }), value: value))
  }

  private mutating func noteHidden(_ table: HeadedTable) {
    let rows = grid.hiddenRows.intersection(grid.cells.map { Int($0.row) }).sorted()
    if let first = rows.first {
      note(
        rows.count == 1
          ? "a hidden row was read like the others"
          : "this hidden row and \(rows.count - 1) others were read like the rest", row: first)
    }
    let used = Set(grid.cells.map { Int($0.column) })
    let hidden = used.sorted().filter { column in
      grid.hiddenColumns.contains { $0.contains(column) }
    }
    if !hidden.isEmpty {
      note(
        "hidden columns were read like the others: "
          + hidden.map { table.name(of: $0) }.joined(separator: ", "))
    }
  }

  private mutating func noteMerged(below heading: Int, _ table: HeadedTable) {
    let merged = grid.merged.filter { $0.rows.lowerBound > heading }
    guard let first = merged.min(by: { $0.rows.lowerBound < $1.rows.lowerBound }) else { return }
    let others = merged.count > 1 ? ", as are \(merged.count - 1) other groups" : ""
    notes.append(
      ImportTrouble(
        "cells are merged here\(others); what stands in them was taken for the first cell alone",
        at: ForeignPlace(
          path, part: sheet, .row, first.rows.lowerBound + 1,
          column: table.name(of: first.columns.lowerBound)),
        suggestion: "if it holds for the others too, unmerge the cells and fill them"))
  }
}
