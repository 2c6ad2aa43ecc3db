import EcomapModel

/// Finds out how many ties the sources do not plainly state.
public struct UncertainTie: Analysis {
  static let rule = Rule(
    id: "uncertain-tie",
    theme: .evidence,
    title: "Ties that are inferred or unclear",
    finds: """
      Current ties between two actors whose `certainty` is `inferred` or `ambiguous`: one finding \
      for all of them. A tie that gives no certainty counts as stated.
      """,
    why: """
      A measure counts such a tie like any other. Where a route, a bridge or a group hangs on one, \
      it is as doubtful as the tie.
      """,
    example: """
      2 of 55 current ties are inferred or unclear in the sources, and what rests on them is as \
      uncertain: `Imperial College AHSC` partner in `DigitalHealth.London`; `King’s Health Partners` \
      partner in `DigitalHealth.London`.
      """,
    severity: .notice,
    remedy: "Ask either end whether the tie exists, and record it as stated or delete it.")

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding, or none when every current tie is stated.
  ///
  /// Complexity: O(ties).
  public func findings(in context: AnalysisContext) -> [Finding] {
    let map = context.map
    let current = context.snapshot.ties.filter { tie in
      tie.standing == .current && tie.from != tie.to && map[tie.from].uncounted == nil
        && map[tie.to].uncounted == nil
    }
    let uncertain = current.filter { map.ties[$0.index].certainty != .stated }
    guard !uncertain.isEmpty else { return [] }
    let count = uncertain.count
    let shown = uncertain.prefix(Self.mostNamed).map { tie -> Sentence in
      let (from, to) = (context.name(of: tie.from), context.name(of: tie.to))
      return "\(name: from) \(map.ties[tie.index].kind.phrase) \(name: to)"
    }
    let more = count - shown.count
    let list = shown.dropFirst().reduce(shown[0]) { "\($0); \($1)" }
    let rest = more > 0 ? "; and \(more) more" : ""
    func number(_ certainty: Certainty) -> JSONText {
      .integer(uncertain.count { map.ties[$0.index].certainty == certainty })
    }
    let (verb, them) = count == 1 ? ("is", "it") : ("are", "them")
    return [
      Finding(
        Self.rule, of: [], in: map, discriminator: "map",
        affected: Set(uncertain.flatMap { [$0.from, $0.to] }).count,
        ties: uncertain.map(\.index),
        sentence: """
          \(count) of \(current.count.counted("current tie")) \(verb) inferred or unclear in the \
          sources, and what rests on \(them) is as uncertain: \(list)\(rest).
          """,
        evidence: [
          .init("uncertain", .integer(count)),
          .init("inferred", number(.inferred)),
          .init("ambiguous", number(.ambiguous)),
          .init("current-ties", .integer(current.count)),
          .init(
            "between",
            .array(
              uncertain.map { tie in .strings([tie.from, tie.to].map { map[$0].id }) })),
        ],
        suggestion: "Ask either end of each whether it exists, and record what they say.")
    ]
  }

  /// How many ties the sentence names.
  private static let mostNamed = 5
}
