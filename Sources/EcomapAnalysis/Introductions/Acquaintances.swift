import EcomapGraph
import EcomapModel

/// What a map says about whether two actors should know each other.
struct Acquaintances {
  let context: AnalysisContext
  let places: Places
  /// For each actor what counts about it.
  let profiles: [MeetingProfile]
  /// All current ties between current actors.
  ///
  /// Whatever a report counts, who knows both of two does not hang on it, nor on the direction of
  /// a tie.
  let projected: ProjectedMap
  /// For each actor those that expectations ask it to have a tie with, and it lacks.
  private let asked: [ActorIndex: Set<ActorIndex>]
  private let askedAbout: Set<ActorIndex>
  private let hasRegions: Bool
  private let jointWork: JointWork
  /// Who ends in the year after the date of the map: no time to begin anything with.
  private let departing: Set<ActorIndex>

  private static let fewCandidates = 3

  init(_ context: AnalysisContext) {
    self.context = context
    let places = Places(context.map)
    self.places = places
    jointWork = JointWork(context)
    departing = Departures(context).actors
    profiles = MeetingProfile.profiles(in: context)
    projected = ProjectedMap(context.snapshot)
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
    !asked.isEmpty
      && (asked[first]?.contains(second) == true || asked[second]?.contains(first) == true)
  }

  /// Whether an expectation asks something of an actor, or asks others for a tie with it.
  func hasExpectation(_ actor: ActorIndex) -> Bool { askedAbout.contains(actor) }

  /// Whether somebody can be met: a body with a name, not a product, a scheme or a document.
  func canMeet(_ actor: ActorIndex) -> Bool { profiles[actor.offset].canMeet }

  /// Whether a new tie can be proposed to somebody: not when it ends within the year.
  func canBegin(_ actor: ActorIndex) -> Bool { !departing.contains(actor) }

  /// Whether two take part in the same thing, and so know each other.
  func areTogether(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    jointWork.joins(first, second)
  }

  /// Whether both belong to the whole country, on a map of regions, whose affair that is not.
  func areBothNational(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    hasRegions && isNational(first) && isNational(second)
  }

  private func isNational(_ actor: ActorIndex) -> Bool {
    let level = context.map[actor].level
    return places.isCountrywide(actor)
      || (places.isUnknown(actor) && (level == .national || level == .international))
  }

  /// Whether a tie between two makes sense by where they work.
  func isSensible(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    places.shared(first, second) != nil || isExpected(first, second)
      || (places.isWithinCountry(first, second)
        && !profiles[first.offset].isLocal && !profiles[second.offset].isLocal)
  }

  /// Whether two have a reason to meet that somebody would ring up for: an expectation, a remit, a
  /// stage or a place smaller than a region in common.
  ///
  /// A driver alone is a wide word.
  func haveReason(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    let (one, other) = (profiles[first.offset], profiles[second.offset])
    return isExpected(first, second) || one.stages & other.stages != 0
      || one.sharedRemits(with: other) > 0 || places.locality(first, second) != nil
  }

  /// Whether two could be introduced: a tie makes sense, or they work in different places, they do
  /// not know each other from something they both take part in, and not both are national on a
  /// map of regions.
  func couldMeet(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    guard !areBothNational(first, second), !areTogether(first, second) else { return false }
    return isSensible(first, second) || places.areApart(first, second)
  }

  /// Whether a tie between two would do more than tie a group more closely to itself.
  func isOpening(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    profiles[first.offset].sector != profiles[second.offset].sector
      || places.areApart(first, second)
      || isExpected(first, second)
  }

  /// The meeting of two actors, whatever it is worth.
  func meeting(_ first: ActorIndex, _ second: ActorIndex) -> Meeting {
    let (one, other) = (profiles[first.offset], profiles[second.offset])
    var closeness = 0.0
    forEachCommon(first, second) { closeness += 1 / Double(projected.graph.degree(of: $0)) }
    return Meeting(
      first: min(first, second), second: max(first, second),
      isExpected: isExpected(first, second), sharedRemits: one.sharedRemits(with: other),
      shareStage: one.stages & other.stages != 0, shareDriver: one.drivers & other.drivers != 0,
      shareLocality: places.locality(first, second) != nil,
      differInSector: one.sector != other.sector, differInPlace: places.areApart(first, second),
      reachesUnconnected: !one.isConnected || !other.isConnected, closeness: closeness)
  }

  /// Who could introduce two actors because they know both, those with the fewest other ties first.
  func introducers(_ first: ActorIndex, _ second: ActorIndex) -> [ActorIndex] {
    var common: [Node] = []
    forEachCommon(first, second) { common.append($0) }
    return common.sorted { left, right in
      let degrees = (projected.graph.degree(of: left), projected.graph.degree(of: right))
      return degrees.0 == degrees.1 ? left < right : degrees.0 < degrees.1
    }.map { projected.actor(of: $0) }
  }

  private func forEachCommon(
    _ first: ActorIndex, _ second: ActorIndex, _ body: (Node) -> Void
  ) {
    guard let one = projected.node(of: first), let other = projected.node(of: second) else {
      return
    }
    let others = projected.graph.neighbours(of: other)
    var place = others.startIndex
    for node in projected.graph.neighbours(of: one) {
      while place < others.endIndex, others[place] < node { place += 1 }
      guard place < others.endIndex else { return }
      if others[place] == node, canMeet(projected.actor(of: node)) { body(node) }
    }
  }
}
