import EcomapModel
import EcomapWorkbook

extension DataTable {
  /// The table as CSV: UTF-8, RFC 4180 with line feeds, under one row of the columns' words.
  ///
  /// Numbers are exact, whether something holds is `true` or `false`, dates are as precise as the
  /// map gives them, and where there is nothing to say the cell is empty. A cell of words that a
  /// spreadsheet could take for a formula gets an apostrophe in front. There is no byte order mark,
  /// which most programs would take for a part of the first heading; Excel is served by the
  /// workbook.
  public var csv: String {
    var output = CSVOutput()
    output.row(columns.map(\.id))
    for row in rows { output.row(row.map { $0?.csv }) }
    return String(decoding: output.bytes, as: UTF8.self)
  }
}

extension DataTable.Cell {
  /// The cell as a field of CSV.
  fileprivate var csv: String {
    switch self {
    case .integer(let value): String(value)
    case .number(let value): value.exact
    case .flag(let value): value ? "true" : "false"
    case .text(let value): value
    case .date(let value): value.description
    case .code(let word, _): word
    }
  }
}
