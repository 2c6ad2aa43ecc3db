public import EcomapModel

/// Where else on a map those may stand who help with a need: the drivers, stages and kinds of which
/// its words speak.
public struct RelatedHeadings: Sendable, Equatable {
  /// The drivers, in order.
  public let drivers: [Driver]
  /// The stages, in order.
  public let stages: [Stage]
  /// The kinds of bodies and of funds, in the vocabulary's order; none of those who seek help, as
  /// companies and trusts do.
  public let kinds: [ActorKind]
}

extension Signposts {
  /// Where else to look for help with a need, going by the words for it.
  ///
  /// Complexity: O(words × (remits + kinds)).
  public func headings(relatedTo need: String) -> RelatedHeadings {
    var drivers: Set<Driver> = []
    var stages: Set<Stage> = []
    var kinds: Set<String> = []
    for concept in concepts(of: need) where !concept.isWeak {
      let found = ConceptPlaces(of: concept, in: snapshot).headings
      drivers.formUnion(found.drivers)
      stages.formUnion(found.stages)
      kinds.formUnion(found.kinds)
    }
    return RelatedHeadings(
      drivers: Driver.allCases.filter(drivers.contains),
      stages: Stage.allCases.filter(stages.contains),
      kinds: snapshot.map.vocabulary.actorKinds.filter { kind in
        kinds.contains(kind.id) && kind.family != .industry && kind.family != .providers
          && (kind.isBody || kind.id == "funding-scheme")
      })
  }
}

extension Snapshot {
  /// The kinds of bodies that are there of which no area is recorded of anybody.
  ///
  /// Complexity: O(actors + kinds).
  public var placelessKinds: [ActorKind] {
    var there: Set<String> = []
    var placed: Set<String> = []
    for actor in present where standing(of: actor) != .ended {
      let kind = map[actor].kind
      there.insert(kind.id)
      if names(of: actor).contains(where: { !map[$0].areas.isEmpty }) { placed.insert(kind.id) }
    }
    return map.vocabulary.actorKinds.filter {
      $0.isBody && there.contains($0.id) && !placed.contains($0.id)
    }
  }
}
