/// How dark the counts of a table are, from none to the most in four steps of equal size.
struct Shades {
  private let table: ReportDocument.Table
  private let most: Int

  init(of table: ReportDocument.Table) {
    self.table = table
    // What adds the others up would make all of them pale.
    let rows = table.rows.dropLast(table.hasTotals ? 1 : 0)
    most = rows.flatMap { row in table.shaded.compactMap { Int(row[$0].plain) } }.max() ?? 0
  }

  /// The class of a cell; nil when it has none.
  func cellClass(_ column: Int, row: Int, _ passage: Passage) -> String? {
    guard table.shaded.contains(column) else { return headClass(column) }
    let isTotal = table.hasTotals && row == table.rows.count - 1
    guard !isTotal, let count = Int(passage.plain), count > 0 else { return "shade0" }
    return "shade\(min(4, 1 + (count - 1) * 4 / max(most, 1)))"
  }

  /// The class of the title of a column; nil when it has none.
  func headClass(_ column: Int) -> String? {
    if table.shaded.contains(column) { return "shade0" }
    return table.numbers.contains(column) ? "number" : nil
  }
}
