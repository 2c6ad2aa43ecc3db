import EcomapGraph
import EcomapModel

/// Finds the fewest new ties that would join the groups that stand apart.
public struct JoiningTies: Analysis {
  static let rule = Rule(
    id: "joining-ties",
    theme: .introduction,
    title: "Ties that would join separate groups",
    finds: """
      The fewest new ties that would join the groups of two actors or more between which no chain \
      of current ties leads, as far as ties can join them that make sense and have a reason: an \
      expectation of the map, a shared remit or stage, or a place smaller than a region in which \
      both work. They are between two actors that \
      are current, end no sooner than a year after the date of the map and are no classes of \
      bodies, that work in the same place, or one of them countrywide and neither local, or whose \
      tie an expectation of the map asks for; on a map of regions not both national. Of sets that \
      are as small, the one whose ties are most wanted: 16 points for two bodies, 8 for a tie that an expectation asks \
      for, 3 for the same place, 2 unless both are countrywide, 2 for a shared remit, 1 each for a \
      shared stage, a shared driver other than relationships and information, different sectors and an \
      Academic Health Science Network or Health Innovation Network at one end. \
      A group that a class of bodies may join to the rest does not stand apart, and a body with \
      what is its own is no group. The evidence also holds ties for actors that stand alone. Maps that fall into more than 2,000 \
      parts, or of which no two groups can be joined so, have no finding.
      """,
    why: """
      It says how far those who have ties are from being one network, and where a single meeting \
      would join whole groups.
      """,
    example: """
      Of those who have ties there are 6 groups with no recorded tie between them. 5 new ties would \
      make all of them one network. The other 88 are single actors, see "Who is unconnected".
      """,
    severity: .notice,
    remedy: """
      Ask first whether the groups are really apart: their ties may only be missing from the map. \
      Then begin with the pair that joins most.
      """,
    reference: """
      Eswaran, K. P. and Tarjan, R. E. (1976) Augmentation problems. SIAM Journal on Computing 5, \
      653-665.
      """)

  /// The most parts of a map for which ties are looked for.
  static let mostParts = 2_000

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding, or none when no two groups can be joined.
  ///
  /// Complexity: O(actors + ties) and in proportion to the square of the number of parts.
  public func findings(in context: AnalysisContext) -> [Finding] {
    guard !context.groups.isScattered else { return [] }
    // Groups that a class of bodies may join do not stand apart.
    let graph = context.possible.graph
    let components = graph.components()
    let bodies = Set(context.subjects)
    // A body with what is its own is no group.
    let sizes = (0..<components.count).map { number in
      let members = components.members(of: number).map { ActorIndex($0.offset) }
      return context.ownership.heads(of: members.filter(bodies.contains)).count
    }
    let wishes = TieWishes(Acquaintances(context))
    let subjects = Set(context.subjects.filter(wishes.canPropose))
    let parts = (0..<components.count).map { number in
      components.members(of: number).map { ActorIndex($0.offset) }.filter(subjects.contains)
    }.filter { !$0.isEmpty }
    guard parts.count > 1, parts.count <= Self.mostParts else { return [] }
    let candidates = parts.flatMap(wishes.contacts)
    func size(_ node: Node) -> Int { sizes[components.membership[node.offset]] }
    let augmentation = graph.augmentation(
      to: .connected, among: candidates.map { Node($0.offset) }.sorted(),
      allowed: { wishes.allows(ActorIndex($0.offset), ActorIndex($1.offset)) },
      preferred: {
        // Groups are joined directly wherever they can be, and not by way of somebody alone.
        wishes.points(ActorIndex($0.offset), ActorIndex($1.offset))
          + (size($0) > 1 && size($1) > 1 ? Self.betweenGroups : 0)
      })
    let ties = augmentation.pairs.map { pair in
      let (first, second) = (ActorIndex(pair.0.offset), ActorIndex(pair.1.offset))
      return NewTie(
        first, second, joins: min(size(pair.0), size(pair.1)),
        reason: wishes.reason(first, second))
    }.sorted { $0.joins > $1.joins }
    guard ties.contains(where: { $0.joins > 1 }) else { return [] }
    let groups = parts.count { size(Node($0[0].offset)) > 1 }
    return [finding(of: ties, groups: groups, single: parts.count - groups, in: context)]
  }

  /// More than all other points that a tie can have.
  private static let betweenGroups = 1_000

  private func finding(
    of ties: [NewTie], groups: Int, single: Int, in context: AnalysisContext
  ) -> Finding {
    let count = ties.count { $0.joins > 1 }
    let left = groups - count
    let outcome =
      left == 1
      ? "would make \(groups == 2 ? "both" : "all of them") one network"
      : "for which a reason is recorded would leave \(left) groups"
    let others =
      switch single {
      case 0: ""
      case 1: " Besides them 1 actor stands alone."
      default: " Besides them \(single) actors stand alone."
      }
    return Finding(
      Self.rule, of: [], in: context.map, discriminator: "map",
      affected: ties.reduce(0) { $0 + ($1.joins > 1 ? $1.joins : 0) },
      sentence: """
        Of those who have ties there are \(groups) groups with no recorded tie between them. \
        \(count.counted("new tie")) \(outcome).\(others)
        """,
      evidence: [
        .init("groups", .integer(groups)),
        .init("unconnected-actors", .integer(single)),
        .init("new-ties", .integer(count)),
        .init("groups-left", .integer(left)),
        .init("pairs", NewTie.json(ties, in: context)),
      ],
      suggestion: NewTie.suggestion(ties, in: context))
  }
}
