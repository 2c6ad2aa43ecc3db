import ArgumentParser
import EcomapModel

/// Finds actors by what people call them.
enum ActorNames {
  /// The actors that some words name: by id, by name or by alias, whatever the case of letters,
  /// or by a name or alias with hyphens for all that stands between its words.
  ///
  /// An id is never taken for a name, nor a name for an alias, of another actor.
  ///
  /// - Throws: the exit code of wrong usage when a word names none, or several, after saying so.
  static func actors(_ words: [String], in snapshot: Snapshot) throws -> [ActorIndex] {
    let map = snapshot.map
    let names =
      [
        { [$0.id] }, { [$0.name] }, { $0.aliases },
        { ([$0.name] + $0.aliases).map(hyphenated) },
      ] as [(Actor) -> [String]]
    return try words.map { word in
      for name in names {
        let named = map.actors.indices.filter { offset in
          name(map.actors[offset]).contains { $0.lowercased() == word.lowercased() }
        }.map { snapshot.name(of: ActorIndex($0)) }
        guard let actor = named.first else { continue }
        guard named.allSatisfy({ $0 == actor }) else {
          let ids = Set(named).sorted().map { "`\(map[$0].id)`" }.joined(separator: ", ")
          Console.error("several actors are called `\(word)`", hint: "name one by its id: \(ids)")
          throw ExitCode.validationFailure
        }
        return actor
      }
      let candidates = map.actors.flatMap { [$0.id, $0.name] + $0.aliases }
      let near = Suggestion.nearest(to: word, among: candidates)
      Console.error(
        "there is no actor called `\(word)` on the map",
        hint: near.map { "did you mean `\($0)`?" } ?? "name an actor by its id or its name")
      throw ExitCode.validationFailure
    }
  }

  private static func hyphenated(_ name: String) -> String {
    name.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
