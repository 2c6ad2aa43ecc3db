import EcomapGraph
import EcomapModel

/// Finds the fewest new ties that would join what stands apart.
public struct JoiningTies: Analysis {
  static let rule = Rule(
    id: "joining-ties",
    theme: .introduction,
    title: "Ties that would join everybody",
    finds: """
      The fewest new ties after which a chain of ties leads from every actor to every other, as far \
      as ties that make sense can join them: between two actors that are current and no classes of \
      bodies, that work in the same place, or one of them countrywide and neither local, or whose \
      tie an expectation of the map asks for. Of sets that are as small, the one whose ties are \
      most wanted: 8 points for a tie that an expectation asks for, 3 for the same place, 2 unless \
      both are countrywide, 2 for a shared remit, 1 each for a shared stage, a shared driver, \
      different sectors, an Academic Health Science Network or Health Innovation Network at one \
      end, and two organisations. Maps that fall into more than 2,000 parts are not asked.
      """,
    why: """
      It says how far the region is from being one network, and which separate groups are worth a \
      tie first. Most often the answer is not so many meetings but a better map.
      """,
    example: """
      No fewer than 94 new ties would join the 95 parts of this map into one: 5 to separate groups, \
      89 to unconnected actors.
      """,
    severity: .notice,
    remedy: """
      Begin with the separate groups, each of which one tie would join. Look into unconnected \
      actors one by one: their ties may only be missing from the map.
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

  /// One finding, or none when everything is joined.
  ///
  /// Complexity: O(actors + ties) and in proportion to the square of the number of parts.
  public func findings(in context: AnalysisContext) -> [Finding] {
    let graph = context.recorded.graph
    let components = graph.components()
    let subjects = Set(context.subjects)
    let parts = (0..<components.count).map { number in
      components.members(of: number).map { ActorIndex($0.offset) }.filter(subjects.contains)
    }.filter { !$0.isEmpty }
    guard parts.count > 1, parts.count <= Self.mostParts else { return [] }
    let wishes = TieWishes(Acquaintances(context))
    let candidates = parts.flatMap(wishes.contacts)
    let augmentation = graph.augmentation(
      to: .connected, among: candidates.map { Node($0.offset) }.sorted(),
      allowed: { wishes.allows(ActorIndex($0.offset), ActorIndex($1.offset)) },
      preferred: { wishes.points(ActorIndex($0.offset), ActorIndex($1.offset)) })
    guard !augmentation.pairs.isEmpty else { return [] }
    let ties = augmentation.pairs.map { pair in
      let sizes = [pair.0, pair.1].map { components.sizes[components.membership[$0.offset]] }
      return NewTie(
        ActorIndex(pair.0.offset), ActorIndex(pair.1.offset), joins: sizes.min() ?? 1)
    }.sorted { $0.joins > $1.joins }
    return [finding(of: ties, parts: parts.count, apart: augmentation.apart.count, in: context)]
  }

  private func finding(
    of ties: [NewTie], parts: Int, apart: Int, in context: AnalysisContext
  ) -> Finding {
    let groups = ties.count { $0.joins > 1 }
    let single = ties.count - groups
    var targets: [String] = []
    if groups > 0 {
      targets.append("\(groups) to \(groups == 1 ? "a separate group" : "separate groups")")
    }
    if single > 0 {
      targets.append("\(single) to \(single == 1 ? "an unconnected actor" : "unconnected actors")")
    }
    let count = ties.count
    let outcome =
      apart < 2
      ? "\(count == 1 ? "1 new tie" : "No fewer than \(count) new ties") would join the \(parts) parts of this map into one"
      : """
      \(count.counted("new tie")) that make\(count == 1 ? "s" : "") sense by place and level would \
      join the \(parts) parts of this map into \(apart)
      """
    return Finding(
      Self.rule, of: [], in: context.map, discriminator: "map",
      affected: ties.reduce(0) { $0 + ($1.joins > 1 ? $1.joins : 0) },
      sentence: "\(outcome): \(targets.joined(separator: ", ")).",
      evidence: [
        .init("parts", .integer(parts)),
        .init("new-ties", .integer(ties.count)),
        .init("for-groups", .integer(groups)),
        .init("for-unconnected-actors", .integer(single)),
        .init("parts-left", .integer(max(apart, 1))),
        .init("pairs", NewTie.json(ties, in: context)),
      ],
      suggestion: NewTie.suggestion(ties, in: context))
  }
}
