import EcomapModel

/// What a map says of its actors, ready to be searched: each text is prepared once, however many
/// actors it is said of.
struct ActorTexts: Sendable {
  /// What is said of one actor under all of its names.
  struct Body {
    var names: [(name: String, text: StemmedText)] = []
    var remits: [(name: String, text: StemmedText)] = []
    var kinds: [(kind: ActorKind, text: StemmedText)] = []
    var stages: [Stage] = []
    var drivers: [Driver] = []
    var areas: [String] = []
    var note: (words: String, text: StemmedText)?
    var isClass = false
  }

  /// The stages with the words for them.
  let stages = Stage.allCases.map { (stage: $0, text: StemmedText($0.rawValue)) }
  /// The drivers with the words for them.
  let drivers = Driver.allCases.map { (driver: $0, text: StemmedText($0.rawValue)) }
  /// The areas of the map.
  var areas: AreaTree { snapshot.map.areas }

  private let snapshot: Snapshot
  private var remits: [String: (name: String, text: StemmedText)] = [:]
  private var kinds: [String: StemmedText] = [:]
  /// The names of each actor by its position: its own, its aliases and its id.
  private let names: [[(name: String, text: StemmedText)]]
  private let notes: [(words: String, text: StemmedText)?]

  /// Complexity: O(length of all names and notes).
  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    for remit in snapshot.map.remits {
      remits[remit.id] = (remit.name, StemmedText("\(remit.name), \(remit.id)"))
    }
    for kind in snapshot.map.vocabulary.actorKinds { kinds[kind.id] = StemmedText(kind.name) }
    var lexicon = Lexicon()
    names = snapshot.map.actors.map { actor in
      ([actor.name] + actor.aliases + [actor.id]).map { ($0, StemmedText($0, &lexicon)) }
    }
    notes = snapshot.map.actors.map { actor in
      actor.note.map { ($0, StemmedText($0, &lexicon)) }
    }
  }

  /// What is said of an actor.
  func body(of actor: ActorIndex) -> Body {
    var body = Body()
    for name in snapshot.names(of: actor) {
      let written = snapshot.map[name]
      body.names += names[name.offset]
      for id in written.remits {
        if let remit = remits[id], !body.remits.contains(where: { $0.name == remit.name }) {
          body.remits.append(remit)
        }
      }
      if let text = kinds[written.kind.id] { body.kinds.append((written.kind, text)) }
      body.stages += written.stages
      body.drivers += written.drivers
      body.areas += written.areas.filter { !body.areas.contains($0) }
    }
    body.note = notes[actor.offset]
    body.isClass = snapshot.map[actor].isClass
    return body
  }

  /// The stems of those names of more than one word that consist of words of a question.
  func longNames(in question: String) -> Set<[String]> {
    let asked = Set(Words.stems(of: question))
    var found: Set<[String]> = []
    for texts in names {
      for text in texts {
        let stems = text.text.stems.filter { !PlainWords.joints.contains($0) }
        if stems.count > 1, stems.allSatisfy(asked.contains) { found.insert(stems) }
      }
    }
    return found
  }

  /// The words of remits, kinds, names and scales, as they are written: what can be asked for.
  var words: [String] {
    var found: [String] = []
    var seen: Set<String> = []
    let map = snapshot.map
    let texts =
      map.remits.map(\.name) + map.vocabulary.actorKinds.map(\.name)
      + Stage.allCases.map(\.rawValue) + Driver.allCases.map(\.rawValue)
      + map.actors.flatMap { [$0.name] + $0.aliases }
    for word in texts.flatMap(Words.of) where seen.insert(word).inserted { found.append(word) }
    return found
  }
}
