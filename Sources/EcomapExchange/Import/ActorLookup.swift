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
  /// By names, aliases and codes in small letters and without punctuation.
  private var byFoldedName: [String: Int] = [:]
  private var byCode: [Actor.Identifier: Int] = [:]
  /// By the folded name and the word for the kind, for rows without ids.
  private var byNameAndKind: [String: Int] = [:]

  /// Adds an actor under the id that the file gives it, the id that it has on the map, and its
  /// names and codes.
  mutating func add(_ position: Int, _ actor: Actor, foreignID: String?, kindWord: String?) {
    if let foreignID { byID[foreignID] = position }
    if byID[actor.id] == nil { byID[actor.id] = position }
    let folded = Heading.words(actor.name)
    Self.add(position, actor.name, to: &byName)
    Self.add(position, folded, to: &byFoldedName)
    byNameAndKind[Self.key(folded, kindWord)] = position
    for code in actor.identifiers { byCode[code] = byCode[code] ?? position }
    for other in actor.aliases + actor.identifiers.map(\.value) {
      let folded = Heading.words(other)
      if byFoldedName[folded] == nil { byFoldedName[folded] = position }
    }
  }

  /// The actor that a word means: by id, else by name, else by name, alias or code however they
  /// are spelled.
  func find(_ word: String) -> Answer {
    if let position = byID[word] ?? byName[word] { return Self.answer(position) }
    return byFoldedName[Heading.words(word)].map(Self.answer) ?? .none
  }

  /// The actor that an earlier row has made: the one with the same id, or, where rows have no ids,
  /// with the same name, however spelled, and the same word for its kind.
  func earlier(id: String?, name: String, kindWord: String?) -> Int? {
    if let id { return byID[id] }
    return byNameAndKind[Self.key(Heading.words(name), kindWord)]
  }

  /// The actor that is the same as one: with the same code in a public register, the same id, or a
  /// name or alias of that name.
  func known(_ actor: Actor, id: String?) -> Int? {
    if let position = actor.identifiers.lazy.compactMap({ byCode[$0] }).first { return position }
    if let position = id.flatMap({ byID[$0] }) { return position }
    guard case .one(let position) = find(actor.name) else { return nil }
    return position
  }

  private static func key(_ name: String, _ kindWord: String?) -> String {
    "\(name)\u{1}\(kindWord.map(Heading.folded) ?? "")"
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
