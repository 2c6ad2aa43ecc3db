import EcomapGraph
import EcomapModel

/// Finds the few actors that matter most together: for holding the network and for reaching it.
public struct KeySets: Analysis {
  /// How many actors a set has.
  static let size = 3
  /// How many actors must be joined for such a set to say anything.
  static let least = 10

  static let keySet = Rule(
    id: "key-set",
    theme: .fragility,
    title: "The three whose loss would break up most",
    finds: """
      The three organisations or networks without whom the largest share of pairs of the others \
      has no route (Borgatti's key players, negative), where the largest part of the network has \
      ten actors or more and would shrink by a tenth besides the three, also when whatever classes \
      of bodies may join stays joined. All sets of three are compared when \
      that takes at most 200 million steps; otherwise the set is found step by step, and the \
      finding says so.
      """,
    why: """
      Bodies of one sort are often reformed at once. The three who hold most together are not \
      simply the three most central ones: two of those may hold the same part.
      """,
    example: """
      Without `Innovation Agency`, `Greater Manchester AHSN` and `Lancaster Health Hub`, the \
      largest part of the network would shrink from 13 actors to 5; by ties between named bodies, \
      no other three organisations or networks would break it up more.
      """,
    severity: .notice,
    remedy: """
      Think through what happens if all three change at once, and who else could keep the parts \
      together.
      """,
    reference: reference)

  static let reachSet = Rule(
    id: "reach-set",
    theme: .fragility,
    title: "The three who reach most",
    finds: """
      The three organisations or networks that together have a tie with most others (Borgatti's \
      key players, positive), where the largest part of the network has ten actors or more. Those \
      that end within twelve months of the date of the map are left out; programmes, products and \
      the like are taken only where there are not three others. That other threes reach as many \
      is said when two of the three do with somebody else. All sets of three are compared \
      when that takes at most 200 million steps; otherwise the set is found step by step, and the \
      finding says so. With direction, ties count that lead from the three.
      """,
    why: """
      Three calls are enough to reach all these. A message for everybody starts here, and so does \
      a question to which somebody must know the answer.
      """,
    example: """
      `Innovation Agency`, `Greater Manchester AHSN` and `Lancaster Health Hub` together are one \
      step from 17 of the 47 other actors with ties.
      """,
    severity: .notice,
    remedy: "Agree with the three what they pass on, and how those they do not reach are told.",
    reference: reference)

  private static let reference = """
    Borgatti, S. P. (2006) Identifying sets of key players in a social network. Computational and \
    Mathematical Organization Theory 12, 21-34.
    """

  /// Creates the analysis.
  public init() {}

  /// Its two rules.
  public var rules: [Rule] { [Self.keySet, Self.reachSet] }

  /// At most one finding of each rule.
  ///
  /// Complexity: that of `disruptors` and `reachers`, which is bounded.
  public func findings(in context: AnalysisContext) async throws(CancellationError) -> [Finding] {
    let graph = context.projected.graph
    let tied = graph.nodes.filter { graph.degree(of: $0) > 0 }
    guard let largest = context.measures.components.sizes.first, largest >= Self.least else {
      return []
    }
    let bodies = tied.filter { context.isBody(context.projected.actor(of: $0)) }
    let disruptors =
      try await bodies.count < Self.size ? nil : graph.disruptors(Self.size, among: bodies)
    let candidates = candidates(among: tied, in: context)
    let reachers = try await graph.reachers(Self.size, among: candidates)
    let areAll = bodies.count == tied.count
    return [disruptors.flatMap { finding(ofLosing: $0, of: areAll, in: context) }].compactMap { $0 }
      + [finding(ofReaching: reachers, candidates, tied: tied.count, in: context)]
  }

  /// Whom to name for reaching others: bodies that stay, else whoever stays, else whoever has a tie.
  private func candidates(among tied: [Node], in context: AnalysisContext) -> [Node] {
    let leaving = Departures(context).actors
    let staying = tied.filter { !leaving.contains(context.projected.actor(of: $0)) }
    let bodies = staying.filter { context.isBody(context.projected.actor(of: $0)) }
    return [bodies, staying].first { $0.count >= Self.size } ?? tied
  }

  /// - Parameter areAll: whether all actors with ties are organisations or networks.
  private func finding(
    ofLosing players: KeyPlayers, of areAll: Bool, in context: AnalysisContext
  ) -> Finding? {
    let graph = context.projected.graph
    let actors = context.actors(players.nodes)
    let components = context.measures.components
    let touched = Set(players.nodes.map { components.membership[$0.offset] })
    let untouched = (0..<components.count).filter { !touched.contains($0) }
    let named = graph.pieces(without: players.nodes).map(context.actors)
    let joined = context.possible.joined(named, without: actors)
    let pieces = joined.map(\.count)
    let before = components.sizes[0]
    let after = max(pieces.first ?? 0, untouched.map { components.sizes[$0] }.first ?? 0)
    // Taking three actors away makes any network smaller by three.
    let cutOff = before - actors.count - after
    guard let fragmentation = players.value, cutOff > 0, cutOff * 10 >= before else { return nil }
    let other = areAll ? "no other three" : "no other three organisations or networks"
    // With classes no three can break up more than on named ties, so what these three break up
    // there is the most wherever classes keep nothing of it together.
    let onNamed = joined.count == named.count ? "" : "by ties between named bodies, "
    let claim =
      players.isExact
      ? "\(onNamed)\(other) would break it up more"
      : "\(onNamed)a search step by step found \(other) that would break it up more"
    return Finding(
      Self.keySet, of: actors, in: context.map,
      ties: Set(players.nodes.flatMap { context.projectedTies(of: $0) }).sorted(),
      sentence: """
        Without \(names: context.names(of: actors)), the largest part of the network would shrink \
        from \(before) actors to \(after); \(claim).
        """,
      evidence: [
        .init("largest-part-before", .integer(before)),
        .init("largest-part-after", .integer(after)),
        .init("pieces", .array(pieces.map { .integer($0) })),
        .init("fragmentation-before", graph.fragmentation().map { .number($0) } ?? .null),
        .init("fragmentation-after", .number(fragmentation)),
        .init("exact", .boolean(players.isExact)),
      ],
      suggestion: """
        Think through what happens if all three change at once, and who else could keep their \
        parts together.
        """)
  }

  private func finding(
    ofReaching players: KeyPlayers, _ candidates: [Node], tied: Int, in context: AnalysisContext
  ) -> Finding {
    let actors = context.actors(players.nodes)
    let reached = players.reachedCount ?? 0
    let isEqualled = context.projected.graph.hasEqual(of: players.nodes, among: candidates)
    let equal = isEqualled ? "; other threes reach as many" : ""
    let search =
      players.isExact ? "" : " A search step by step found them; another three may reach more."
    return Finding(
      Self.reachSet, of: actors, in: context.map,
      ties: Set(players.nodes.flatMap { context.projectedTies(of: $0) }).sorted(),
      sentence: """
        \(names: context.names(of: actors)) together are one step from \(reached) of the \
        \(tied - actors.count) other actors with ties\(equal).\(search)
        """,
      evidence: [
        .init("reached", .integer(reached)),
        .init("others-with-ties", .integer(tied - actors.count)),
        .init("others", .integer(players.othersCount)),
        .init("steps", .integer(1)),
        .init("others-reach-as-many", .boolean(isEqualled)),
        .init("exact", .boolean(players.isExact)),
      ],
      suggestion:
        "Agree with the three what they pass on, and how those they do not reach are told.")
  }
}
