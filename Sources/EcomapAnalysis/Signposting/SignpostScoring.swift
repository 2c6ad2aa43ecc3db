import EcomapModel

/// Weighs what a map says of each actor against a question.
struct SignpostScoring {
  let question: Signpost
  let concepts: [Concept]
  let places: [String]
  let texts: ActorTexts

  /// What it counts that an actor's whole name is what was asked for.
  private static let wholeName = 12

  /// How an actor answers; nil when nothing of it does.
  ///
  /// - Parameters:
  ///   - actor: the actor.
  ///   - met: which of the things asked for anybody answers, by position; added to.
  func match(_ actor: ActorIndex, noting met: inout Set<Int>) -> SignpostMatch? {
    let body = texts.body(of: actor)
    var reasons: [MatchReason] = []
    var score = 0
    var covered = 0
    for (position, concept) in concepts.enumerated() {
      let found = findings(of: concept, in: body)
      guard !found.isEmpty else { continue }
      met.insert(position)
      reasons += found.map(\.reason)
      score += points(of: concept, found)
      if !concept.isWeak { covered += 1 }
      if !body.isClass, body.names.contains(where: { concept.isWhole($0.text) }) {
        score += Self.wholeName
      }
    }
    let isAsked = concepts.isEmpty ? !places.isEmpty : covered > 0
    guard isAsked || (concepts.isEmpty && hasFilters) else { return nil }
    if let stage = question.stage, body.stages.contains(stage) {
      reasons.append(.stage(stage))
      score += MatchReason.stage(stage).points
    }
    if let driver = question.driver, body.drivers.contains(driver) {
      reasons.append(.driver(driver))
      score += MatchReason.driver(driver).points
    }
    if concepts.isEmpty, hasFilters, reasons.isEmpty { return nil }
    var isNear = true
    if !places.isEmpty {
      if let reach = AreaReach(of: body.areas, to: places, in: texts.areas) {
        if concepts.isEmpty, !hasFilters, reach == .unknown { return nil }
        reasons.append(.area(reach))
        score += reach.points
      } else {
        isNear = false
      }
    }
    return SignpostMatch(
      actor: actor, score: score, reasons: Self.ordered(reasons), isNear: isNear, covered: covered)
  }

  private var hasFilters: Bool { question.stage != nil || question.driver != nil }

  /// Where on an actor a thing that was asked for is found.
  func findings(
    of concept: Concept, in body: ActorTexts.Body
  ) -> [(reason: MatchReason, fit: Concept.Fit)] {
    var found: [(reason: MatchReason, fit: Concept.Fit)] = []
    for remit in body.remits {
      if let fit = concept.fit(remit.text) { found.append((.remit(remit.name), fit)) }
    }
    for kind in body.kinds where concept.fit(kind.text) == .same {
      found.append((.kind(kind.kind), .same))
    }
    if let name = body.names.first(where: { concept.fit($0.text) == .same }) {
      found.append((.name(name.name), .same))
    }
    for stage in texts.stages where body.stages.contains(stage.stage) {
      if let fit = concept.fit(stage.text) { found.append((.stage(stage.stage), fit)) }
    }
    for driver in texts.drivers where body.drivers.contains(driver.driver) {
      if concept.fit(driver.text) == .same { found.append((.driver(driver.driver), .same)) }
    }
    if let note = body.note, concept.fit(note.text) == .same {
      found.append((.note(note.words), .same))
    }
    return found
  }

  /// What is found counts once in each place: in the remits, the kind, the name and so on.
  private func points(
    of concept: Concept, _ found: [(reason: MatchReason, fit: Concept.Fit)]
  ) -> Int {
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
