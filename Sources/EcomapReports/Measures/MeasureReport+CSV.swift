import EcomapAnalysis
import EcomapModel

extension MeasureReport {
  /// The table as CSV: one row an actor, numbers exact; see ``DataTable/csv``.
  public var csv: String { DataTable(of: table, rows: rows).csv }
}
