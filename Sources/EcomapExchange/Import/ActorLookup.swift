import EcomapModel

/// Finds the actor that a word of a file means.
struct ActorLookup {
  /// What a word means.
  enum Answer {
    case one(Int)
    /// Several actors are called so.
    case several
    case none
  }

  private static let several = -1
  private var byID: [String: Int] = [:]
  private var byName: [String: Int] = [:]
  /// By names, aliases and codes in small letters and without punctuation; made when a word is
  /// neither an id nor a name, which in most files it never is.
  private var byFoldedName: [String: Int]?
  private var byCode: [Actor.Identifier: Int] = [:]
  /// By the folded name, for rows without ids.
  private var byRowName: [String: Int] = [:]

  /// Adds an actor under the id that the file gives it, the id that it has on the map, and its
  /// names and codes.
  mutating func add(_ position: Int, _ actor: Actor, foreignID: String?) {
    if let foreignID { byID[foreignID] = position }
    if byID[actor.id] == nil { byID[actor.id] = position }
    Self.add(position, actor.name, to: &byName)
    if foreignID == nil { byRowName[Heading.words(actor.name)] = position }
    for code in actor.identifiers { byCode[code] = byCode[code] ?? position }
    if byFoldedName != nil { addFolded(position, actor) }
  }

  private mutating func addFolded(_ position: Int, _ actor: Actor) {
    var folded = byFoldedName.take() ?? [:]
    Self.add(position, Heading.words(actor.name), to: &folded)
    for other in actor.aliases + actor.identifiers.map(\.value) {
      let word = Heading.words(other)
      if folded[word] == nil { folded[word] = position }
    }
    byFoldedName = folded
  }

  /// The actor that a word means: by id, else by name, else by name, alias or code however they
  /// are spelled.
  mutating func find(_ word: String, in actors: [ActorIntake.Taken]) -> Answer {
    if let position = byID[word] ?? byName[word] { return Self.answer(position) }
    if byFoldedName == nil {
      byFoldedName = [:]
      for (position, taken) in actors.enumerated() { addFolded(position, taken.actor) }
    }
    return byFoldedName?[Heading.words(word)].map(Self.answer) ?? .none
  }

  /// The actor that an earlier row has made: the one with the same id, or, where rows have no ids,
  /// with the same code in a public register or the same name, however spelled.
  func earlier(_ actor: Actor, id: String?) -> Int? {
    if let id { return byID[id] }
    for code in actor.identifiers {
      if let position = byCode[code] { return position }
    }
    return byRowName[Heading.words(actor.name)]
  }

  /// The actor that is the same as one: with the same code in a public register, the same id, or a
  /// name or alias of that name.
  mutating func known(
    _ actor: Actor, id: String?, in actors: [ActorIntake.Taken]
  ) -> Int? {
    for code in actor.identifiers {
      if let position = byCode[code] { return position }
    }
    if let id, let position = byID[id] { return position }
    guard case .one(let position) = find(actor.name, in: actors) else { return nil }
    return position
  }

  private static func add(_ position: Int, _ name: String, to names: inout [String: Int]) {
    if let other = names.updateValue(position, forKey: name), other != position {
      names[name] = several
    }
  }

  private static func answer(_ position: Int) -> Answer {
    position == several ? .several : .one(position)
  }
}
