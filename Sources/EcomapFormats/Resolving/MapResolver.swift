import EcomapModel

/// Puts the files of a map together, looks every word up, and builds the map.
struct MapResolver {
  var vocabulary = Vocabulary.builtIn
  var sources = Declarations<Source>("source") {
    ($0.title, $0.publisher, $0.date, $0.url, $0.visibility, $0.internalTexts)
      == ($1.title, $1.publisher, $1.date, $1.url, $1.visibility, $1.internalTexts)
  }
  var areas = Declarations<Area>("area") {
    $0.within == $1.within && $0.identifiers == $1.identifiers
  }
  var remits = Declarations<EcosystemMap.Remit>("remit") { $0.name == $1.name }
  var actors = ActorRegister()
  var diagnostics = DiagnosticBag()
  /// How many times the nearest word was looked for.
  var suggestionsMade = 0
  /// The rules whose findings can be accepted.
  let rules: [String]

  private let documents: [MapDocument]
  private let tables: [TieTable]

  init(documents: [MapDocument], tables: [TieTable], rules: [String]) {
    self.documents = documents
    self.tables = tables
    self.rules = rules
  }

  /// The map, or nil when something is wrong; `diagnostics` then says what.
  ///
  /// - Parameters:
  ///   - files: what the map was read from.
  ///   - isComplete: whether every file could be read; when not, nobody can say which words are
  ///     unknown, and none are reported.
  ///   - earlierErrors: whether errors were found before.
  mutating func resolve(
    files: [SourceFile], isComplete: Bool, earlierErrors: Bool
  ) -> EcosystemMap? {
    for document in documents { declareSectors(of: document) }
    for document in documents { declareKinds(of: document) }
    for document in documents {
      declare(document)
      actors.add(document, into: &diagnostics)
    }
    checkAreas()
    if isComplete {
      for document in documents {
        for reference in document.references { check(reference) }
      }
      for table in tables {
        for reference in table.references { check(reference) }
      }
      actors.checkDefinitions(into: &diagnostics)
    }
    let people = actors.actors(vocabulary: vocabulary, into: &diagnostics)
    let ties = self.ties()
    let changes = self.changes(of: people)
    let expectations = roots.flatMap { self.expectations(in: $0) }
    let acceptances = roots.flatMap { self.acceptances(in: $0) }
    let severities = roots.flatMap { self.severities(in: $0) }
    let own = documents.last?.root
    // The views of included files are checked as well; only the map's own are drawn.
    let views = roots.map { self.views(in: $0) }.last ?? []
    let header = own?.entry("map", MapFields.header)
    if let own, !own.has("map") {
      diagnostics.report(
        .missingKey, at: own.location, "a map needs `map` with a title",
        suggestion: "add `map: {title: …}`")
    }
    guard let own, let header, !diagnostics.hasErrors, !earlierErrors else { return nil }
    let map = EcosystemMap(
      title: header.text("title")?.value ?? "", summary: header.text("summary")?.value,
      asOf: header.date("as-of"), files: files, vocabulary: vocabulary, sources: sources.things,
      areas: areas.things, remits: remits.things, actors: people, ties: ties, changes: changes,
      expectations: expectations, acceptances: acceptances, severities: severities, views: views)
    checkViews(of: map, in: own)
    checkNames(of: map, header: header)
    return map
  }

  /// The outermost entry of each file, included files first.
  var roots: [Entry] { documents.compactMap(\.root) }

  private mutating func declare(_ document: MapDocument) {
    guard let root = document.root else { return }
    for (word, entry) in root.table("sources", MapFields.source) {
      let source = Source(
        id: word.value, title: entry.text("title")?.value ?? "",
        publisher: entry.text("publisher")?.value, date: entry.date("date"),
        url: entry.text("url")?.value, note: entry.markable("note")?.value,
        visibility: entry.visibility, internalTexts: entry.internalTexts([("note", .note)]))
      sources.add(source, as: word, into: &diagnostics)
    }
    for (word, entry) in root.table("areas", MapFields.area) {
      let area = Area(
        name: word.value, within: entry.text("within")?.value,
        identifiers: entry.codes("identifiers").map(\.value))
      areas.add(area, as: word, into: &diagnostics)
    }
    for (word, name) in root.table("remits") {
      remits.add(
        EcosystemMap.Remit(id: word.value, name: name.value), as: word, into: &diagnostics)
    }
  }

  /// Reports areas that lie in themselves by a detour.
  private mutating func checkAreas() {
    var parents: [String: String] = [:]
    for area in areas.things { parents[area.name] = area.within }
    var settled: Set<String> = []
    for area in areas.things {
      var path: [String] = []
      var steps: [String: Int] = [:]
      var current: String? = area.name
      while let name = current, !settled.contains(name) {
        if let start = steps.updateValue(path.count, forKey: name) {
          if let place = areas.location(of: name) {
            var circle = (path[start...] + [name]).map { "`\($0)`" }
            if circle.count > 6 { circle.replaceSubrange(3..<circle.count - 2, with: ["…"]) }
            diagnostics.report(
              .areaCircle, at: place,
              "areas lie in each other: \(circle.joined(separator: " in "))",
              suggestion: "take one `within` away")
          }
          break
        }
        path.append(name)
        current = parents[name]
      }
      settled.formUnion(path)
    }
  }

  private mutating func ties() -> [Tie] {
    var ties: [Tie] = []
    var checker = TieChecker()
    for document in documents {
      for entry in document.root?.entries("relationships", MapFields.relationship) ?? []
      where entry.node("from") != nil {
        for draft in TieDraft.ties(in: entry) { resolve(draft, into: &ties, checker: &checker) }
      }
    }
    for table in tables {
      for draft in table.ties { resolve(draft, into: &ties, checker: &checker) }
    }
    return ties
  }

  private mutating func resolve(
    _ draft: TieDraft, into ties: inout [Tie], checker: inout TieChecker
  ) {
    let period = Period(start: draft.start, end: draft.end)
    if let place = draft.endLocation { diagnostics.reportReversal(of: period, at: place) }
    guard let first = actors.index(of: draft.from.value),
      let second = actors.index(of: draft.to.value),
      let word = vocabulary.relationship(draft.kind.value)
    else { return }
    guard first != second else {
      diagnostics.report(
        .selfTie, at: draft.to.location, "`\(draft.to.value)` is tied to itself",
        suggestion: "one of the two ends is wrong")
      return
    }
    let tie = Tie(
      from: word.isInverse ? second : first, to: word.isInverse ? first : second, kind: word.kind,
      strength: draft.strength, period: period, status: draft.status,
      certainty: draft.certainty, frequency: draft.frequency, amount: draft.amount,
      note: draft.note, fields: draft.fields, citations: draft.citations,
      visibility: draft.visibility, internalTexts: draft.internalTexts, location: draft.location)
    if let earlier = checker.earlier(tie, at: draft.to.location) {
      diagnostics.report(
        .duplicateTie, at: draft.to.location,
        "the tie `\(draft.from.value)` \(word.phrase) `\(draft.to.value)` is written twice",
        suggestion: "put both together, or take one away",
        related: [.init("the first one", at: earlier)])
    }
    ties.append(tie)
  }
}

/// Remembers ties, to find those that are written twice.
private struct TieChecker {
  private struct Key: Hashable {
    let from: ActorIndex
    let to: ActorIndex
    let kind: String
    let period: Period
    let status: Status?
  }

  private var places: [Key: SourceLocation] = [:]

  /// Where the same tie was written before, if it was.
  mutating func earlier(_ tie: Tie, at place: SourceLocation) -> SourceLocation? {
    let swaps = !tie.kind.isDirected && tie.to < tie.from
    let key = Key(
      from: swaps ? tie.to : tie.from, to: swaps ? tie.from : tie.to, kind: tie.kind.id,
      period: tie.period, status: tie.status)
    if let earlier = places[key] { return earlier }
    places[key] = place
    return nil
  }
}
