import ArgumentParser
import EcomapModel

/// Finds actors by what people call them.
enum ActorNames {
  /// The actors that some words name: by id, by name or by alias, whatever the case of letters.
  ///
  /// - Throws: the exit code of wrong usage when a word names none, after saying so.
  static func actors(_ words: [String], in snapshot: Snapshot) throws -> [ActorIndex] {
    let map = snapshot.map
    var index: [String: ActorIndex] = [:]
    let names = [{ [$0.id] }, { [$0.name] }, { $0.aliases }] as [(Actor) -> [String]]
    for name in names {
      for (offset, actor) in map.actors.enumerated() {
        for word in name(actor) where index[word.lowercased()] == nil {
          index[word.lowercased()] = ActorIndex(offset)
        }
      }
    }
    return try words.map { word in
      if let actor = index[word.lowercased()] { return snapshot.name(of: actor) }
      let candidates = map.actors.flatMap { [$0.id, $0.name] + $0.aliases }
      let near = Suggestion.nearest(to: word, among: candidates)
      Console.error(
        "there is no actor called `\(word)` on the map",
        hint: near.map { "did you mean `\($0)`?" } ?? "name an actor by its id or its name")
      throw ExitCode.validationFailure
    }
  }
}
