import EcomapModel

/// A network with one long route.
///
/// There is a core of ten, then `Bridge`, `Middle`, `Gate` and five
/// trusts behind the gate; the tie that the whole route hangs on is inferred.
enum ChainMap {
  static let core = [
    "Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Iota", "Kappa",
  ]
  static let route = ["Bridge", "Middle", "Gate"]
  static let trusts = (1...5).map { "Trust with quite a long name number \($0)" }
  static let alone = (1...4).map { "Lonely \($0)" }
  private static let names = core + route + trusts + alone

  static let map = EcosystemMap(
    title: "Chain", asOf: PartialDate("2016-06"), actors: names.map(actor), ties: ties)

  static func index(_ name: String) -> ActorIndex { ActorIndex(names.firstIndex(of: name) ?? 0) }

  private static var ties: [Tie] {
    var ties: [Tie] = []
    for (place, first) in core.enumerated() {
      for second in core[(place + 1)...] { ties.append(tie(first, second)) }
    }
    ties.append(tie("Alpha", "Bridge", .inferred))
    ties += zip(route, route.dropFirst()).map { tie($0, $1) }
    return ties + trusts.map { tie("Gate", $0) }
  }

  private static func actor(_ name: String) -> Actor {
    let kind = name.hasPrefix("Trust") ? "nhs-trust" : "charity"
    return Actor(
      id: name.lowercased().split(separator: " ").joined(separator: "-"), name: name,
      kind: Vocabulary.builtIn.actorKind(kind)
        ?? ActorKind(
          id: kind, name: kind, code: "X", family: .networks, sector: .nhs, level: .local),
      contact: name == "Bridge" ? .init(role: "Head of partnerships", url: nil) : nil,
      location: place)
  }

  private static func tie(
    _ from: String, _ to: String, _ certainty: Certainty = .stated
  ) -> Tie {
    Tie(
      from: index(from), to: index(to),
      kind: Vocabulary.builtIn.relationship("works-with")?.kind
        ?? RelationshipKind(id: "works-with", isDirected: false),
      certainty: certainty, location: place)
  }

  private static let place = SourceLocation(file: 0, line: 1, column: 1)
}
