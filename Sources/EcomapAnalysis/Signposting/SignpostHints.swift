import EcomapModel

/// What to tell somebody who asked for something that the map does not hold.
struct SignpostHints {
  private let snapshot: Snapshot
  private let texts: ActorTexts
  private let concepts: [Concept]

  /// So many letters at the beginning make two words alike.
  private static let commonLetters = 5

  init(_ snapshot: Snapshot, _ texts: ActorTexts, _ concepts: [Concept]) {
    self.snapshot = snapshot
    self.texts = texts
    self.concepts = concepts
  }

  /// The things asked for that nobody has to do with, each with the nearest known word.
  ///
  /// - Parameter met: the others, by position.
  func unknown(met: Set<Int>) -> [SignpostAnswer.Unknown] {
    guard met.count < concepts.count else { return [] }
    let known = texts.words
    return concepts.indices.filter { !met.contains($0) }.map { position in
      let name = concepts[position].name
      let isGuessable = name.utf8.count > 3 && !name.contains(" ")
      let near = isGuessable ? Suggestion.nearest(to: name, among: known) : nil
      return .init(concept: concepts[position], suggestion: near)
    }
  }

  /// The remits that somebody there has and that come nearest to the question; without any that
  /// come near, all of them.
  var remits: (names: [String], areNear: Bool) {
    let map = snapshot.map
    var had: Set<String> = []
    for actor in snapshot.present where snapshot.standing(of: actor) != .ended {
      for name in snapshot.names(of: actor) { had.formUnion(map[name].remits) }
    }
    let remits = map.remits.filter { had.contains($0.id) }
    let asked = concepts.flatMap { ($0.readings + $0.widerReadings).flatMap { $0 } }
    let near = remits.filter { remit in
      Words.stems(of: remit.name).contains { word in asked.contains { Self.areAlike($0, word) } }
    }
    return ((near.isEmpty ? remits : near).map(\.name), !near.isEmpty)
  }

  private static func areAlike(_ first: String, _ second: String) -> Bool {
    if first == second { return !PlainWords.joints.contains(first) }
    let (one, other) = (Array(first.utf8), Array(second.utf8))
    let common = zip(one, other).prefix { $0 == $1 }.count
    return common >= commonLetters
      || EditDistance.between(one, other, atMost: 1) != nil
        && min(one.count, other.count) >= commonLetters
  }
}
