extension ReportDocument {
  /// A table with a row of titles; its first column says what each row is about.
  public struct Table: Sendable, Equatable {
    /// The titles of the columns.
    public let columns: [Passage]
    /// The rows, each with a cell for every column.
    public let rows: [[Passage]]
    /// What the table shows, for those who do not see it beside its text.
    public let caption: Passage?
    /// The columns of numbers, which stand to the right.
    public let numbers: Set<Int>
    /// The columns whose counts are shaded, the darker the more, where a format can do so.
    public let shaded: Set<Int>
    /// Whether the last row adds the others up.
    public let hasTotals: Bool

    /// Creates a table.
    ///
    /// - Precondition: every row has a cell for every column.
    public init(
      columns: [Passage], rows: [[Passage]], caption: Passage? = nil, numbers: Set<Int> = [],
      shaded: Set<Int> = [], hasTotals: Bool = false
    ) {
      precondition(
        rows.allSatisfy { $0.count == columns.count },
        "a row of a table has too many or too few cells")
      self.columns = columns
      self.rows = rows
      self.caption = caption
      self.numbers = numbers
      self.shaded = shaded
      self.hasTotals = hasTotals
    }
  }
}
