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

  /// What changed since an earlier report; nil when none was given.
  public let change: ReportChange?

  /// Makes a report of what was found.
  ///
  /// - Parameters:
  ///   - analysis: what was found.
  ///   - figures: pictures of findings, by the ids of these.
  ///   - earlier: an earlier report of the same map, to tell what changed.
  public init(
    _ analysis: GapAnalysis, figures: [String: Figure] = [:], since earlier: EarlierReport? = nil
  ) {
    let counts = GapCounts(analysis)
    let change = earlier.map { ReportChange(from: $0, to: analysis) }
    self.analysis = analysis
    self.counts = counts
    self.change = change
    document =
      GapDocument(analysis: analysis, counts: counts, figures: figures, change: change).document
      .warning(of: analysis.context.map)
  }

  /// The report as Markdown, for people.
  public var markdown: String { MarkdownWriter().write(document) }

  /// The report as one web page, for people.
  public var html: String { HTMLWriter().write(document) }
}
