import EcomapGraph
import EcomapModel

/// Finds who hangs on a single tie, and the fewest new ties that would change it.
public struct SecondRoutes: Analysis {
  static let rule = Rule(
    id: "second-routes",
    theme: .introduction,
    title: "Who hangs on a single tie",
    finds: """
      How many actors of the largest group of actors that ties join reach the rest of it over one \
      tie only, leaving out what is somebody's own and whoever a class of bodies may give a \
      second route, and the fewest new ties after which no single tie would be the only link. The new \
      ties are between bodies that are current, end no sooner than a year after the date of the \
      map and do not take part in the same thing already, and make sense and have a reason \
      as under `joining-ties`; those most wanted there are taken. When such ties are not enough, \
      the finding says for how many they are not; when that is more than half of those actors, it \
      proposes none. Groups of more than 2,000 actors are only counted.
      """,
    why: """
      Where one tie is the only way, one person who leaves, or one contract that ends, cuts a part \
      of the network off.
      """,
    example: """
      3 of the 9 actors in the largest group (33%) reach the rest of it over one tie only: `NIHR \
      CLAHRC East of England`, `University of East Anglia` and `Small Business Research \
      Initiative (SBRI Healthcare)`.
      """,
    severity: .notice,
    remedy: """
      Ask those at the end of a single tie whom else they work with, and record it. Then look for \
      pairs that have a reason to meet anyway.
      """,
    reference: JoiningTies.rule.reference)

  /// The most actors of a group for which ties are looked for.
  static let mostActors = 2_000

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding, or none when no tie of the largest group is the only link.
  ///
  /// Complexity: O(actors + ties), and up to a documented size the square of the actors.
  public func findings(in context: AnalysisContext) -> [Finding] {
    guard !context.groups.isScattered else { return [] }
    let graph = context.named.graph
    let components = graph.components()
    guard let size = components.sizes.first, size > 2 else { return [] }
    let members = components.members(of: 0).map { ActorIndex($0.offset) }
    let (group, nodes) = Self.group(of: members, in: context)
    let bridges = group.biconnectivity().bridges
    guard !bridges.isEmpty else { return [] }
    // Whoever a class of bodies gives a second route, or is somebody's own, does not hang.
    let possibly = context.possible.graph
    let inBoth = Set(
      Self.hanging(by: possibly.biconnectivity().bridges, in: possibly)
        .map { ActorIndex($0.offset) })
    let hanging = Self.hanging(by: bridges, in: group).map { nodes[$0.offset] }
      .filter { inBoth.contains($0) && !context.ownership.isOwn($0) }
    let cutOff = hanging.count
    guard cutOff > 0 else { return [] }
    func finding(of made: Augmentation?, _ ties: [NewTie], left: Int) -> Finding {
      self.finding(
        of: made, ties: ties, size: size, hanging: hanging, left: left, bridges.count, in: context)
    }
    guard size <= Self.mostActors else {
      return [finding(of: nil, [], left: cutOff)]
    }
    let wishes = TieWishes(Acquaintances(context))
    let subjects = Set(context.subjects.filter(wishes.isOpenBody))
    let open = nodes.indices.filter { subjects.contains(nodes[$0]) }
    let made = group.augmentation(
      to: .twoEdgeConnected, among: open.map { Node($0) },
      allowed: { wishes.allows(nodes[$0.offset], nodes[$1.offset]) },
      preferred: { wishes.points(nodes[$0.offset], nodes[$1.offset]) })
    let still = Set(Self.hanging(in: group, with: made.pairs).map { nodes[$0.offset] })
    let left = hanging.count(where: still.contains)
    guard !made.pairs.isEmpty, left * 2 <= cutOff else {
      return [finding(of: nil, [], left: cutOff)]
    }
    let ties = made.pairs.map { pair in
      let (first, second) = (nodes[pair.0.offset], nodes[pair.1.offset])
      return NewTie(first, second, reason: wishes.reason(first, second))
    }
    let wanted = ties.indices.sorted { left, right in
      let points = [left, right].map { wishes.points(ties[$0].first, ties[$0].second) }
      return points[0] == points[1] ? left < right : points[0] > points[1]
    }.map { ties[$0] }
    return [finding(of: made, wanted, left: left)]
  }

  /// The largest group as a graph of its own, and the actor of each of its nodes.
  private static func group(
    of members: [ActorIndex], in context: AnalysisContext
  ) -> (Graph, [ActorIndex]) {
    var numbers: [ActorIndex: Int] = [:]
    for (number, actor) in members.enumerated() { numbers[actor] = number }
    let links = members.flatMap { actor in
      context.named.neighbours(of: actor).compactMap { other -> Link? in
        guard actor < other, let from = numbers[actor], let to = numbers[other] else { return nil }
        return Link(from: Node(from), to: Node(to))
      }
    }
    return (Graph(nodeCount: members.count, links: links, keepsLinks: false), members)
  }

  /// Who lies outside the largest part that no single tie can split.
  private static func hanging(by bridges: [Edge], in graph: Graph) -> [Node] {
    let removed = Set(bridges.map { [graph.ends(of: $0).from, graph.ends(of: $0).to] })
    let links = graph.edges.compactMap { edge -> Link? in
      let ends = graph.ends(of: edge)
      return removed.contains([ends.from, ends.to]) ? nil : Link(from: ends.from, to: ends.to)
    }
    let rest = Graph(nodeCount: graph.nodeCount, links: links, keepsLinks: false).components()
    return graph.nodes.filter { rest.membership[$0.offset] != 0 }
  }

  /// Who would still lie outside that part once some ties are made.
  private static func hanging(in graph: Graph, with pairs: [(Node, Node)]) -> [Node] {
    let links = graph.edges.map { edge in
      Link(from: graph.ends(of: edge).from, to: graph.ends(of: edge).to)
    }
    let after = Graph(
      nodeCount: graph.nodeCount,
      links: links + pairs.map { Link(from: $0.0, to: $0.1) }, keepsLinks: false)
    return hanging(by: after.biconnectivity().bridges, in: after)
  }

  private func finding(
    of made: Augmentation?, ties: [NewTie], size: Int, hanging: [ActorIndex], left: Int,
    _ bridges: Int, in context: AnalysisContext
  ) -> Finding {
    let cutOff = hanging.count
    let hang = cutOff == 1 ? "reaches" : "reach"
    var outcome = ""
    if let made {
      outcome = " \(ties.count.counted("new tie")) between bodies would "
      outcome +=
        left == 0
        ? "give \(cutOff == 1 ? "it" : "all of them") a second route."
        : "bring that down to \(left)."
      if !made.isLeast { outcome += " Perhaps fewer would do." }
    }
    let share = (cutOff * 200 + size) / (size * 2)
    return Finding(
      Self.rule, of: [], in: context.map, discriminator: "map", affected: cutOff,
      sentence: """
        \(cutOff) of the \(size) actors in the largest group (\(share)%) \(hang) the rest of it \
        over one tie only: \(names: context.names(of: context.bodiesFirst(hanging))).\(outcome)
        """,
      evidence: [
        .init("who", context.ids(of: context.bodiesFirst(hanging))),
        .init("group", .integer(size)),
        .init("ties-that-are-the-only-link", .integer(bridges)),
        .init("actors-behind-them", .integer(cutOff)),
        .init("new-ties", .integer(ties.count)),
        .init("certainly-least", made.map { .boolean($0.isLeast) } ?? .null),
        .init("actors-left", .integer(left)),
        .init("pairs", NewTie.json(ties, in: context)),
      ],
      suggestion: NewTie.suggestion(ties, in: context)
        ?? "Ask those at the end of a single tie whom else they work with, and record it.")
  }
}
