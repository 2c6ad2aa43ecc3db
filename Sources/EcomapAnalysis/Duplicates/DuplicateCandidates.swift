import EcomapModel

/// Groups of actors that may be one body, with what speaks for it.
struct DuplicateCandidates {
  enum Reason {
    /// The names are the same but for the ways of writing them.
    case name
    /// They carry the same code.
    case identifier(Actor.Identifier)
    /// A name or an alias of one is an alias of the other.
    case alias(String)
    /// The names, or a name and an alias, differ by a letter or two.
    case spelling(SimilarNames.Pair)
  }

  /// The groups in map order, each with its reasons from the strongest to the weakest.
  let groups: [(actors: [ActorIndex], reasons: [Reason])]

  init(in context: AnalysisContext) {
    var collector = Collector(
      relatives: Relatives(in: context.map, at: context.snapshot))
    let present = context.snapshot.present
    let names = present.map { Names(of: context.map[$0]) }

    for group in Self.grouped(zip(present, names).map { ($0, $1.ownKeys) }) {
      collector.add(group.actors, .name)
    }
    for group in Self.grouped(present.map { ($0, context.map[$0].identifiers) }) {
      collector.add(group.actors, .identifier(group.key))
    }
    for group in Self.grouped(zip(present, names).map { ($0, $1.keys) }) {
      let alias = Self.alias(with: group.key, of: group.actors, in: context)
      if let alias { collector.add(group.actors, .alias(alias)) }
    }
    let spellings = zip(present, names).flatMap { index, names in
      let actor = context.map[index]
      let name = SimilarNames.Name(
        actor: index, text: actor.name, words: names.own.words, isAlias: false)
      return [name]
        + zip(actor.aliases, names.aliases).map { alias, words in
          SimilarNames.Name(actor: index, text: alias, words: words.words, isAlias: true)
        }
    }
    let knownWords = Set(context.map.areas.areas.flatMap { NameWords($0.name).words })
    let similar = SimilarNames(among: spellings, knownWords: knownWords) { left, right in
      context.map[left].isClass == context.map[right].isClass
        && !Self.haveDifferentCodes(context.map[left], context.map[right])
    }
    for pair in similar.pairs where !collector.joins(pair.left.actor, pair.right.actor) {
      collector.add([pair.left.actor, pair.right.actor], .spelling(pair))
    }
    groups = collector.groups
  }

  /// The name and the aliases of an actor as words.
  private struct Names {
    let own: NameWords
    let aliases: [NameWords]
    /// The key of the name; none when it has neither letters nor digits.
    let ownKeys: [String]
    /// The keys of the name and the aliases, each once.
    let keys: [String]

    init(of actor: Actor) {
      own = NameWords(actor.name)
      aliases = actor.aliases.map(NameWords.init)
      ownKeys = [own.key].filter { !$0.isEmpty }
      var keys = ownKeys
      for key in aliases.map(\.key) where !key.isEmpty && !keys.contains(key) { keys.append(key) }
      self.keys = keys
    }
  }

  /// The keys that several actors have, in the order in which they first come up.
  private static func grouped<Key: Hashable>(
    _ keys: [(actor: ActorIndex, keys: [Key])]
  ) -> [(key: Key, actors: [ActorIndex])] {
    var numbers: [Key: Int] = [:]
    var groups: [(key: Key, actors: [ActorIndex])] = []
    for entry in keys {
      for key in entry.keys {
        if let number = numbers[key] {
          if groups[number].actors.last != entry.actor { groups[number].actors.append(entry.actor) }
        } else {
          numbers[key] = groups.count
          groups.append((key, [entry.actor]))
        }
      }
    }
    return groups.filter { $0.actors.count > 1 }
  }

  /// The alias behind a key as it is written, or nil when the key is everybody's own name.
  private static func alias(
    with key: String, of actors: [ActorIndex], in context: AnalysisContext
  ) -> String? {
    for actor in actors where NameWords(context.map[actor].name).key != key {
      if let alias = context.map[actor].aliases.first(where: { NameWords($0).key == key }) {
        return alias
      }
    }
    return nil
  }

  private static func haveDifferentCodes(_ left: Actor, _ right: Actor) -> Bool {
    left.identifiers.contains { code in
      let others = right.identifiers.filter { $0.scheme == code.scheme }
      return !others.isEmpty && !others.contains(code)
    }
  }
}

/// Gathers groups of actors, each once.
private struct Collector {
  let relatives: Relatives
  private var numbers: [[ActorIndex]: Int] = [:]
  private var collected: [(actors: [ActorIndex], reasons: [DuplicateCandidates.Reason])] = []
  private var memberships: [ActorIndex: Set<Int>] = [:]

  init(relatives: Relatives) { self.relatives = relatives }

  mutating func add(_ actors: [ActorIndex], _ reason: DuplicateCandidates.Reason) {
    let actors = relatives.strangers(among: actors)
    guard actors.count > 1 else { return }
    if let number = numbers[actors] {
      collected[number].reasons.append(reason)
    } else {
      numbers[actors] = collected.count
      for actor in actors { memberships[actor, default: []].insert(collected.count) }
      collected.append((actors, [reason]))
    }
  }

  /// Whether two actors are in one group already.
  func joins(_ left: ActorIndex, _ right: ActorIndex) -> Bool {
    guard let groups = memberships[left], let others = memberships[right] else { return false }
    return !groups.isDisjoint(with: others)
  }

  var groups: [(actors: [ActorIndex], reasons: [DuplicateCandidates.Reason])] {
    collected.sorted { $0.actors.lexicographicallyPrecedes($1.actors) }
  }
}
