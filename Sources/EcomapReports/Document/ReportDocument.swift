/// A report as what it says, before any format: headings, paragraphs, lists, tables,
/// pictures and findings.
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
    /// Something to know before reading on.
    case note(Note)
    /// A picture.
    case figure(Figure)
    /// Something that was found, with everything that belongs to it.
    case finding(FindingCard)
  }

  /// How a document is laid out where a format has pages.
  public enum Layout: String, Sendable {
    /// As long as it needs, with contents at the top.
    case report
    /// As long as it needs, with contents of its own.
    case directory
    /// Dense, for two pages of A4.
    case briefing
  }

  /// Something to know before reading on.
  public struct Note: Sendable, Equatable {
    /// How much it matters.
    public enum Tone: String, Sendable {
      /// Good to know.
      case information
      /// To be heeded.
      case warning
    }

    /// How much it matters.
    public let tone: Tone
    /// What to know.
    public let words: Passage

    /// Creates a note.
    public init(_ tone: Tone, _ words: Passage) {
      self.tone = tone
      self.words = words
    }
  }

  /// The title of the whole.
  public let title: Passage
  /// What stands under it.
  public let blocks: [Block]
  /// How it is laid out.
  public let layout: Layout
  /// Whether it holds what is marked internal.
  public let isInternal: Bool

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
  public init(title: Passage, blocks: [Block], layout: Layout = .report, isInternal: Bool = false) {
    self.title = title
    self.blocks = blocks
    self.layout = layout
    self.isInternal = isInternal
  }
}
