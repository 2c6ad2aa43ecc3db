import EcomapGraph
import EcomapModel

/// Finds the fewest new ties that would leave nobody hanging on a single tie.
public struct SecondRoutes: Analysis {
  static let rule = Rule(
    id: "second-routes",
    theme: .introduction,
    title: "Ties that would give everybody a second route",
    finds: """
      The fewest new ties after which no single tie is the only link between two parts of the \
      largest group of actors that ties join. The new ties are between actors that are current, no \
      classes of bodies, products, schemes, events or documents, and make sense by place or \
      expectation as under `joining-ties`; those most wanted there are taken. When such ties are not enough, or it is not certain that there are no \
      fewer, the finding says so. Groups of more than 2,000 actors are only counted.
      """,
    why: """
      Where one tie is the only way, one person who leaves, or one contract that ends, cuts a part \
      of the network off.
      """,
    example: """
      41 of the 45 actors in the largest group reach the rest of it over one tie only. 10 new ties \
      between organisations or programmes would give most of them a second route; 11 ties would \
      still be the only link. Perhaps fewer would do.
      """,
    severity: .notice,
    remedy: "Look for the pairs that have a reason to meet anyway, and begin there.",
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
    let graph = context.recorded.graph
    let components = graph.components()
    guard let size = components.sizes.first, size > 2 else { return [] }
    let members = components.members(of: 0).map { ActorIndex($0.offset) }
    let (group, nodes) = Self.group(of: members, in: context)
    let bridges = group.biconnectivity().bridges
    guard !bridges.isEmpty else { return [] }
    guard size <= Self.mostActors else {
      let made = group.augmentation(to: .twoEdgeConnected)
      return [finding(of: made, ties: [], for: group, bridges.count, in: context)]
    }
    let wishes = TieWishes(Acquaintances(context))
    let subjects = Set(context.subjects)
    let open = nodes.indices.filter {
      subjects.contains(nodes[$0]) && context.map[nodes[$0]].kind.worksWithOthers
    }
    let made = group.augmentation(
      to: .twoEdgeConnected, among: open.map { Node($0) },
      allowed: { wishes.allows(nodes[$0.offset], nodes[$1.offset]) },
      preferred: { wishes.points(nodes[$0.offset], nodes[$1.offset]) })
    guard !made.pairs.isEmpty else { return [] }
    let ties = made.pairs.map { NewTie(nodes[$0.0.offset], nodes[$0.1.offset], joins: 0) }
    let wanted = ties.indices.sorted { left, right in
      let points = [left, right].map { wishes.points(ties[$0].first, ties[$0].second) }
      return points[0] == points[1] ? left < right : points[0] > points[1]
    }.map { ties[$0] }
    return [finding(of: made, ties: wanted, for: group, bridges.count, in: context)]
  }

  /// The largest group as a graph of its own, and the actor of each of its nodes.
  private static func group(
    of members: [ActorIndex], in context: AnalysisContext
  ) -> (Graph, [ActorIndex]) {
    var numbers: [ActorIndex: Int] = [:]
    for (number, actor) in members.enumerated() { numbers[actor] = number }
    let links = members.flatMap { actor in
      context.recorded.neighbours(of: actor).compactMap { other -> Link? in
        guard actor < other, let from = numbers[actor], let to = numbers[other] else { return nil }
        return Link(from: Node(from), to: Node(to))
      }
    }
    return (Graph(nodeCount: members.count, links: links, keepsLinks: false), members)
  }

  /// A group with the new ties made.
  private static func graph(_ group: Graph, with made: Augmentation) -> Graph {
    let links =
      group.edges.map { Link(from: group.ends(of: $0).from, to: group.ends(of: $0).to) }
      + made.pairs.map { Link(from: $0.0, to: $0.1) }
    return Graph(nodeCount: group.nodeCount, links: links, keepsLinks: false)
  }

  /// How many actors lie outside the largest part that no single tie can split.
  private static func cutOff(in graph: Graph) -> Int {
    let bridges = graph.biconnectivity().bridges
    let removed = Set(bridges.map { [graph.ends(of: $0).from, graph.ends(of: $0).to] })
    let links = graph.edges.compactMap { edge -> Link? in
      let ends = graph.ends(of: edge)
      return removed.contains([ends.from, ends.to]) ? nil : Link(from: ends.from, to: ends.to)
    }
    let rest = Graph(nodeCount: graph.nodeCount, links: links, keepsLinks: false).components()
    return graph.nodeCount - (rest.sizes.first ?? 0)
  }

  private func finding(
    of made: Augmentation, ties: [NewTie], for group: Graph, _ bridges: Int,
    in context: AnalysisContext
  ) -> Finding {
    let size = group.nodeCount
    let cutOff = Self.cutOff(in: group)
    let gained = cutOff - Self.cutOff(in: Self.graph(group, with: made))
    let left = made.bridges.count
    let many = made.pairs.count
    let hang = cutOff == 1 ? "reaches" : "reach"
    let outcome =
      left == 0
      ? "would give \(cutOff == 1 ? "it" : "all of them") a second route."
      : """
      between organisations or programmes would give \(2 * gained > cutOff ? "most" : "some") of them \
      a second route; \(left.counted("tie")) would still be the only link.
      """
    let least = made.isLeast ? "" : " Perhaps fewer would do."
    return Finding(
      Self.rule, of: [], in: context.map, discriminator: "map", affected: cutOff,
      sentence: """
        \(cutOff) of the \(size) actors in the largest group \(hang) the rest of it over one tie \
        only. \(many.counted("new tie")) \(outcome)\(least)
        """,
      evidence: [
        .init("group", .integer(size)),
        .init("ties-that-are-the-only-link", .integer(bridges)),
        .init("actors-behind-them", .integer(cutOff)),
        .init("new-ties", .integer(many)),
        .init("certainly-least", .boolean(made.isLeast)),
        .init("left", .integer(left)),
        .init("pairs", NewTie.json(ties, in: context)),
      ],
      suggestion: NewTie.suggestion(ties, in: context))
  }
}
