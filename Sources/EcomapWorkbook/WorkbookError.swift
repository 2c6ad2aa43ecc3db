/// Why a workbook could not be made.
public enum WorkbookError: Error, Equatable, Sendable {
  /// A sheet has more rows than the 1,048,576 that Excel can show, its heading among them.
  case tooManyRows(sheet: String, rows: Int)
  /// A sheet has more columns than the 16,384 that Excel can show.
  case tooManyColumns(sheet: String, columns: Int)
  /// The name of a sheet is not one that Excel takes.
  case sheetName(String, reason: String)
  /// Something could not be put on a sheet.
  case sheet(String, reason: String)
  /// There is no memory for it.
  case noMemory
  /// A file could not be written or read in the folder for temporary files.
  case temporaryFile(folder: String, reason: String)
}

extension WorkbookError: CustomStringConvertible {
  /// One line, without a full stop.
  public var description: String {
    switch self {
    case .tooManyRows(let sheet, let rows):
      "the sheet `\(sheet)` would have \(rows) rows, and Excel shows 1,048,576 at most; "
        + "write the tables as CSV"
    case .tooManyColumns(let sheet, let columns):
      "the sheet `\(sheet)` would have \(columns) columns, and Excel shows 16,384 at most; "
        + "write the tables as CSV"
    case .sheetName(let name, let reason):
      "Excel takes no sheet of the name `\(name)`: \(reason)"
    case .sheet(let name, let reason):
      "the sheet `\(name)` cannot be made: \(reason)"
    case .noMemory:
      "there is not enough memory for the workbook"
    case .temporaryFile(let folder, let reason):
      "the workbook cannot be put together in `\(folder)`: \(reason); "
        + "name another folder for temporary files in the environment variable TMPDIR"
    }
  }
}
