public import EcomapAnalysis

/// Two pages of A4 on a map: the picture, what to know, who holds the network together, what is
/// missing, what to do next, and what it all rests on.
public struct Briefing: Sendable {
  /// For whom it is; that changes how much is told of each thing, never what.
  public enum Audience: String, CaseIterable, Sendable {
    /// Those who decide: a sentence for each message.
    case board
    /// Those who act on it: each message whole, with names and who can introduce whom.
    case operational
  }

  /// What it says.
  public let document: ReportDocument

  /// Makes a briefing.
  ///
  /// - Parameters:
  ///   - analysis: what was found.
  ///   - audience: for whom it is.
  ///   - map: the picture of the map.
  public init(_ analysis: GapAnalysis, for audience: Audience = .board, map: Figure? = nil) {
    document =
      BriefingDocument(
        gaps: GapDocument(analysis: analysis, counts: GapCounts(analysis)), audience: audience,
        picture: map
      ).document.warning(of: analysis.context.map)
  }
}
