import EcomapGraph
import EcomapModel

/// What a map says about whether two actors should know each other.
struct Acquaintances {
  let context: AnalysisContext
  let places: Places
  /// For each actor those that expectations ask it to have a tie with, and it lacks.
  private let asked: [ActorIndex: Set<ActorIndex>]
  private let askedAbout: Set<ActorIndex>
  private let hasRegions: Bool

  private static let fewCandidates = 3

  init(_ context: AnalysisContext) {
    self.context = context
    let places = Places(context.map)
    self.places = places
    var asked: [ActorIndex: Set<ActorIndex>] = [:]
    for expectation in context.map.expectations {
      let unmet = UnmetExpectation(expectation, in: context)
      for shortfall in unmet.shortfalls {
        let candidates = unmet.candidates.filter {
          $0 != shortfall.actor && context.snapshot.standing(of: $0) == .current
            && !context.map[$0].isClass && !shortfall.partners.contains($0)
        }
        let near = candidates.filter { places.shared($0, shortfall.actor) != nil }
        // Somebody far away is only meant when there are hardly any such actors at all.
        let meant = near.isEmpty && candidates.count <= Self.fewCandidates ? candidates : near
        if !meant.isEmpty { asked[shortfall.actor, default: []].formUnion(meant) }
      }
    }
    self.asked = asked
    hasRegions = context.subjects.contains {
      !places.isUnknown($0) && !places.isCountrywide($0)
    }
    askedAbout = asked.values.reduce(into: Set(asked.keys)) { $0.formUnion($1) }
  }

  /// For each actor that expectations ask something of, those it should have a tie with, in order.
  var expected: [(actor: ActorIndex, partners: [ActorIndex])] {
    asked.keys.sorted().map { ($0, (asked[$0] ?? []).sorted()) }
  }

  func isExpected(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    asked[first]?.contains(second) == true || asked[second]?.contains(first) == true
  }

  /// Whether an expectation asks something of an actor, or asks others for a tie with it.
  func hasExpectation(_ actor: ActorIndex) -> Bool { askedAbout.contains(actor) }

  /// Whether somebody can be met: an organisation, not a product, a scheme or a document.
  func canMeet(_ actor: ActorIndex) -> Bool { context.map[actor].kind.canBeMet }

  /// Whether a tie between two makes sense by where they work.
  func isSensible(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    places.shared(first, second) != nil || isExpected(first, second)
      || (places.isWithinCountry(first, second)
        && context.map[first].level != .local && context.map[second].level != .local)
  }

  /// Whether two could be introduced: a tie makes sense, or they work in different places, and not
  /// both are countrywide on a map of regions, whose affair that is not.
  func couldMeet(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    if hasRegions, places.isCountrywide(first), places.isCountrywide(second) {
      return isExpected(first, second)
    }
    return isSensible(first, second) || places.areApart(first, second)
  }

  /// Whether a tie between two would do more than tie a group more closely to itself.
  func isOpening(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    context.map[first].sector != context.map[second].sector || places.areApart(first, second)
      || isExpected(first, second)
  }

  /// The meeting of two actors, whatever it is worth.
  func meeting(_ first: ActorIndex, _ second: ActorIndex) -> Meeting {
    let map = context.map
    let (one, other) = (map[first], map[second])
    let common = introducers(first, second)
    return Meeting(
      first: min(first, second), second: max(first, second),
      isExpected: isExpected(first, second),
      sharedRemits: one.remits.filter { other.remits.contains($0) },
      sharedStages: one.stages.filter { other.stages.contains($0) },
      sharedDrivers: one.drivers.filter { other.drivers.contains($0) },
      differInSector: one.sector != other.sector,
      differInPlace: places.areApart(first, second),
      unconnected: [first, second].filter { context.recorded.neighbourCount(of: $0) == 0 }
        .sorted(),
      introducers: common.actors, closeness: common.closeness)
  }

  private func introducers(
    _ first: ActorIndex, _ second: ActorIndex
  ) -> (actors: [ActorIndex], closeness: Double) {
    let projected = context.projected
    guard let one = projected.node(of: first), let other = projected.node(of: second) else {
      return ([], 0)
    }
    let others = projected.graph.neighbours(of: other)
    var place = others.startIndex
    let common = projected.graph.neighbours(of: one).filter { node in
      while place < others.endIndex, others[place] < node { place += 1 }
      return place < others.endIndex && others[place] == node
        && canMeet(projected.actor(of: node))
    }.sorted { left, right in
      let degrees = (projected.graph.degree(of: left), projected.graph.degree(of: right))
      return degrees.0 == degrees.1 ? left < right : degrees.0 < degrees.1
    }
    let closeness = common.reduce(0) { $0 + 1 / Double(projected.graph.degree(of: $1)) }
    return (common.map(projected.actor), closeness)
  }
}
