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

  /// The things asked for that nobody has to do with, each with the word that was perhaps meant;
  /// what says little and what is told as a place are left out.
  ///
  /// - Parameter met: the others, by position.
  func unknown(met: Set<Int>) -> [SignpostAnswer.Unknown] {
    let missing = concepts.indices.filter { !met.contains($0) && !concepts[$0].isWeak }
    guard !missing.isEmpty else { return [] }
    let known = words
    return missing.map { position in
      let concept = concepts[position]
      return .init(concept: concept, suggestion: slip(concept, among: known))
    }
  }

  private static let fewestLetters = 6
  private static let lettersForTwo = 9

  /// A known word of which another is plausibly a slip.
  ///
  /// One letter may be wrong in six, two in nine, and the first one is right: ordinary words are often
  /// as near to each other as that, and shorter ones mostly.
  private func slip(_ concept: Concept, among known: [String]) -> String? {
    let word = Array(concept.name.lowercased().utf8)
    guard word.count >= Self.fewestLetters, !concept.name.contains(" "), concept.synonyms.isEmpty
    else { return nil }
    let limit = word.count >= Self.lettersForTwo ? 2 : 1
    var best: (word: String, distance: Int)?
    for other in known where other.utf8.first == word.first {
      guard let distance = EditDistance.between(word, Array(other.utf8), atMost: limit),
        distance < best?.distance ?? .max, !PlainWords.weak.contains(Words.stem(other))
      else { continue }
      best = (other, distance)
    }
    return best?.word
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
      for driver in actor.drivers { add(driver.spoken) }
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
