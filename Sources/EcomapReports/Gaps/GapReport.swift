public import EcomapAnalysis

/// Who and what is missing from an ecosystem, or from what is recorded of it.
///
/// The report holds what was found and the document that says so; Markdown and JSON are two ways
/// of writing it. It names no time of its making: the same map gives the same bytes.
public struct GapReport: Sendable {
  /// What was found.
  public let analysis: GapAnalysis
  /// The numbers it mentions.
  let counts: GapCounts
  /// What it says.
  public let document: ReportDocument

  /// Makes a report of what was found.
  public init(_ analysis: GapAnalysis) {
    let counts = GapCounts(analysis)
    self.analysis = analysis
    self.counts = counts
    document = GapDocument(analysis: analysis, counts: counts).document
  }

  /// The report as Markdown, for people.
  public var markdown: String { MarkdownWriter().write(document) }

  /// The report as one web page, for people.
  public var html: String { HTMLWriter().write(document) }
}

extension GapReport {
  /// What is told under “What to look at first”, in its order: the findings of each item.
  public var firstFindings: [[Finding]] {
    GapDocument(analysis: analysis, counts: counts).firstFindings
  }
}
