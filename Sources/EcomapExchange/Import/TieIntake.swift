import EcomapFormats
import EcomapModel

/// Makes ties of the rows of tables.
///
/// In two steps, because whether a kind that only the file knows has a direction is told by all of
/// its ties together.
struct TieIntake {
  /// A tie whose ends are known.
  fileprivate struct Pending {
    let table: Int
    let row: Int
    let from: Int32
    let to: Int32
    /// The place of its kind among ``words``.
    let word: Int32
    let direction: TieDirection?
  }

  /// A word for a kind of tie, as the file writes it.
  private struct Word {
    let text: String?
    let known: Vocabulary.RelationshipWord?
    var count = 0
    var directed = 0
    var undirected = 0
    var mutual = 0
  }

  private(set) var actors: ActorIntake
  private(set) var ties: [Tie] = []
  /// How many times a tie was written once more.
  private(set) var repetitions = 0
  private let options: ImportOptions
  private let guess: RelationshipGuess
  private var pending: [Pending] = []
  private var tables: [(table: ForeignTable, columns: [TieColumn])] = []
  private var words: [Word] = []
  private var wordIndices: [String: Int] = [:]
  /// Whether there were any actors before the ties.
  private let hasActors: Bool

  init(actors: ActorIntake, options: ImportOptions) {
    self.actors = actors
    self.options = options
    guess = RelationshipGuess(actors.words.vocabulary, said: options.kinds)
    hasActors = !actors.actors.isEmpty
  }

  /// Takes in the rows of a table; the ties are there after ``finish()``.
  mutating func take(_ table: ForeignTable, _ columns: [TieColumn], isDirected: Bool?) {
    guard let from = columns.firstIndex(of: .from), let to = columns.firstIndex(of: .to) else {
      return
    }
    let kind = columns.firstIndex(of: .kind)
    let direction = columns.firstIndex(of: .direction)
    tables.append((table, columns))
    for row in 0..<table.count {
      guard let first = table.text(row, from), let second = table.text(row, to) else {
        actors.log.badRow(
          "the row has nothing in the column “\(table.columns[table.text(row, from) == nil ? from : to])”",
          at: table.place(row), options)
        continue
      }
      let said = direction.flatMap { table.text(row, $0) }.flatMap { TieDirection($0) }
      let way = said ?? isDirected.map { $0 ? .directed : .undirected }
      for start in ends(first, at: table, row, from) {
        for end in ends(second, at: table, row, to) {
          guard start != end else {
            actors.log.badRow(
              "“\(first)” is tied to itself, which a map cannot hold", at: table.place(row),
              options)
            continue
          }
          for word in indices(of: kind.flatMap { table.text(row, $0) }) {
            add(
              Pending(
                table: tables.count - 1, row: row, from: Int32(start), to: Int32(end),
                word: Int32(word), direction: way))
          }
        }
      }
    }
  }

  private mutating func add(_ tie: Pending) {
    let word = Int(tie.word)
    words[word].count += 1
    switch tie.direction {
    case .directed?: words[word].directed += 1
    case .undirected?: words[word].undirected += 1
    case .mutual?: words[word].mutual += 1
    case nil: break
    }
    pending.append(tie)
  }

  /// The actors at an end of a tie: one, or several with `|` between them.
  private mutating func ends(
    _ text: String, at table: ForeignTable, _ row: Int, _ column: Int
  ) -> [Int] {
    switch actors.find(text) {
    case .one(let position): return [position]
    case .several:
      actors.log.decide(
        .ambiguous,
        ImportTrouble("several actors are called “\(text)”", at: table.place(row, column: column)))
      return []
    case .none: break
    }
    if text.utf8.contains(UInt8(ascii: "|")) {
      let parts = CellList.values(text)
      if parts.count > 1 { return parts.flatMap { ends($0, at: table, row, column) }.unique }
    }
    let place = table.place(row, column: column)
    if !hasActors || options.unlisted == .add {
      return actors.takeUnlisted(text, at: place).map { [$0] } ?? []
    }
    if options.unlisted == .leaveOut {
      actors.log.note("left out: a tie to “\(text)”, which no table of actors lists", at: place)
    } else {
      let near = actors.log.questions.count < 50 ? actors.nearest(to: text) : nil
      actors.log.decide(
        .unlisted,
        ImportTrouble(
          "“\(text)” is in no table of actors", at: place,
          suggestion: near.map { "did you mean “\($0)”?" }))
    }
    return []
  }

  /// The kinds that a cell names.
  private mutating func indices(of text: String?) -> [Int] {
    guard let text else { return [index(of: nil)] }
    if let index = wordIndices[text] { return [index] }
    if guess.word(text) == nil, text.utf8.contains(UInt8(ascii: "|")) {
      return CellList.values(text).map { index(of: $0) }.unique
    }
    return [index(of: text)]
  }

  private mutating func index(of text: String?) -> Int {
    if let index = wordIndices[text ?? ""] { return index }
    wordIndices[text ?? ""] = words.count
    let clean = text.flatMap { MapText.cleaned($0) }
    words.append(Word(text: clean, known: clean.flatMap { guess.word($0) }))
    return words.count - 1
  }

  /// Makes the ties; to be called once, after every table was taken in.
  ///
  /// - Returns: The kinds, as many as there are words for them.
  mutating func finish() -> [ImportPlan.KindCount] {
    let kinds = words.map { kind(of: $0) }
    var seen: [TieKey: Int] = [:]
    ties = actors.changes?.original.ties ?? []
    seen.reserveCapacity(ties.count + pending.count)
    let there = ties.count
    var alone: [TieKey: Int?] = [:]
    for (position, tie) in ties.enumerated() {
      seen[TieKey(tie)] = position
      let key = TieKey(tie, ignoringTime: true)
      alone[key] = alone.keys.contains(key) ? .some(nil) : position
    }
    ties.reserveCapacity(ties.count + pending.count)
    for tie in pending {
      let word = kinds[Int(tie.word)]
      let made = tie.made(word, actors: &actors, tables[tie.table])
      if let position = known(made, seen, alone), position < there {
        let source = tables[tie.table]
        let said = source.table.columns(of: tie.row).map { source.columns[$0] }
        actors.changes?.update(position, with: made, said + made.fields.map { .free($0.name) })
        continue
      }
      append(made, seen: &seen)
      // An arrow at both ends of a tie that has a direction is two ties.
      if tie.direction == .mutual, word.kind.isDirected {
        var back = made
        swap(&back.from, &back.to)
        append(back, seen: &seen)
      }
    }
    pending = []
    actors.changes?.newTies = Array(ties[there...])
    let known = actors.changes?.original.actors.count ?? 0
    actors.changes?.newActors = Array(actors.actors[known...].map(\.actor))
    tellOfRepetitions()
    return zip(words, kinds).map { word, kind in
      ImportPlan.KindCount(
        kind: kind.isInverse ? kind.kind.inverse ?? kind.kind.id : kind.kind.id, word: word.text,
        sureness: word.known != nil ? .sure : word.text == nil ? .unknown : .taken,
        count: word.count)
    }
  }

  /// The tie of the map that a row is about: the same one, or the only one of its kind between the
  /// two, whose dates the row then puts right.
  private func known(_ tie: Tie, _ seen: [TieKey: Int], _ alone: [TieKey: Int?]) -> Int? {
    seen[TieKey(tie)] ?? alone[TieKey(tie, ignoringTime: true)] ?? nil
  }

  private mutating func append(_ tie: Tie, seen: inout [TieKey: Int]) {
    let key = TieKey(tie)
    if let earlier = seen[key], ties[earlier].saysNoLess(than: tie) {
      repetitions += 1
      return
    }
    seen[key] = ties.count
    ties.append(tie)
  }

  private mutating func tellOfRepetitions() {
    guard repetitions > 0, let table = tables.first?.table else { return }
    actors.log.note(
      repetitions == 1
        ? "a tie is written twice and is on the map once"
        : "\(repetitions) ties are written once more and are on the map once",
      at: ForeignPlace(table.path))
  }

  /// The kind that a word of the file stands for, declared when it is new.
  private mutating func kind(of word: Word) -> Vocabulary.RelationshipWord {
    if let known = word.known {
      tellOfDirection(word, known.kind)
      return known
    }
    let isDirected: Bool
    if word.directed + word.undirected + word.mutual == 0 {
      isDirected = word.text != nil
    } else {
      isDirected = word.directed >= word.undirected + word.mutual
    }
    let kind =
      word.text.map { newKind($0, isDirected: isDirected) }
      ?? (isDirected ? RelationshipGuess.points : RelationshipGuess.connected)
    actors.words.declare(kind)
    tellOfDirection(word, kind)
    return Vocabulary.RelationshipWord(kind: kind, isInverse: false)
  }

  private func newKind(_ text: String, isDirected: Bool) -> RelationshipKind {
    var ids = ActorIDs()
    var id = ids.take(text)
    while actors.words.vocabulary.relationship(id) != nil { id = ids.take(text) }
    let phrase = id.split(separator: "-").joined(separator: " ")
    return RelationshipKind(
      id: id, isDirected: isDirected, meaning: phrase == text.lowercased() ? "" : text)
  }

  /// Says how many ties lose a direction, or have none where their kind has.
  private mutating func tellOfDirection(_ word: Word, _ kind: RelationshipKind) {
    guard let table = tables.first?.table else { return }
    let place = ForeignPlace(table.path)
    if !kind.isDirected, word.directed > 0, word.known != nil || word.undirected > 0 {
      actors.log.note(
        "\(word.directed.counted("tie")) of the kind `\(kind.id)` had a direction, which this kind has not",
        at: place)
    } else if kind.isDirected, word.undirected > 0 {
      actors.log.note(
        "\(word.undirected.counted("tie")) of the kind `\(kind.id)` had no direction; they go "
          + "out from the first end", at: place)
    }
  }
}

/// What makes two ties the same for whoever reads a map.
private struct TieKey: Hashable {
  private let from: ActorIndex
  private let to: ActorIndex
  private let kind: String
  private let start: Int32
  private let end: Int32
  private let status: Status?

  init(_ tie: Tie, ignoringTime: Bool = false) {
    let swaps = !tie.kind.isDirected && tie.to < tie.from
    from = swaps ? tie.to : tie.from
    to = swaps ? tie.from : tie.to
    kind = tie.kind.id
    start = ignoringTime ? 0 : Self.number(tie.period.start)
    end = ignoringTime ? 0 : Self.number(tie.period.end)
    status = ignoringTime ? nil : tie.status
  }

  /// A number for each date, and 0 for none: half a million ties are hashed by them.
  private static func number(_ date: PartialDate?) -> Int32 {
    date.map { Int32($0.year * 10_000 + ($0.month ?? 0) * 100 + ($0.day ?? 0)) } ?? 0
  }
}

extension Tie {
  /// Whether another tie of the same key says nothing that this one does not say.
  fileprivate func saysNoLess(than other: Tie) -> Bool {
    strength == other.strength && certainty == other.certainty
      && frequency == other.frequency && amount == other.amount && note == other.note
      && fields == other.fields && citations == other.citations
      && visibility == other.visibility
  }
}

extension TieIntake.Pending {
  /// The tie with everything that its row says.
  fileprivate func made(
    _ word: Vocabulary.RelationshipWord, actors: inout ActorIntake,
    _ source: (table: ForeignTable, columns: [TieColumn])
  ) -> Tie {
    let first = ActorIndex(Int(from))
    let second = ActorIndex(Int(to))
    var tie = Tie(
      from: word.isInverse ? second : first, to: word.isInverse ? first : second, kind: word.kind,
      location: ActorIntake.nowhere)
    actors.read(source.table, row, source.columns, into: &tie)
    return tie
  }
}
