import EcomapGraph
import EcomapModel

/// Finds ties that alone join two parts of the network.
public struct BridgeTie: Analysis {
  /// How many ties are told of one by one; the rest come together in one finding.
  static let shown = 5

  static let rule = Rule(
    id: "bridge-tie",
    theme: .fragility,
    title: "Ties that alone join two parts",
    finds: """
      Two actors whose tie is the only route between two parts of the network, each of two \
      actors or more. Several recorded ties between the two count as one. The five that join \
      most to the rest have a finding each, the others one together. A tie that is inferred or \
      unclear in the sources is marked so. Parts that a class of bodies may join besides are left \
      out, and so are a body and what is its own part, programme or product, which count as one. \
      Maps of nothing but groups of fewer than four are not asked. The measures count what the \
      projection counts, direction left aside.
      """,
    why: """
      One relationship that cools down, one project that ends, and two parts of the region no \
      longer hear of each other.
      """,
    example: """
      Only the tie between `Knowledge Transfer Network (KTN)` and `Greater Manchester AHSN` \
      (works with; unclear in the sources) joins 3 actors on the side of `Knowledge Transfer \
      Network (KTN)` to 9 on the other side.
      """,
    severity: .notice,
    remedy: """
      Ask whether another tie between the two parts is missing from the map. If not, look for two \
      more who could work together across.
      """,
    reference: """
      Tarjan, R. E. (1974) A note on finding the bridges of a graph. Information Processing \
      Letters 2, 160-161.
      """)

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// Those that join most first; of equals, in the order of their ends on the map.
  ///
  /// Complexity: O(n + m).
  public func findings(in context: AnalysisContext) -> [Finding] {
    let bridges = context.measures.biconnectivity.bridges
    let graph = context.projected.graph
    guard !bridges.isEmpty, !context.groups.isScattered else { return [] }
    func sides(weighing weight: (ActorIndex) -> Int) -> [Int] {
      graph.smallerSides(
        of: bridges, components: context.measures.components,
        weighing: context.projected.actors.map(weight))
    }
    let sizes = sides { _ in 1 }
    // A body and what is its own are one side of a tie and not two that it joins.
    let heads = sides { context.ownership.isOwn($0) ? 0 : 1 }
    let possible = Set(context.possible.bridges)
    var found: [Found] = []
    for (place, edge) in bridges.enumerated() where sizes[place] > 1 && heads[place] > 1 {
      let ends = ends(of: edge, in: context)
      let isOwn = context.ownership.heads(of: ends).count == 1
      if !isOwn, possible.contains(ends) { found.append((edge, sizes[place])) }
    }
    found.sort { $0.size == $1.size ? $0.edge < $1.edge : $0.size > $1.size }
    let shown = found.count <= Self.shown + 1 ? found.count : Self.shown
    return found.prefix(shown).map { finding(of: $0.edge, in: context) }
      + rest(found.dropFirst(shown), in: context)
  }

  private typealias Found = (edge: Edge, size: Int)

  private func ends(of edge: Edge, in context: AnalysisContext) -> [ActorIndex] {
    let (from, to) = context.projected.graph.ends(of: edge)
    return context.actors([from, to]).sorted()
  }

  private func finding(of edge: Edge, in context: AnalysisContext) -> Finding {
    let ends = ends(of: edge, in: context)
    let names = context.names(of: ends)
    let graph = context.projected.graph
    let side = context.actors(graph.separated(by: edge))
    let membership = context.measures.components.membership[graph.ends(of: edge).from.offset]
    let others = context.measures.components.sizes[membership] - side.count
    let near = ends.first { side.contains($0) } ?? ends[0]
    let ties = context.projectedTies(along: edge)
    let phrases = context.phrases(ofTies: ties, from: ends[0])
    let uncertain = UncertainTies(of: [edge], in: context)
    return Finding(
      Self.rule, of: ends, in: context.map, affected: side.count, ties: ties,
      sentence: """
        Only the tie between \(names: names) (\(phrases)\(uncertain.afterPhrase)) joins \
        \(side.count) actors on the side of \(name: context.name(of: near)) to \(others) on the \
        other side.
        """,
      evidence: [
        .init("relationship", .string(phrases)),
        .init("recorded-ties", .integer(ties.count)),
        .init("smaller-side", context.ids(of: side)),
        .init("smaller-side-size", .integer(side.count)),
        .init("other-side-size", .integer(others)),
        uncertain.evidence,
      ],
      suggestion: "Find out whether others on its two sides work together already, or could.")
  }

  private func rest(
    _ found: ArraySlice<Found>, in context: AnalysisContext
  ) -> [Finding] {
    guard let most = found.first?.size, let least = found.last?.size else { return [] }
    let edges = found.map(\.edge)
    let actors = Set(edges.flatMap { ends(of: $0, in: context) }).sorted()
    let range = most == least ? "\(most)" : "\(least) to \(most)"
    return [
      Finding(
        Self.rule, of: actors, in: context.map, affected: most,
        ties: edges.flatMap { context.projectedTies(along: $0) }.sorted(),
        sentence: """
          \(edges.count) more ties are each the only route between \(range) actors and others; \
          they run between \(names: context.names(of: actors)).
          """,
        evidence: [
          .init(
            "between",
            .array(
              found.map { item in
                [
                  "ends": context.ids(of: ends(of: item.edge, in: context)),
                  "smaller-side-size": .integer(item.size),
                ]
              }))
        ],
        suggestion: "Look for second routes where the work that runs over them matters.")
    ]
  }
}
