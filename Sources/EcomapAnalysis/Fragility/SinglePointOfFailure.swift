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
      is left of those it joins. Organisations and networks that lose it are counted apart from \
      programmes, products and the like. Serious when it is five organisations or more, and these \
      are at least a tenth of all that have a tie; worth knowing only when no organisation loses \
      its route, or when the actor is itself a programme, a product, a study or the like. Where \
      the largest part is less than half of what is left, or another is as large, the parts are \
      told instead; where nobody would stay joined, all are named. Ties that are inferred or \
      unclear in the sources are counted. Whoever may keep a route by way of a class of bodies is \
      not cut off, nor is what is the actor's own: its parts, programmes and products. The ten \
      that would cut off most organisations have a finding each, the others one together; the 200 \
      that would cut off most are looked at. An actor that only one other depends on, or that \
      joins only two, is not listed here; those others have a single tie. Maps of nothing but \
      groups of fewer than four are not asked. The measures count what the projection counts, \
      direction left aside.
      """,
    why: """
      Bodies close, merge and lose their funding, and people move on. If the only route runs \
      through one of them, what was joined falls apart that day.
      """,
    example: """
      If `Eastern AHSN` stepped back, 2 organisations and 1 programme or product would lose their \
      only recorded route to the rest: `NIHR CLAHRC East of England`, `University of East Anglia` \
      and `Small Business Research Initiative (SBRI Healthcare)`. 1 of its 6 ties is inferred or \
      unclear in the sources.
      """,
    severity: .warning,
    remedy: """
      Ask whether other ties are missing from the map. If not, look for a second route: often \
      one tie between two who know each other already. Where a programme or a product is the only \
      route, ask what would follow it.
      """,
    reference: """
      Hopcroft, J. and Tarjan, R. (1973) Algorithm 447: efficient algorithms for graph \
      manipulation. Communications of the ACM 16, 372-378.
      """)

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// How many cut points are looked at, those that cut off most.
  private static let examined = 200

  /// Bodies that cut off most bodies first, then things; of equals, the first on the map.
  ///
  /// Complexity: O(n + m) for each of at most 200 cut points.
  public func findings(in context: AnalysisContext) -> [Finding] {
    guard !context.groups.isScattered else { return [] }
    let measures = context.measures
    // One between only two others leaves each of them alone, but these have a single tie.
    let points = measures.biconnectivity.cutPoints.filter {
      measures.biconnectivity.separatedCount(by: $0) > 1
    }.map { Point(node: $0, actor: context.projected.actor(of: $0), in: context) }
      .sorted { $0.rank(0) < $1.rank(0) }
    let examined = points.prefix(Self.examined).map {
      (point: $0, breakup: Breakup(without: $0.node, in: context))
    }.filter { $0.breakup.lost.count > 1 }
      .sorted { $0.point.rank($0.breakup.bodies) < $1.point.rank($1.breakup.bodies) }
    let tied = (0..<measures.count).count { measures.hasTie($0) }
    // One more is told of too, rather than as a group of one.
    let shown = examined.count <= Self.shown + 1 ? examined.count : Self.shown
    let rest = examined.dropFirst(shown).map { (actor: $0.point.actor, lost: $0.breakup.lost) }
    return examined.prefix(shown).map {
      SinglePointWording($0.point.node, $0.breakup, in: context).finding(among: tied)
    } + self.rest(rest, in: context)
  }

  private struct Point {
    let node: Node
    let actor: ActorIndex
    let isBody: Bool
    let count: Int

    init(node: Node, actor: ActorIndex, in context: AnalysisContext) {
      self.node = node
      self.actor = actor
      isBody = context.isBody(actor)
      count = context.measures.separatedCount(by: node)
    }

    /// Smaller for those to be told of first.
    func rank(_ bodies: Int) -> (Int, Int, Int, Node) { (isBody ? 0 : 1, -bodies, -count, node) }
  }

  /// One finding for those that cut off least.
  private func rest(
    _ points: [(actor: ActorIndex, lost: [ActorIndex])], in context: AnalysisContext
  ) -> [Finding] {
    let counts = points.map(\.lost.count)
    guard let most = counts.max(), let least = counts.min() else { return [] }
    let actors = points.map(\.actor).sorted()
    let range = most == least ? "\(most)" : "\(least) to \(most)"
    return [
      Finding(
        Self.rule, of: actors, in: context.map, affected: most,
        ties: Set(
          actors.compactMap(context.projected.node).flatMap(context.projectedTies)
        ).sorted(),
        severity: actors.contains(where: context.isBody) ? .warning : .notice,
        sentence: """
          \(actors.count) more actors are each the only recorded route of \(range) others: \
          \(names: context.names(of: actors)).
          """,
        evidence: [
          .init(
            "would-lose-route",
            .object(points.map { (context.map[$0.actor].id, .integer($0.lost.count)) }))
        ],
        suggestion: "Look for second routes where the work that runs through them matters.")
    ]
  }
}
