import EcomapFormats
import EcomapModel

/// Makes edits at random, in a text and in the map it stands for.
struct EditedMap {
  var editor: MapEditor
  private(set) var actors: [Actor]
  private(set) var ties: [Tie]
  /// The lines of the entries that are edited.
  private(set) var touched: Set<Int> = []
  var texts: NastyTexts
  private let map: EcosystemMap
  private let entryLines: [Int]

  init(_ map: EcosystemMap, seed: UInt64) {
    self.map = map
    editor = MapEditor(map)
    actors = map.actors
    ties = map.ties
    texts = NastyTexts(seed: seed)
    entryLines =
      (map.actors.map(\.location) + map.ties.map(\.location) + map.changes.map(\.location)
      + map.expectations.map(\.location) + map.views.map(\.location)).filter { $0.file == 0 }
      .map { Int($0.line) }.sorted()
  }

  /// What the map should say when it is read again.
  var content: [String] {
    EcosystemMap(
      title: map.title, summary: map.summary, asOf: map.asOf, vocabulary: map.vocabulary,
      sources: map.sources, areas: map.areas.areas, remits: map.remits, actors: actors, ties: ties,
      changes: map.changes, expectations: map.expectations, acceptances: map.acceptances,
      severities: map.severities, views: map.views
    ).content.sorted()
  }

  private mutating func touch(_ location: SourceLocation) {
    let next = entryLines.first { $0 > Int(location.line) } ?? Int(location.line) + 40
    touched.formUnion(Int(location.line)..<max(next, Int(location.line) + 1))
  }

  mutating func editActor() {
    let own = actors.indices.filter { actors[$0].location.file == 0 }
    guard !own.isEmpty else { return }
    let place = own[texts.random.below(own.count)]
    touch(actors[place].location)
    let id = actors[place].id
    let text = texts.standing()
    switch texts.random.below(12) {
    case 0:
      editor.set("name", of: id, to: .scalar(text))
      actors[place].name = text
    case 1, 2:
      editor.set("note", of: id, to: .scalar(text))
      actors[place].note = text
    case 3:
      editor.set("start", of: id, to: "1899-12")
      actors[place].period = Period(
        start: PartialDate("1899-12"), end: actors[place].period.end)
    case 4:
      editor.set("sector", of: id, to: "third")
      actors[place].sector = .third
    case 5:
      editor.add([.scalar(text), "Twice", "Twice"], to: "aliases", of: id)
      for alias in [text, "Twice"] where !actors[place].aliases.contains(alias) {
        actors[place].aliases.append(alias)
      }
    case 6:
      editor.set("aliases", of: id, to: .texts([text, "Other"]))
      actors[place].aliases = [text, "Other"]
    case 7:
      editor.set("identifiers.own", of: id, to: .scalar(text))
      actors[place].identifiers.removeAll { $0.scheme == "own" }
      actors[place].identifiers.append(.init(scheme: "own", value: text))
    case 8:
      editor.set("contact.role", of: id, to: .scalar(text))
      let old = actors[place].contact
      actors[place].contact = Actor.Contact(
        role: text, url: old?.url, person: old?.person, email: old?.email, phone: old?.phone,
        visibility: old?.visibility)
    case 9, 10:
      let name = "Budget \(texts.random.below(3))"
      editor.set("fields." + name, of: id, to: .scalar(text))
      if let old = actors[place].fields.firstIndex(where: { $0.name == name }) {
        actors[place].fields[old] = FreeField(name: name, value: text)
      } else {
        actors[place].fields.append(FreeField(name: name, value: text))
      }
    default:
      guard let source = map.sources.first else { return }
      let citation = Citation(source: source.id, locator: text)
      editor.add([.mapping([.init(source.id, .scalar(text))])], to: "sources", of: id)
      actors[place].citations.append(citation)
    }
  }

  mutating func editTie() {
    let own = ties.indices.filter { ties[$0].location.file == 0 }
    guard !own.isEmpty else { return }
    let place = own[texts.random.below(own.count)]
    touch(ties[place].location)
    let text = texts.standing()
    switch texts.random.below(5) {
    case 0:
      editor.set("note", ofTie: place, to: .scalar(text))
      ties[place].note = text
    case 1:
      editor.set("strength", ofTie: place, to: "3")
      ties[place].strength = 3
    case 2:
      editor.set("fields.Ref", ofTie: place, to: .scalar(text))
      ties[place].fields.removeAll { $0.name == "Ref" }
      ties[place].fields.append(FreeField(name: "Ref", value: text))
    case 3:
      editor.set("certainty", ofTie: place, to: "inferred")
      ties[place].certainty = .inferred
    default:
      guard let source = map.sources.first else { return }
      editor.add([.mapping([.init(source.id, .scalar(text))])], to: "sources", ofTie: place)
      ties[place].citations.append(Citation(source: source.id, locator: text))
    }
  }

  mutating func append() {
    let actor = Actor(
      id: "new-\(actors.count)", name: texts.standing(), kind: ActorKind.builtIn[0],
      note: texts.standing(), location: SourceLocation(file: 0, line: 1, column: 1))
    editor.append(actor, comments: texts.random.below(2) == 0 ? [texts.standing()] : [])
    actors.append(actor)
    let tie = Tie(
      from: ActorIndex(actors.count - 1), to: ActorIndex(0), kind: RelationshipKind.builtIn[0],
      note: texts.standing(), location: SourceLocation(file: 0, line: 1, column: 1))
    editor.append(tie, from: actor.id, to: actors[0].id)
    ties.append(tie)
  }
}
