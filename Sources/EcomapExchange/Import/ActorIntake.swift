import EcomapFormats
import EcomapModel

/// Makes actors of the rows of tables.
struct ActorIntake {
  /// An actor that was taken in.
  struct Taken {
    var actor: Actor
    /// The word of the file for its kind; nil when it does not say.
    var kindWord: String?
    var sureness: Sureness
    /// The row that it comes from.
    let place: ForeignPlace
  }

  /// What an actor's kind is, and why.
  private struct KnownKind {
    let kind: ActorKind
    let word: String?
    let sureness: Sureness
  }

  /// Those of the map that rows go into, if there is one, and then those that the rows make.
  private(set) var actors: [Taken] = []
  /// What becomes of the map that rows go into.
  var changes: MapChanges?
  var log = ImportLog()
  var words: DeclaredWords
  private let options: ImportOptions
  private let guess: KindGuess
  private var ids = ActorIDs()
  /// The rows that actors of the map have been brought up to date from.
  private var updates: [Int: (actor: Actor, place: ForeignPlace)] = [:]
  private var kindsByWord: [String: KnownKind] = [:]
  private var lookup = ActorLookup()

  /// Begins.
  ///
  /// - Parameter map: the map that rows go into; nil to make one.
  init(words: DeclaredWords, options: ImportOptions, into map: EcosystemMap?) {
    self.words = words
    self.options = options
    guess = KindGuess(words.vocabulary, said: options.kinds)
    guard let map else { return }
    changes = MapChanges(of: map)
    for actor in map.actors {
      _ = ids.take(word: actor.id)
      let known = KnownKind(kind: actor.kind, word: nil, sureness: .sure)
      let file = map.filePaths[Int(actor.location.file)]
      add(
        actor, known, foreignID: actor.fields.first { Heading.folded($0.name) == "id" }?.value,
        at: ForeignPlace(file, .line, Int(actor.location.line)))
    }
  }

  /// Takes in the rows of a table.
  ///
  /// - Parameter areOwn: whether ecomap wrote the file.
  mutating func take(_ table: ForeignTable, _ columns: [ActorColumn], areOwn: Bool = false) {
    let idColumn = columns.firstIndex(of: .id)
    let nameColumn = columns.firstIndex(of: .name)
    let kindColumn = columns.firstIndex(of: .kind)
    let keepsIDs =
      idColumn.map { column in
        ActorIDs.areWords(
          (0..<table.count).lazy.compactMap { table.text($0, column) }, areOwn: areOwn)
      } ?? false
    for row in 0..<table.count {
      let id = idColumn.flatMap { table.text(row, $0) }
      let named = nameColumn.flatMap { table.text(row, $0) }.flatMap { MapText.cleaned($0) }
      guard let name = named ?? id.flatMap({ MapText.cleaned($0) }) else {
        log.badRow("the row names nobody", at: table.place(row), options)
        continue
      }
      let known = kind(kindColumn.flatMap { table.text(row, $0) }, name: name)
      var actor = actor(table, row, columns, name: name, kind: known.kind)
      if let id = id.flatMap({ MapText.cleaned($0) }), let idColumn, !keepsIDs, named != nil,
        id != name,
        !id.utf8.allSatisfy(\.isDigit)
      {
        actor.fields.insert(
          FreeField(name: FreeName.fitting(table.columns[idColumn]), value: id), at: 0)
        actor.fields.makeNamesUnique()
      }
      if let original = changes?.original,
        let position = lookup.known(actor, id: id, in: actors), position < original.actors.count
      {
        let said = table.columns(of: row).map { columns[$0] } + actor.fields.map { .free($0.name) }
        update(position, with: actor, said, at: table.place(row))
        lookup.add(position, actors[position].actor, foreignID: id)
      } else if let earlier = lookup.earlier(actor, id: id) {
        merge(actor, known, into: earlier, id: id, at: table.place(row))
      } else {
        let word = keepsIDs ? id ?? ActorIDs.word(name) : ActorIDs.word(name)
        actor.id = ids.take(word: word)
        if actor.id != word {
          log.note(
            "another actor has the id that this name comes to; this one is `\(actor.id)`",
            at: table.place(row))
        }
        add(actor, known, foreignID: id, at: table.place(row))
      }
    }
  }

  /// Takes in an actor that a tie names and no table lists.
  ///
  /// - Returns: Its position; nil when the name says nothing.
  mutating func takeUnlisted(_ name: String, at place: ForeignPlace) -> Int? {
    guard let clean = MapText.cleaned(name) else { return nil }
    let known = kind(nil, name: clean)
    let actor = Actor(
      id: ids.take(clean), name: clean, kind: known.kind, location: Self.nowhere)
    add(actor, known, foreignID: name, at: place)
    return actors.count - 1
  }

  /// The actor that a word means.
  mutating func find(_ word: String) -> ActorLookup.Answer { lookup.find(word, in: actors) }

  /// The name nearest to a word that names nobody.
  func nearest(to word: String) -> String? {
    guard actors.count <= 5_000 else { return nil }
    return Suggestion.nearest(to: word, among: actors.lazy.map(\.actor.name))
  }

  private mutating func add(
    _ actor: Actor, _ known: KnownKind, foreignID: String?, at place: ForeignPlace
  ) {
    lookup.add(actors.count, actor, foreignID: foreignID)
    actors.append(
      Taken(actor: actor, kindWord: known.word, sureness: known.sureness, place: place))
  }

  /// Brings an actor of the map up to date; where an earlier row says something else of it, that
  /// one goes before, or somebody has to decide.
  private mutating func update(
    _ position: Int, with actor: Actor, _ columns: [ActorColumn], at place: ForeignPlace
  ) {
    let index = ActorIndex(position)
    guard let earlier = updates[position] else {
      updates[position] = (actor, place)
      changes?.update(actors[position].actor, at: index, with: actor, columns)
      return
    }
    let fresh = columns.filter { $0.isList || $0.cell(of: earlier.actor) == nil }
    let conflicts = columns.filter { column in
      !fresh.contains(column) && column != .id && column != .name
        && column.cell(of: actor) != column.cell(of: earlier.actor)
    }
    guard conflicts.isEmpty || options.duplicates == .merge else {
      let differences = conflicts.map {
        "\($0.heading): “\($0.cell(of: earlier.actor) ?? "")” there, “\($0.cell(of: actor) ?? "")” here"
      }
      log.decide(
        .duplicate,
        ImportTrouble(
          "“\(actor.name)” is also at \(earlier.place.spoken); \(differences.joined(separator: "; "))",
          at: place))
      return
    }
    log.note("“\(actor.name)” is also at \(earlier.place.spoken), and is one actor", at: place)
    changes?.update(actors[position].actor, at: index, with: actor, fresh)
  }

  /// Puts a second row for an actor together with the first, or asks.
  private mutating func merge(
    _ actor: Actor, _ known: KnownKind, into earlier: Int, id: String?, at place: ForeignPlace
  ) {
    var merged = actors[earlier].actor
    // What is only guessed of a kind gives way to what a row says.
    var actor = actor
    if known.word == nil {
      actor.setKind(merged.kind, like: merged)
    } else if actors[earlier].kindWord == nil {
      merged.setKind(actor.kind, like: actor)
    }
    if actor.name != merged.name, !merged.aliases.contains(actor.name) {
      merged.aliases.append(actor.name)
    }
    let conflicts = merged.takeIn(actor)
    let first = actors[earlier].place.spoken
    if !conflicts.isEmpty, options.duplicates == .ask {
      let differences = conflicts.map { "\($0.field): “\($0.old)” there, “\($0.new)” here" }
      log.decide(
        .duplicate,
        ImportTrouble(
          "“\(actor.name)” is also at \(first); \(differences.joined(separator: "; "))",
          at: place))
    } else if !conflicts.isEmpty, options.duplicates == .keep {
      var second = actor
      second.id = ids.take(actor.name)
      add(second, known, foreignID: nil, at: place)
      log.note("“\(actor.name)” is also at \(first); this one is `\(second.id)`", at: place)
    } else {
      actors[earlier].actor = merged
      if known.word != nil, actors[earlier].kindWord == nil {
        (actors[earlier].kindWord, actors[earlier].sureness) = (known.word, known.sureness)
      }
      let kept = conflicts.map { "\($0.field) stays “\($0.old)”, “\($0.new)” is left out" }
      log.note(
        (["“\(actor.name)” is also at \(first), and is one actor"] + kept)
          .joined(separator: "; "), at: place)
    }
  }

  private mutating func kind(word: String) -> KnownKind {
    if let kind = guess.kind(of: word).flatMap({ words.vocabulary.actorKind($0) }) {
      return KnownKind(kind: kind, word: word, sureness: .sure)
    }
    return KnownKind(kind: words.actorKind(word), word: word, sureness: .taken)
  }

  private mutating func kind(_ written: String?, name: String) -> KnownKind {
    if let written {
      if let known = kindsByWord[written] { return known }
      if let known = MapText.cleaned(written).map({ kind(word: $0) }) {
        kindsByWord[written] = known
        return known
      }
    }
    if let kind = KindGuess.kind(named: name).flatMap({ words.vocabulary.actorKind($0) }) {
      return KnownKind(kind: kind, word: nil, sureness: .likely)
    }
    let fallback = options.defaultKind.map { word in
      guess.kind(of: word).flatMap { words.vocabulary.actorKind($0) } ?? words.actorKind(word)
    }
    return KnownKind(
      kind: fallback ?? words.declare(KindGuess.unknownKind), word: nil, sureness: .unknown)
  }
}
