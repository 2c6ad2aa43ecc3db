import EcomapModel

/// What to tell somebody who asked for something that the map does not hold.
struct SignpostHints {
  private let snapshot: Snapshot
  private let concepts: [Concept]

  /// So many letters at the beginning make two words alike.
  private static let commonLetters = 5

  init(_ snapshot: Snapshot, _ concepts: [Concept]) {
    self.snapshot = snapshot
    self.concepts = concepts
  }

  private var there: [ActorIndex] {
    snapshot.present.filter { snapshot.standing(of: $0) != .ended }
  }

  /// The things asked for that nobody has to do with, each with the nearest known word.
  ///
  /// - Parameter met: the others, by position.
  func unknown(met: Set<Int>) -> [SignpostAnswer.Unknown] {
    guard met.count < concepts.count else { return [] }
    let known = words
    return concepts.indices.filter { !met.contains($0) }.map { position in
      let name = concepts[position].name
      let isGuessable = name.utf8.count > 3 && !name.contains(" ")
      let near = isGuessable ? Suggestion.nearest(to: name, among: known) : nil
      return .init(concept: concepts[position], suggestion: near)
    }
  }

  /// The words that those who are there answer to, as they are written.
  private var words: [String] {
    let remitNames = Dictionary(
      snapshot.map.remits.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var found: [String] = []
    var seen: Set<String> = []
    var seenTexts: Set<String> = []
    func add(_ text: String) {
      guard seenTexts.insert(text).inserted else { return }
      for word in Words.of(text) where seen.insert(word).inserted { found.append(word) }
    }
    for name in there.flatMap({ snapshot.names(of: $0) }) {
      let actor = snapshot.map[name]
      for remit in actor.remits { if let name = remitNames[remit] { add(name) } }
      add(actor.kind.name)
      actor.everyName.forEach(add)
      for stage in actor.stages { add(stage.rawValue) }
      for driver in actor.drivers { add(driver.rawValue) }
    }
    return found
  }

  /// The remits that somebody there has and that come nearest to the question; without any that
  /// come near, all of them.
  var remits: (names: [String], areNear: Bool) {
    let map = snapshot.map
    var had: Set<String> = []
    for actor in there {
      for name in snapshot.names(of: actor) { had.formUnion(map[name].remits) }
    }
    let remits = map.remits.filter { had.contains($0.id) }
    let asked = concepts.flatMap { ($0.readings + $0.widerReadings).joined() }
      .filter { !PlainWords.joints.contains($0) && !PlainWords.weak.contains($0) }
    let near = remits.filter { remit in
      Words.stems(of: remit.name).contains { word in asked.contains { Self.areAlike($0, word) } }
    }
    return ((near.isEmpty ? remits : near).map(\.name), !near.isEmpty)
  }

  private static func areAlike(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let (one, other) = (Array(first.utf8), Array(second.utf8))
    let common = zip(one, other).prefix { $0 == $1 }.count
    return common >= commonLetters
      || EditDistance.between(one, other, atMost: 1) != nil
        && min(one.count, other.count) >= commonLetters
  }
}
