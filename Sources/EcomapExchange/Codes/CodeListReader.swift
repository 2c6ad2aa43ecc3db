import EcomapModel

/// Reads public lists of codes, which it recognises by what they hold.
///
/// - files of the NHS Organisation Data Service such as `etr.csv`, which have no headings: the code
///   in the first column, the name in the second, and in the eleventh and twelfth the dates on
///   which it was opened and closed, as `20161231`;
/// - its files of successions such as `succ.csv`: the code before, the code after, the reason and
///   the date;
/// - tables with headings: those of the Office for National Statistics (`ICB23CD`, `ICB23CDH`,
///   `ICB23NM`), and any with headings such as "ODS code", "Name", "Closed".
public enum CodeListReader {
  /// How many rows are looked at to recognise a list.
  private static let sample = 50

  /// Reads a list.
  ///
  /// Complexity: O(bytes).
  ///
  /// - Throws: `ImportTrouble` when it is no list of codes.
  public static func read(_ file: ForeignFile) throws(ImportTrouble) -> CodeList {
    var plain = try CSVTableReader(file)
    let table = try plain.read(hasHeadings: false)
    let letters = LetteredTable(table)
    if letters.mostly(sample, { isOrganisation($0) }) { return organisations(letters) }
    if letters.mostly(sample, { isSuccession($0) }) { return successions(letters) }
    var reader = try CSVTableReader(file)
    let headed = try reader.read()
    let columns = CodeColumns(headed.columns)
    guard !columns.isEmpty else {
      throw ImportTrouble(
        "this is no list of codes that ecomap knows", at: ForeignPlace(file.path),
        suggestion: "take a file of the Organisation Data Service as it is, or one with the "
          + "headings ODS code, Name and Closed")
    }
    return columns.list(of: headed)
  }

  /// Whether a row looks like one of `etr.csv` and its kin.
  private static func isOrganisation(_ row: LetteredTable.Row) -> Bool {
    row.code(0) != nil && row.text(1) != nil && row.isDay(10)
      && (row.text(11) == nil || row.isDay(11))
  }

  private static func isSuccession(_ row: LetteredTable.Row) -> Bool {
    row.code(0) != nil && row.code(1) != nil && (row.text(2)?.utf8.count ?? 0) <= 1
      && row.isDay(3)
  }

  private static func organisations(_ table: LetteredTable) -> CodeList {
    CodeList(
      path: table.path,
      entries: table.rows.compactMap { row in
        row.code(0).map {
          CodeList.Entry(
            [$0], name: row.text(1), opened: row.date(10), closed: row.date(11), row: row.number)
        }
      })
  }

  private static func successions(_ table: LetteredTable) -> CodeList {
    CodeList(
      path: table.path, entries: [],
      successions: table.rows.compactMap { row in
        guard let old = row.code(0), let new = row.code(1) else { return nil }
        return CodeList.Succession(from: old, to: new, date: row.date(3))
      })
  }
}

/// A table without headings, its columns known by number.
private struct LetteredTable {
  /// A row.
  struct Row {
    let table: LetteredTable
    let index: Int

    /// Its number in the file.
    var number: Int { table.table.place(index).number ?? index + 1 }

    /// The text of a cell.
    func text(_ column: Int) -> String? {
      table.columns[column].flatMap { table.table.text(index, $0) }
    }

    /// The code in a cell, if it is one.
    func code(_ column: Int) -> Actor.Identifier? { text(column).flatMap { CodeShape.code($0) } }

    /// The date in a cell.
    func date(_ column: Int) -> PartialDate? { text(column).flatMap { CodeDate.date($0) } }

    /// Whether a cell holds a date as the Organisation Data Service writes it.
    func isDay(_ column: Int) -> Bool {
      guard let text = text(column), text.utf8.count == 8 else { return false }
      return CodeDate.date(text) != nil
    }
  }

  let table: ForeignTable
  /// The index of each of the first columns, if anything stands in it.
  let columns: [Int?]

  init(_ table: ForeignTable) {
    self.table = table
    columns = (0..<12).map { column in
      table.columns.firstIndex(of: "Column \(HeadedTable.letters(of: column))")
    }
  }

  var path: String { table.path }

  var rows: [Row] { (0..<table.count).map { Row(table: self, index: $0) } }

  /// Whether the first row is like what is asked for, and nine of ten of the first are.
  func mostly(_ sample: Int, _ matches: (Row) -> Bool) -> Bool {
    let rows = (0..<min(sample, table.count)).map { Row(table: self, index: $0) }
    guard let first = rows.first, matches(first) else { return false }
    return rows.count(where: matches) * 10 >= rows.count * 9
  }
}
