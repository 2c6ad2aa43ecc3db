import EcomapModel

/// Where on a map one thing that is asked for can be found, worked out once for all actors.
struct ConceptPlaces {
  typealias Finding = (reason: MatchReason, fit: Concept.Fit)

  let concept: Concept
  private let snapshot: Snapshot
  private var remits: [String: Finding] = [:]
  private var kinds: [String: Concept.Fit] = [:]
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
    for kind in map.vocabulary.actorKinds {
      kinds[kind.id] = concept.fit(kind, called: StemmedText(kind.name))
    }
    for stage in Stage.allCases { stages[stage] = concept.fit(StemmedText(stage.rawValue)) }
    for driver in Driver.allCases where concept.fit(StemmedText(driver.spoken)) == .same {
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
    if let body = bodies.last(where: { kinds[$0.kind.id] != nil }), let fit = kinds[body.kind.id] {
      found.append((.kind(body.kind), fit))
    }
    if let name = name(among: bodies) {
      // An id that is the word for its kind ("hin") makes nobody the one that was meant.
      let isKind = bodies.contains { kinds[$0.kind.id] != nil }
      let isWhole = !isKind && !snapshot.map[actor].isClass && isWholeName(of: actor)
      found.append((isWhole ? .wholeName(name) : .name(name), .same))
    }
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

  /// Whether remits, kinds, stages and drivers say nothing of it, so that only names can.
  var isInNamesOnly: Bool {
    remits.isEmpty && kinds.isEmpty && stages.isEmpty && drivers.isEmpty
  }

  /// The drivers, stages and kinds that speak of it, whoever has them.
  var headings: (drivers: Set<Driver>, stages: Set<Stage>, kinds: Set<String>) {
    (
      drivers, Set(stages.filter { $0.value == .same }.keys),
      Set(kinds.filter { $0.value == .same }.keys)
    )
  }

  /// Whether one of an actor's names is the thing and nothing more.
  private func isWholeName(of actor: ActorIndex) -> Bool {
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
