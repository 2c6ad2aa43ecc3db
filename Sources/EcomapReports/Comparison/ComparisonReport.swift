public import EcomapAnalysis

/// What differs between two maps, or between one map at two dates, for people and for programs.
///
/// It names no time of its making: the same maps give the same bytes.
public struct ComparisonReport: Sendable {
  /// What differs.
  public let comparison: Comparison
  /// What the report says.
  public let document: ReportDocument

  /// What happened, in the few sentences that people pass on.
  public let story: [Passage]

  /// Makes a report of a comparison.
  ///
  /// - Parameters:
  ///   - comparison: what differs.
  ///   - picture: a picture of both states; it stands after the story.
  public init(_ comparison: Comparison, picture: Figure? = nil) {
    self.comparison = comparison
    let builder = ComparisonDocument(comparison, picture: picture)
    document = builder.document
    story = builder.told
  }

  /// The report as Markdown.
  public var markdown: String { MarkdownWriter().write(document) }

  /// The report as one web page.
  public var html: String { HTMLWriter().write(document) }

  /// The report as plain text for a terminal.
  public func text(width: Int = 80) -> String { PlainTextWriter(width: width).write(document) }
}
