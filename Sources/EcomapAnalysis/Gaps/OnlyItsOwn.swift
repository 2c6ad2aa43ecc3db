import EcomapModel

/// Finds bodies that are tied only to what is their own.
public struct OnlyItsOwn: Analysis {
  static let rule = Rule(
    id: "only-its-own",
    theme: .connection,
    title: "Tied only to what is its own",
    finds: """
      A body whose current ties lead only to its own parts, programmes and products, and to theirs: \
      what it runs, manages, provides, developed or uses, or what is part of it or based at it. All \
      such bodies are one finding. A body that a class of bodies may join to the largest group is \
      not among them, nor are the bodies of maps of nothing but groups of fewer than four.
      """,
    why: """
      The ties look like a place in the network and are none: nobody else is recorded who works \
      with it.
      """,
    example: """
      2 bodies are tied only to what is their own: `Barts Health NHS Trust` (`Barts Health pool of \
      industry experts`); `Queen Mary University of London` (`Clinical Effectiveness Group`).
      """,
    severity: .notice,
    remedy: "Ask each whom else it works with, and record the answer with its source.")

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// At most one finding.
  ///
  /// Complexity: O(actors).
  public func findings(in context: AnalysisContext) -> [Finding] {
    let groups = context.groups.onlyOwn
    guard !context.groups.isScattered, !groups.isEmpty else { return [] }
    let pairs = groups.map { members -> (body: ActorIndex, own: [ActorIndex]) in
      let body = context.ownership.head(of: members[0])
      return (body, members.filter { $0 != body })
    }.sorted { $0.body < $1.body }
    let bodies = pairs.map(\.body)
    var list = Sentence([])
    for (place, pair) in pairs.enumerated() {
      list = """
        \(list)\(place == 0 ? "" : "; ")\(name: context.name(of: pair.body)) \
        (\(names: context.names(of: pair.own)))
        """
    }
    let sentence: Sentence =
      pairs.count == 1
      ? """
      \(name: context.name(of: bodies[0])) is tied only to what is its own: \
      \(names: context.names(of: pairs[0].own)).
      """
      : "\(pairs.count) actors are tied only to what is their own: \(list)."
    return [
      Finding(
        Self.rule, of: bodies, in: context.map,
        ties: Set(groups.joined().flatMap { context.named.ties(of: $0) }).sorted(),
        sentence: sentence,
        evidence: [
          .init(
            "own",
            .object(pairs.map { (context.map[$0.body].id, context.ids(of: $0.own)) }))
        ],
        suggestion: """
          Ask \(names: context.names(of: bodies)) whom else \(bodies.count == 1 ? "it works" : "they work") with, \
          and record the answer with its source.
          """)
    ]
  }
}
