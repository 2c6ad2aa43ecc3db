import EcomapGraph
import EcomapModel

/// Finds actors that no chain of ties leads to the innovation network of their area.
public struct NoRouteToNetwork: Analysis {
  static let rule = Rule(
    id: "no-route-to-network",
    theme: .connection,
    title: "No route to the regional network",
    finds: """
      Bodies and programmes that are current, are not classes of bodies, have a current tie \
      recorded, and have no chain of current ties to any Academic Health Science Network or Health \
      Innovation Network of their area, not even by way of a class of bodies that one of them may \
      belong to. What is another's own part, programme or product goes with it. There is one \
      finding for the actors of each area, or several where they also work in areas that have \
      other networks. A network is of an actor's area when it works in the same area or in one \
      that contains the other, countries apart. Areas without such a network on the map, and \
      actors without an area, are not asked about. Actors with no tie at all are under \
      `unconnected-actor`.
      """,
    why: """
      The network is there to bring innovations to everybody in its area. An actor that it cannot \
      reach, even through others, is likely to be left out.
      """,
    example: """
      4 actors with ties have no recorded route to `Eastern AHSN`: `University of Cambridge`, \
      `Stevenage BioScience Catalyst`, `ideaSpace` and `Wellcome Trust`.
      """,
    severity: .warning,
    remedy: """
      Ask the network which of them it knows, and record the ties. For the others, ask who of \
      those it knows could bring them together.
      """,
    reference: """
      Reachability: Wasserman, S. and Faust, K. (1994) Social Network Analysis, chapter 4. \
      Cambridge University Press.
      """)

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  static let kinds = Selector.field(.kind, ["ahsn", "hin"])

  /// One finding for each area and its networks, in the order in which actors name them.
  ///
  /// Complexity: O(actors × networks + ties).
  public func findings(in context: AnalysisContext) -> [Finding] {
    let places = Places(context.map)
    let networks = context.subjects.filter {
      context.snapshot.matches(Self.kinds, $0) && !places.isCountrywide($0)
        && !places.areas(of: $0).isEmpty
    }
    guard !networks.isEmpty else { return [] }
    let membership = context.possible.parts()
    var order: [Group] = []
    var cutOff: [Group: [ActorIndex]] = [:]
    for actor in context.subjects
    where !networks.contains(actor) && context.recorded.neighbourCount(of: actor) > 0
      && context.map[actor].kind.worksWithOthers && !context.ownership.isOwn(actor)
    {
      let own = networks.filter { places.shared($0, actor) != nil }
      guard let area = places.areas(of: actor).first, !own.isEmpty,
        own.allSatisfy({ membership[$0.offset] != membership[actor.offset] })
      else { continue }
      let group = Group(area: area, networks: own)
      if cutOff[group] == nil { order.append(group) }
      cutOff[group, default: []].append(actor)
    }
    return order.compactMap { group in
      cutOff[group].map { finding(of: $0, group, membership: membership, context) }
    }
  }

  /// What is said of actors together: an area, and the networks that none of them has a route to.
  private struct Group: Hashable {
    let area: String
    let networks: [ActorIndex]
  }

  private func finding(
    of actors: [ActorIndex], _ group: Group, membership: [Int], _ context: AnalysisContext
  ) -> Finding {
    let area = group.area
    let names = context.names(of: actors)
    let groups = Set(actors.map { membership[$0.offset] }).count
    let target = Self.either(context.names(of: group.networks))
    // On a map of one region it goes without saying where that is.
    let place: Sentence = HomeArea(context).name == area ? "" : "In the area \(name: area), "
    let who: Sentence =
      actors.count == 1
      ? "\(names: names) has ties but no recorded route to \(target)."
      : """
      \(place)\(actors.count) actors with ties have no recorded route to \(target): \
      \(names: names).
      """
    return Finding(
      Self.rule, of: actors, in: context.map, discriminator: area.slug,
      ties: Set(actors.flatMap { context.recorded.ties(of: $0) }).sorted(), sentence: who,
      evidence: [
        .init("area", .string(area)),
        .init("networks", .strings(group.networks.map { context.map[$0].id })),
        .init("separate-groups", .integer(groups)),
      ],
      suggestion: """
        Find out whether \(target) works with \(names: context.names(of: context.bodiesFirst(actors)), atMost: 4), \
        and record the ties.
        """)
  }

  /// The names of some actors of which one would do.
  private static func either(_ names: [String]) -> Sentence {
    let separators = names.indices.map { $0 == 0 ? "" : $0 == names.count - 1 ? " or " : ", " }
    return Sentence(zip(separators, names).flatMap { [.text($0), .name($1)] })
  }
}
