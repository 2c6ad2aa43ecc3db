import EcomapModel

/// Finds actors that are only tied to their own sector.
public struct NoTieOutsideGroup: Analysis {
  static let rule = Rule(
    id: "no-tie-outside-group",
    theme: .connection,
    title: "Ties only inside their own sector",
    finds: """
      Actors that are current, are no classes of bodies, products, schemes, events or documents, \
      and have current ties recorded with two or more others, all of them of their own sector; one \
      finding for each sector. Classes of bodies count as others, and whoever may belong to \
      a class with ties to another sector is left out. It is only asked of maps with actors of two \
      sectors or more, and not of partnerships, in which several sectors meet. Those tied to a \
      single other actor are under `single-tie`.
      """,
    why: """
      Innovation comes about where sectors meet. An actor that knows only its own sector hears what \
      it knows already, however many ties it has.
      """,
    example: """
      NHS: 3 actors have recorded ties only inside their own sector, `New Care Models programme`, \
      `Clinical Entrepreneur Training programme` and `Eastern AHSN STP Offer`.
      """,
    severity: .notice,
    remedy: """
      Ask whether ties to other sectors are missing from the map. If not, look under \
      "Introductions" for whom they could meet.
      """,
    reference: """
      Homophily: McPherson, M., Smith-Lovin, L. and Cook, J. M. (2001) Birds of a feather. Annual \
      Review of Sociology 27, 415-444.
      """)

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each sector, in the order of the vocabulary.
  ///
  /// Complexity: O(actors + ties).
  public func findings(in context: AnalysisContext) -> [Finding] {
    let map = context.map
    guard Set(context.subjects.map { map[$0].sector }).count > 1 else { return [] }
    let inward = context.subjects.filter { actor in
      let neighbours = context.recorded.neighbours(of: actor)
      return map[actor].sector != .partnership && map[actor].kind.worksWithOthers
        && neighbours.count > 1
        && neighbours.allSatisfy { map[$0].sector == map[actor].sector }
        && context.possible.classes(of: actor).allSatisfy { group in
          group.partners.allSatisfy { map[$0].sector == map[actor].sector }
        }
    }
    let bySector = Dictionary(grouping: inward) { map[$0].sector }
    return map.vocabulary.sectors.compactMap { sector in
      bySector[sector].map { finding(of: $0, in: sector, context) }
    }
  }

  private func finding(
    of actors: [ActorIndex], in sector: Sector, _ context: AnalysisContext
  ) -> Finding {
    let has = actors.count == 1 ? "has" : "have"
    let their = actors.count == 1 ? "its" : "their"
    let count = actors.count.counted("actor")
    return Finding(
      Self.rule, of: actors, in: context.map, discriminator: sector.rawValue,
      ties: Set(actors.flatMap { context.recorded.ties(of: $0) }).sorted(),
      sentence: """
        \(sector.name): \(count) \(has) recorded ties only inside \(their) own sector, \
        \(names: context.names(of: actors)).
        """,
      evidence: [
        .init("sector", .string(sector.rawValue)),
        .init(
          "neighbours",
          .object(
            actors.map { actor in
              (
                context.map[actor].id,
                .strings(context.recorded.neighbours(of: actor).map { context.map[$0].id })
              )
            })),
      ],
      suggestion: """
        Ask \(actors.count == 1 ? "it" : "them") about ties with other sectors, and record the \
        answer with its source.
        """)
  }
}
