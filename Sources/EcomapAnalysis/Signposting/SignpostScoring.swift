import EcomapModel

/// Weighs what a map says of each actor against a question.
struct SignpostScoring {
  private let question: Signpost
  private let snapshot: Snapshot
  private let concepts: [ConceptPlaces]
  private let places: [String]
  /// Which of the things asked for are taken for words for a place.
  let placeWords: Set<Int>

  init(_ question: Signpost, _ concepts: [Concept], _ places: [String], in snapshot: Snapshot) {
    self.question = question
    self.snapshot = snapshot
    let found = concepts.map { ConceptPlaces(of: $0, in: snapshot) }
    self.concepts = found
    self.places = places
    let spatial = concepts.indices.filter { concepts[$0].mayBePlace && found[$0].isInNamesOnly }
    // Who asks for nothing but a place asks who is there.
    let others = concepts.indices.filter { !spatial.contains($0) && !concepts[$0].isWeak }
    placeWords = others.isEmpty ? [] : Set(spatial)
  }

  /// How an actor answers; nil when nothing of it does.
  ///
  /// - Parameters:
  ///   - actor: the actor.
  ///   - met: which of the things asked for anybody answers, by position; added to.
  func match(_ actor: ActorIndex, noting met: inout Set<Int>) -> SignpostMatch? {
    var tally = Tally()
    var answered = 0
    var named: Set<Int> = []
    for (position, places) in concepts.enumerated() {
      let found = places.findings(on: actor)
      guard !found.isEmpty else { continue }
      if placeWords.contains(position) {
        named.insert(position)
        continue
      }
      met.insert(position)
      if !places.concept.isWeak { answered += 1 }
      tally.add(found, isWeak: places.concept.isWeak)
    }
    let wishes = wishes(of: actor)
    // Without words, whoever fits a stage or a driver answers, or else whoever works there.
    guard concepts.isEmpty ? !wishes.isEmpty || !hasWishes : answered > 0 else { return nil }
    for wish in wishes { tally.add(wish) }
    let reach = reach(of: actor)
    if concepts.isEmpty, !hasWishes, reach == nil || reach == .unknown { return nil }
    if let reach { tally.add(.area(reach)) }
    for position in named.sorted() {
      tally.add(.area(.named(concepts[position].concept.name)))
    }
    let counted = tally.ordered
    return SignpostMatch(
      actor: actor, score: counted.map(\.points).reduce(0, +), reasons: counted.map(\.reason),
      points: counted.map(\.points), isNear: reach != nil || places.isEmpty, answered: answered,
      covered: answered + wishes.count, named: named)
  }

  /// Whether an actor works where help is sought, or may.
  func isNear(_ actor: ActorIndex) -> Bool { places.isEmpty || reach(of: actor) != nil }

  private var hasWishes: Bool { question.stage != nil || question.driver != nil }

  /// How an actor's areas lie to the places asked about; nil when it works elsewhere or no place is
  /// asked about.
  private func reach(of actor: ActorIndex) -> AreaReach? {
    guard !places.isEmpty else { return nil }
    let bodies = snapshot.names(of: actor).map { snapshot.map[$0] }
    let reach = AreaReach(of: bodies.flatMap(\.areas), to: places, in: snapshot.map.areas)
    guard reach == .unknown else { return reach }
    // Where no area is recorded, the name often speaks of one.
    let names = bodies.flatMap(\.everyName).map { StemmedText($0) }
    let place = places.first { place in
      let stems = Thesaurus.Phrase(place).stems
      return names.contains { $0.holds(stems) }
    }
    return place.map { .named($0) } ?? .unknown
  }

  /// What an actor is recorded for of the stage and the driver that are asked for.
  private func wishes(of actor: ActorIndex) -> [MatchReason] {
    let bodies = snapshot.names(of: actor).map { snapshot.map[$0] }
    var reasons: [MatchReason] = []
    if let stage = question.stage, bodies.contains(where: { $0.stages.contains(stage) }) {
      reasons.append(.stage(stage))
    }
    if let driver = question.driver, bodies.contains(where: { $0.drivers.contains(driver) }) {
      reasons.append(.driver(driver))
    }
    return reasons
  }
}

/// The reasons for an actor with what each counts.
private struct Tally {
  private var counted: [(reason: MatchReason, points: Int)] = []

  /// Takes everything that was found of one thing, of which the best counts.
  mutating func add(_ found: [ConceptPlaces.Finding], isWeak: Bool) {
    let points = found.map { finding in
      isWeak
        ? 1 : finding.fit == .same ? finding.reason.points : (finding.reason.points + 1) / 2
    }
    let best = points.indices.max { points[$0] < points[$1] }
    for index in found.indices { add(found[index].reason, index == best ? points[index] : 0) }
  }

  mutating func add(_ reason: MatchReason) { add(reason, reason.points) }

  private mutating func add(_ reason: MatchReason, _ points: Int) {
    if let known = counted.firstIndex(where: { $0.reason == reason }) {
      counted[known].points += points
    } else {
      counted.append((reason, points))
    }
  }

  /// Each reason once, those that say most first.
  var ordered: [(reason: MatchReason, points: Int)] {
    counted.enumerated().sorted { first, second in
      (first.element.reason.place, first.offset) < (second.element.reason.place, second.offset)
    }.map(\.element)
  }
}
