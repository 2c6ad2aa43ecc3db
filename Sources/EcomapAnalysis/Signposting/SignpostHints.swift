import EcomapModel

/// What to tell somebody who asked for something that the map does not hold.
struct SignpostHints {
  let snapshot: Snapshot
  let texts: ActorTexts
  let scoring: SignpostScoring

  private static let mostRemits = 6
  /// So many letters at the beginning make two words alike.
  private static let commonLetters = 5

  /// The things asked for that nobody there has to do with, each with the nearest known word.
  var unknown: [SignpostAnswer.Unknown] {
    let bodies = snapshot.present.filter { snapshot.standing(of: $0) != .ended }
      .map(texts.body)
    let missing = scoring.concepts.filter { concept in
      bodies.allSatisfy { scoring.findings(of: concept, in: $0).isEmpty }
    }
    guard !missing.isEmpty else { return [] }
    let known = texts.words
    return missing.map { concept in
      let near =
        concept.name.utf8.count < 4 || concept.name.contains(" ")
        ? nil : Suggestion.nearest(to: concept.name, among: known)
      return .init(concept: concept, suggestion: near == concept.name ? nil : near)
    }
  }

  /// The remits that somebody there has and that come nearest to the question; some of them all
  /// when none does.
  var nearestRemits: [String] {
    let map = snapshot.map
    var had: Set<String> = []
    for actor in snapshot.present where snapshot.standing(of: actor) != .ended {
      for name in snapshot.names(of: actor) { had.formUnion(map[name].remits) }
    }
    let remits = map.remits.filter { had.contains($0.id) }
    let asked = scoring.concepts.flatMap { ($0.readings + $0.widerReadings).flatMap { $0 } }
    let near = remits.filter { remit in
      Words.stems(of: remit.name).contains { word in asked.contains { Self.areAlike($0, word) } }
    }
    return (near.isEmpty ? remits : near).prefix(Self.mostRemits).map(\.name)
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
