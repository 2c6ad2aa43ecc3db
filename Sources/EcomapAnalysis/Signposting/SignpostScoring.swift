import EcomapModel

/// Weighs what a map says of each actor against a question.
struct SignpostScoring {
  private let question: Signpost
  private let snapshot: Snapshot
  private let concepts: [ConceptPlaces]
  private let places: [String]

  /// What it counts that an actor's whole name is what was asked for.
  private static let wholeName = 12

  init(_ question: Signpost, _ concepts: [Concept], _ places: [String], in snapshot: Snapshot) {
    self.question = question
    self.snapshot = snapshot
    self.concepts = concepts.map { ConceptPlaces(of: $0, in: snapshot) }
    self.places = places
  }

  /// How an actor answers; nil when nothing of it does.
  ///
  /// - Parameters:
  ///   - actor: the actor.
  ///   - met: which of the things asked for anybody answers, by position; added to.
  func match(_ actor: ActorIndex, noting met: inout Set<Int>) -> SignpostMatch? {
    var reasons: [MatchReason] = []
    var score = 0
    var covered = 0
    for (position, places) in concepts.enumerated() {
      let found = places.findings(on: actor)
      guard !found.isEmpty else { continue }
      met.insert(position)
      reasons += found.map(\.reason)
      score += points(of: places.concept, found)
      if !places.concept.isWeak { covered += 1 }
      if !snapshot.map[actor].isClass, places.isWholeName(of: actor) { score += Self.wholeName }
    }
    let wishes = wishes(of: actor)
    // Without words, whoever fits a stage or a driver answers, or else whoever works there.
    guard concepts.isEmpty ? !wishes.isEmpty || !hasWishes : covered > 0 else { return nil }
    reasons += wishes
    score += wishes.map(\.points).reduce(0, +)
    let reach = reach(of: actor)
    if let reach {
      reasons.append(.area(reach))
      score += reach.points
      if concepts.isEmpty, !hasWishes, reach == .unknown { return nil }
    } else if concepts.isEmpty, !hasWishes {
      return nil
    }
    let isNear = reach != nil || places.isEmpty
    return SignpostMatch(
      actor: actor, score: score, reasons: Self.ordered(reasons), isNear: isNear, covered: covered)
  }

  private var hasWishes: Bool { question.stage != nil || question.driver != nil }

  /// How an actor's areas lie to the places asked about; nil when it works elsewhere or no place is
  /// asked about.
  private func reach(of actor: ActorIndex) -> AreaReach? {
    guard !places.isEmpty else { return nil }
    let areas = snapshot.names(of: actor).flatMap { snapshot.map[$0].areas }
    return AreaReach(of: areas, to: places, in: snapshot.map.areas)
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

  /// What is found counts once in each place: in the remits, the kind, the name and so on.
  private func points(of concept: Concept, _ found: [ConceptPlaces.Finding]) -> Int {
    var best: [Int: Int] = [:]
    for (reason, fit) in found {
      let full = concept.isWeak ? 1 : reason.points
      let points = fit == .same ? full : (full + 1) / 2
      best[reason.place] = max(best[reason.place] ?? 0, points)
    }
    return best.values.reduce(0, +)
  }

  /// Each reason once, those that count most first.
  private static func ordered(_ reasons: [MatchReason]) -> [MatchReason] {
    var distinct: [MatchReason] = []
    for reason in reasons where !distinct.contains(reason) { distinct.append(reason) }
    return distinct.enumerated().sorted { first, second in
      (first.element.place, first.offset) < (second.element.place, second.offset)
    }.map(\.element)
  }
}
