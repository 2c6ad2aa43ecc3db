import EcomapModel

extension AnalysisContext {
  /// How a tie is said from one of its ends: "member of" or, from the other, "has member".
  func phrase(ofTie index: Int, from actor: ActorIndex) -> String {
    let kind = map.ties[index].kind
    return snapshot.ties[index].from == actor ? kind.phrase : kind.inversePhrase ?? kind.phrase
  }

  /// The phrases of several ties from one end, each once, in order.
  func phrases(ofTies indices: [Int], from actor: ActorIndex) -> String {
    var phrases: [String] = []
    for index in indices {
      let phrase = phrase(ofTie: index, from: actor)
      if !phrases.contains(phrase) { phrases.append(phrase) }
    }
    return phrases.joined(separator: ", ")
  }

  /// What an actor is, as evidence: the same facts in the same order for every rule.
  func description(of actor: ActorIndex) -> [Finding.Evidence] {
    let actor = map[actor]
    return [
      .init("kind", .string(actor.kind.id)),
      .init("sector", .string(actor.sector.rawValue)),
      .init("level", .string(actor.level.rawValue)),
      .init("area", .strings(actor.areas)),
    ]
  }
}
