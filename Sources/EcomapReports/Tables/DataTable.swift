public import EcomapModel

/// A table of a map for spreadsheets and other programs: typed cells under headings.
public struct DataTable: Sendable {
  /// What a cell holds.
  public enum Cell: Sendable, Equatable {
    /// Words.
    case text(String)
    /// A count.
    case integer(Int)
    /// A number, exact.
    case number(Double)
    /// Whether something holds.
    case flag(Bool)
    /// A date, as precise as it is known.
    case date(PartialDate)
    /// Words of a map or of this program for other programs, with what people are told in their
    /// place.
    case code(String, words: String)
  }

  /// The type of the cells of a column.
  public enum Kind: String, Sendable {
    case text, integer, number, flag, date
  }

  /// Who looks at a column.
  public enum Use: Sendable {
    /// It says what a row is about.
    case label
    /// It is read first.
    case first
    /// It is read.
    case reading
    /// It is there to look things up by, such as an id.
    case lookup
  }

  /// A column.
  public struct Column: Sendable {
    /// The word for it, the heading in CSV.
    public let id: String
    /// What people call it.
    public let heading: String
    /// What its cells hold.
    public let kind: Kind
    /// What it means, in a line.
    public let meaning: String
    /// Who looks at it.
    public let use: Use
  }

  /// The word for it, the name of its file without the ending.
  public let id: String
  /// What people call it.
  public let title: String
  /// What a row is, and which rows there are.
  public let about: String
  /// The columns.
  public let columns: [Column]
  /// The rows: for each column a cell, or nil where there is nothing to say.
  public let rows: [[Cell?]]

  /// The cells of a column, by its word; nil when there is no such column.
  public func cells(of column: String) -> [Cell?]? {
    columns.firstIndex { $0.id == column }.map { index in rows.map { $0[index] } }
  }
}

/// A column of a table with the way to its cells.
struct TableField<Row> {
  let column: DataTable.Column
  let read: (Row) -> DataTable.Cell?

  /// Describes a column.
  init(
    _ id: String, _ heading: String, _ meaning: String, kind: DataTable.Kind = .text,
    use: DataTable.Use = .reading, _ read: @escaping (Row) -> DataTable.Cell?
  ) {
    column = DataTable.Column(id: id, heading: heading, kind: kind, meaning: meaning, use: use)
    self.read = read
  }
}

extension DataTable {
  /// Makes a table of rows whose cells fields read.
  init<Row>(
    id: String, title: String, about: String, of rows: [Row], fields: [TableField<Row>]
  ) {
    self.init(
      id: id, title: title, about: about, columns: fields.map(\.column),
      rows: rows.map { row in fields.map { $0.read(row) } })
  }
}

extension DataTable.Cell {
  /// Words, or nothing when there are none.
  static func words(_ text: String?) -> DataTable.Cell? {
    text.flatMap { $0.isEmpty ? nil : .text($0) }
  }

  /// A list in one cell: "; " stands between its parts and so nowhere else.
  static func list(_ parts: [String]) -> DataTable.Cell? {
    words(parts.map(Self.withoutSeparator).joined(separator: "; "))
  }

  /// A list of words for other programs in one cell, with what people are told, a line each.
  static func codes(_ parts: [String], words: [String]) -> DataTable.Cell? {
    guard !parts.isEmpty || !words.isEmpty else { return nil }
    let listed = parts.map(Self.withoutSeparator).joined(separator: "; ")
    return .code(listed, words: words.joined(separator: "\n"))
  }

  private static func withoutSeparator(_ part: String) -> String {
    let pieces = part.split(separator: ";", omittingEmptySubsequences: false)
    guard pieces.count > 1 else { return part }
    return pieces.joined(separator: ",")
  }

  /// A date, if there is one.
  static func date(of date: PartialDate?) -> DataTable.Cell? { date.map { .date($0) } }
}
