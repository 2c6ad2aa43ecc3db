import EcomapModel

/// Where on a map one thing that is asked for can be found, worked out once for all actors.
struct ConceptPlaces {
  typealias Finding = (reason: MatchReason, fit: Concept.Fit)

  let concept: Concept
  private let snapshot: Snapshot
  private var remits: [String: Finding] = [:]
  private var kinds: Set<String> = []
  private var stages: [Stage: Concept.Fit] = [:]
  private var drivers: Set<Driver> = []
  private let beginnings: WordBeginnings

  /// Complexity: O(remits + kinds).
  init(of concept: Concept, in snapshot: Snapshot) {
    self.concept = concept
    self.snapshot = snapshot
    beginnings = WordBeginnings(of: concept.readings.joined())
    let map = snapshot.map
    for remit in map.remits {
      // The id of a remit is often the short word for it.
      guard let fit = concept.fit(StemmedText("\(remit.name), \(remit.id)")) else { continue }
      remits[remit.id] = (.remit(remit.name), fit)
    }
    for kind in map.vocabulary.actorKinds where concept.fit(StemmedText(kind.name)) == .same {
      kinds.insert(kind.id)
    }
    for stage in Stage.allCases { stages[stage] = concept.fit(StemmedText(stage.rawValue)) }
    for driver in Driver.allCases where concept.fit(StemmedText(driver.rawValue)) == .same {
      drivers.insert(driver)
    }
  }

  /// Where on an actor the thing is found, under any of its names.
  func findings(on actor: ActorIndex) -> [Finding] {
    var found: [Finding] = []
    let bodies = snapshot.names(of: actor).map { snapshot.map[$0] }
    for body in bodies {
      for remit in body.remits { if let finding = remits[remit] { found.append(finding) } }
    }
    // Of the kinds that a renamed actor has had, the last one is what it is.
    if let body = bodies.last(where: { kinds.contains($0.kind.id) }) {
      found.append((.kind(body.kind), .same))
    }
    if let name = name(among: bodies) { found.append((.name(name), .same)) }
    for body in bodies {
      for stage in body.stages { if let fit = stages[stage] { found.append((.stage(stage), fit)) } }
      for driver in body.drivers where drivers.contains(driver) {
        found.append((.driver(driver), .same))
      }
    }
    if found.isEmpty, let note = snapshot.map[actor].note, holds(note) {
      found.append((.note(note), .same))
    }
    return found
  }

  /// Whether one of an actor's names is the thing and nothing more.
  func isWholeName(of actor: ActorIndex) -> Bool {
    snapshot.names(of: actor).contains { name in
      snapshot.map[name].everyName.contains { text in
        beginnings.admit(text) && concept.isWhole(StemmedText(text))
      }
    }
  }

  private func name(among bodies: [Actor]) -> String? {
    for body in bodies { if let name = body.everyName.first(where: holds) { return name } }
    return nil
  }

  private func holds(_ text: String) -> Bool {
    beginnings.admit(text) && concept.fit(StemmedText(text)) == .same
  }
}

extension Actor {
  /// What it can be called: its name, its aliases, and its id, which is often an abbreviation.
  var everyName: [String] { [name] + aliases + [id] }
}
