import EcomapModel

/// Finds ties that do not say where they are known from.
public struct UnsourcedTie: Analysis {
  static let rule = Rule(
    id: "unsourced-tie",
    theme: .evidence,
    title: "Ties without a source",
    finds: """
      A tie, current or not, with no source of its own. The sources of its two actors do not \
      count: they say that the actors exist.
      """,
    why: """
      A tie without a source cannot be checked when somebody doubts it, nor renewed when it has \
      grown old.
      """,
    example: "No source is recorded for the tie `South West AHSN` works with `LSIA`.",
    severity: .notice,
    remedy: "Add `sources` to the tie: a document with a page, or a talk with a date.")

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each such tie.
  ///
  /// Complexity: O(ties).
  public func findings(in context: AnalysisContext) -> [Finding] {
    context.snapshot.ties.compactMap { dated in
      let tie = context.map.ties[dated.index]
      guard tie.citations.isEmpty else { return nil }
      return Finding(
        Self.rule, of: dated.from == dated.to ? [dated.from] : [dated.from, dated.to],
        in: context.map, discriminator: tie.kind.id, ties: [dated.index],
        sentence: """
          No source is recorded for the tie \(name: context.name(of: dated.from)) \
          \(tie.kind.phrase) \(name: context.name(of: dated.to)).
          """,
        evidence: [
          .init("kind", .string(tie.kind.id)),
          .init("standing", .string(dated.standing.rawValue)),
          .init("certainty", .string(tie.certainty.rawValue)),
          .init("place", .string(context.map.place(tie.location))),
        ],
        suggestion: "Add where it is known from: a document with a page, or a talk with a date.")
    }
  }
}
