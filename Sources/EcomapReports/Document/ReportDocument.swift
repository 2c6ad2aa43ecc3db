/// A report as what it says, before any format: headings, paragraphs, lists and tables.
///
/// A report is built once as this value and each format has a writer, so that no format says more
/// or less than another.
public struct ReportDocument: Sendable, Equatable {
  /// A part of a report that stands under the one before.
  public enum Block: Sendable, Equatable {
    /// The title of a section, from level 2 down.
    case heading(level: Int, Passage)
    /// A paragraph.
    case paragraph(Passage)
    /// A list without numbers.
    case list([Passage])
    /// A list in which the order counts.
    case numbered([Passage])
    /// A table.
    case table(Table)
    /// Lines of a map, as they are written.
    case example(String)
  }

  /// A table with a row of titles.
  public struct Table: Sendable, Equatable {
    /// The titles of the columns.
    public let columns: [Passage]
    /// The rows, each with a cell for every column.
    public let rows: [[Passage]]

    /// Creates a table.
    ///
    /// - Precondition: every row has a cell for every column.
    public init(columns: [Passage], rows: [[Passage]]) {
      precondition(
        rows.allSatisfy { $0.count == columns.count },
        "a row of a table has too many or too few cells")
      self.columns = columns
      self.rows = rows
    }
  }

  /// The title of the whole.
  public let title: Passage
  /// What stands under it.
  public let blocks: [Block]

  /// The document as a section of a larger one: its title as a heading of a level, and its own
  /// headings further down.
  public func section(level: Int) -> [Block] {
    [.heading(level: level, title)]
      + blocks.map { block in
        guard case .heading(let inner, let title) = block else { return block }
        return .heading(level: inner + level - 1, title)
      }
  }

  /// Creates a document.
  public init(title: Passage, blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }
}
