import EcomapGraph
import EcomapModel

/// Finds actors without which others would lose their only route.
public struct SinglePointOfFailure: Analysis {
  /// How many actors are told of one by one; the rest come together in one finding.
  static let shown = 10

  static let rule = Rule(
    id: "single-point-of-failure",
    theme: .fragility,
    title: "Actors that are the only route for others",
    finds: """
      An actor without which at least two others would lose their route to the largest part that \
      is left of those it joins. Serious when it is five actors or more, and these are at least a \
      tenth of all that have a tie. Where nobody would stay joined, all those it joins are named. The ten that would cut off most have a finding each, the \
      others one together. An actor that only one other depends on is not listed here; that \
      other has a single tie. The measures count what the projection counts, direction left aside.
      """,
    why: """
      Bodies close, merge and lose their funding, and people move on. If the only route runs \
      through one of them, what was joined falls apart that day.
      """,
    example: """
      If `Devon and Cornwall CCG shared strategy` stepped back, 4 actors would lose their only \
      route to the rest: `Torbay community-wide innovation panel`, `Torbay and South Devon NHS \
      FT`, `South Devon and Torbay CCG` and `Kernow CCG`.
      """,
    severity: .warning,
    remedy: """
      Ask whether other ties are missing from the map. If not, look for a second route: often \
      one tie between two who know each other already.
      """,
    reference: """
      Hopcroft, J. and Tarjan, R. (1973) Algorithm 447: efficient algorithms for graph \
      manipulation. Communications of the ACM 16, 372-378.
      """)

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// The gravest first; of equals, the first on the map.
  ///
  /// Complexity: O(n + m).
  public func findings(in context: AnalysisContext) -> [Finding] {
    let biconnectivity = context.measures.biconnectivity
    var points: [Point] = []
    for node in biconnectivity.cutPoints {
      let count = biconnectivity.separatedCount(by: node)
      guard count > 1 else { continue }
      let components = context.measures.components
      let stay = components.sizes[components.membership[node.offset]] - 1 - count
      // Whoever is left alone has lost its route too.
      points.append((node, stay == 1 ? count + 1 : count))
    }
    points.sort { $0.count == $1.count ? $0.node < $1.node : $0.count > $1.count }
    let tied = (0..<context.measures.count).count { context.measures.hasTie($0) }
    // One more is told of too, rather than as a group of one.
    let shown = points.count <= Self.shown + 1 ? points.count : Self.shown
    return points.prefix(shown).map { finding(of: $0.node, among: tied, in: context) }
      + rest(points.dropFirst(shown), in: context)
  }

  private typealias Point = (node: Node, count: Int)

  private func finding(of node: Node, among tied: Int, in context: AnalysisContext) -> Finding {
    let actor = context.projected.actor(of: node)
    let name = context.name(of: actor)
    let pieces = context.projected.graph.pieces(without: [node])
    let lost = context.separated(by: node)
    let names = context.names(of: lost)
    let isStar = pieces.allSatisfy { $0.count == 1 }
    let sentence: Sentence =
      isStar
      ? """
      If \(name: name) stepped back, none of the \(pieces.count) actors it joins would have a \
      route to another: \(names: names).
      """
      : """
      If \(name: name) stepped back, \(lost.count) actors would lose their only route to the \
      rest: \(names: names).
      """
    let isSerious = lost.count >= 5 && lost.count * 10 >= tied
    return Finding(
      Self.rule, of: [actor], in: context.map, affected: lost.count,
      ties: context.projectedTies(of: node), severity: isSerious ? .serious : .warning,
      sentence: sentence,
      evidence: context.description(of: actor) + [
        .init("would-lose-route", .integer(lost.count)),
        .init("who", context.ids(of: lost)),
        .init("pieces", .array(pieces.map { context.ids(of: context.actors($0)) })),
        .init("rest", .integer(isStar ? 0 : pieces[0].count)),
        .init("actors-with-ties", .integer(tied)),
      ],
      suggestion: isStar
        ? "Ask which of those that \(name: name) joins could work with each other directly."
        : """
        Look for a second route to \(names: names, atMost: 3), or ask who would take over what \
        \(name: name) does.
        """)
  }

  /// One finding for those that cut off least.
  private func rest(
    _ points: ArraySlice<Point>, in context: AnalysisContext
  ) -> [Finding] {
    guard let most = points.first?.count, let least = points.last?.count else { return [] }
    let actors = context.actors(points.map(\.node)).sorted()
    let range = most == least ? "\(most)" : "\(least) to \(most)"
    return [
      Finding(
        Self.rule, of: actors, in: context.map, affected: most,
        ties: Set(points.flatMap { context.projectedTies(of: $0.node) }).sorted(),
        sentence: """
          \(actors.count) more actors would each take away the only route of \(range) others if \
          they stepped back: \(names: context.names(of: actors)).
          """,
        evidence: [
          .init(
            "would-lose-route",
            .object(
              points.map {
                (context.map[context.projected.actor(of: $0.node)].id, .integer($0.count))
              }))
        ],
        suggestion: "Look for second routes where the work that runs through them matters.")
    ]
  }
}
