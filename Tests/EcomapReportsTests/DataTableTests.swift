import EcomapAnalysis
import EcomapModel
import EcomapReports
import EcomapWorkbook
import TestSupport
import Testing

@Suite struct DataTableTests {
  private static func tables(_ map: EcosystemMap = SampleMap.map) async throws -> MapTables {
    try await MapTables(of: GapAnalysis(of: Snapshot(map)))
  }

  @Test func `the tables of a map are complete`() async throws {
    let tables = try await Self.tables()
    try expectSnapshot(tables.actors.csv, "actors.csv")
    try expectSnapshot(tables.ties.csv, "ties.csv")
    try expectSnapshot(tables.findings.csv, "findings.csv")
    try expectSnapshot(tables.measures.csv, "measures.csv")
  }

  @Test func `CSV reads back as the cells`() async throws {
    for table in try await Self.tables().all {
      let rows = try CSVReading.rows(of: table.csv)
      #expect(rows.first == table.columns.map(\.id))
      #expect(rows.count == table.rows.count + 1)
      for (row, cells) in zip(rows.dropFirst(), table.rows) {
        #expect(row == cells.map { $0.map(Self.field) ?? "" })
      }
    }
  }

  @Test(arguments: ["=HYPERLINK(\"x\")", "+44 20", "-1+1", "@SUM(A1)", "\t=1", "\r=1"])
  func `words from a map cannot run, wherever they stand`(words: String) async throws {
    let place = SourceLocation(file: 0, line: 1, column: 1)
    let kind = try #require(Vocabulary.builtIn.actorKind("charity"))
    let works = try #require(Vocabulary.builtIn.relationship("works-with")?.kind)
    let actors = ["a", "b"].map { id in
      Actor(
        id: id, name: words, aliases: ["\(words)2"], kind: kind, areas: [words], remits: [words],
        identifiers: [], contact: Actor.Contact(role: words, url: nil), note: words,
        citations: [Citation(source: words, locator: nil)], location: place)
    }
    let tie = Tie(
      from: ActorIndex(0), to: ActorIndex(1), kind: works, frequency: words, amount: words,
      note: words, citations: [Citation(source: words, locator: nil)], location: place)
    let tables = try await Self.tables(EcosystemMap(title: "Risky", actors: actors, ties: [tie]))
    for table in tables.all {
      let rows = try CSVReading.rows(of: table.csv).dropFirst()
      for (row, cells) in zip(rows, table.rows) {
        for (field, cell) in zip(row, cells) {
          guard case .text(let text)? = cell else { continue }
          #expect(!"=+-@\t\r".contains { field.first == $0 }, "\(table.id): \(field)")
          if text == words { #expect(field == "'" + words) }
        }
      }
    }
  }

  @Test func `what has no key gets columns of its own, behind the others`() async throws {
    func actor(_ id: String, _ fields: [(String, String)]) throws -> Actor {
      Actor(
        id: id, name: id, kind: try #require(Vocabulary.builtIn.actorKind("charity")),
        fields: fields.map { FreeField(name: $0.0, value: $0.1) },
        location: SourceLocation(file: 0, line: 1, column: 1))
    }
    let works = try #require(Vocabulary.builtIn.relationship("works-with")?.kind)
    let tie = Tie(
      from: ActorIndex(0), to: ActorIndex(1), kind: works,
      fields: [FreeField(name: "=Sponsor", value: "=1")],
      location: SourceLocation(file: 0, line: 1, column: 1))
    let tables = try await Self.tables(
      EcosystemMap(
        title: "T",
        actors: [
          try actor("a", [("RAG", "amber"), ("Note", "own")]),
          try actor("b", [("Rag", "red"), ("Size, in beds", "7"), ("RAG", "green")]),
        ], ties: [tie]))
    let own = tables.actors.columns.suffix(4)
    #expect(own.map(\.id) == ["RAG", "fields.Note", "fields.Rag", "Size, in beds"])
    #expect(own.map(\.heading) == own.map(\.id))
    #expect(tables.actors.cells(of: "RAG") == [.text("amber"), .text("green")])
    #expect(tables.actors.cells(of: "fields.Note") == [.text("own"), nil])
    #expect(tables.actors.csv.contains("place,RAG,fields.Note,fields.Rag,\"Size, in beds\"\n"))
    #expect(tables.ties.csv.hasSuffix(",'=1\n") && tables.ties.csv.contains(",'=Sponsor\n"))
    #expect(try !tables.workbook.bytes().isEmpty)
  }

  @Test func `a list has its separator nowhere else`() async throws {
    let tables = try await Self.tables()
    let areas = try #require(tables.actors.cells(of: "areas"))
    #expect(areas.contains(.text("Devon; South West")))
    let places = try #require(tables.actors.cells(of: "sources"))
    for case .text(let text)? in places {
      #expect(text.split(separator: "; ").allSatisfy { !$0.contains(";") })
    }
  }

  @Test func `findings come from the gravest, accepted ones with their reason`() async throws {
    let tables = try await Self.tables()
    let severities = try #require(tables.findings.cells(of: "severity")).compactMap { cell in
      if case .code(let word, _)? = cell { Severity(rawValue: word) } else { nil }
    }
    #expect(
      severities == severities.sorted(by: >) && severities.count == tables.findings.rows.count)
    let reasons = try #require(tables.findings.cells(of: "accepted_because"))
    let dates = try #require(tables.findings.cells(of: "accepted_until"))
    let row = try #require(reasons.firstIndex(of: .text("Listed only; to review")))
    #expect(dates[row] == PartialDate("2017-01").map { .date($0) })
    for case .text(let sentence)? in try #require(tables.findings.cells(of: "sentence")) {
      #expect(!sentence.contains("`A|B"), "names carry no marks")
    }
  }

  @Test func `the workbook holds the tables, labels first and ids last`() async throws {
    let tables = try await Self.tables()
    let workbook = tables.workbook
    #expect(
      workbook.sheets.map(\.name) == ["Read me", "Actors", "Ties", "Findings", "Measures"])
    for (sheet, table) in zip(workbook.sheets.dropFirst(), tables.all) {
      guard case .table(let shown) = sheet.content else {
        Issue.record("\(sheet.name) is no table")
        continue
      }
      let label = try #require(table.columns.first { $0.use == .label })
      #expect(shown.columns.first?.heading == label.heading)
      #expect(shown.columns.last?.isFaint == true)
      #expect(shown.rows.count == table.rows.count)
      for (place, column) in shown.columns.enumerated() {
        let source = try #require(table.columns.first { $0.heading == column.heading })
        let cells = try #require(table.cells(of: source.id))
        #expect(shown.rows.map { $0[place].map(Self.words) } == cells.map { $0.map(Self.told) })
      }
      let left = Set(table.columns.map(\.heading)).subtracting(shown.columns.map(\.heading))
      for column in table.columns where left.contains(column.heading) {
        #expect(table.cells(of: column.id)?.allSatisfy { $0 == nil } == true)
      }
    }
  }

  @Test func `people read the words of the reports, and other programs those of the map`()
    async throws
  {
    let tables = try await Self.tables()
    func cells(_ name: String, _ heading: String) throws -> [String] {
      let sheet = try #require(tables.workbook.sheets.first { $0.name == name })
      guard case .table(let table) = sheet.content else { return [] }
      let column = try #require(table.columns.firstIndex { $0.heading == heading })
      return table.rows.compactMap { $0[column].map(Self.words) }
    }
    #expect(try cells("Actors", "Kind").contains("Clinical Commissioning Group"))
    #expect(try cells("Actors", "Sector").contains("Private sector"))
    #expect(try cells("Ties", "Relationship").contains("works with"))
    #expect(try cells("Measures", "Kind").contains("Clinical Commissioning Group"))
    #expect(
      try Set(cells("Findings", "How grave")).isSubset(
        of: ["To act on", "To look into", "To know"]))
    let rules = try cells("Findings", "What was looked for")
    #expect(rules.allSatisfy { AnalysisRegistry.rule($0) == nil } && !rules.isEmpty)
    let evidence = try cells("Findings", "Evidence")
    #expect(evidence.allSatisfy { !$0.contains("what-it-is") && !$0.contains(": none") })
    #expect(evidence.contains { $0.contains("\n") }, "each fact has a line of its own")
    #expect(try cells("Findings", "Sources").contains { $0.contains("Innovation as a driver") })
    let ranks = try cells("Findings", "To look at first")
    #expect(Set(ranks) == Set((1...(ranks.compactMap { Int($0) }.max() ?? 0)).map { "\($0)" }))
    #expect(tables.actors.csv.contains(",ccg,nhs,"))
    #expect(tables.findings.csv.contains(",serious,") || tables.findings.csv.contains(",warning,"))
  }

  @Test func `the first sheet says what counts, what columns mean and what it rests on`()
    async throws
  {
    let tables = try await Self.tables()
    guard case .notes(let notes)? = tables.workbook.sheets.first?.content else {
      Issue.record("no notes")
      return
    }
    #expect(notes.first == .title(SampleMap.map.title))
    #expect(notes.contains(.entry("As of", "June 2016")))
    let said = notes.compactMap { note -> String? in
      if case .entry(let word, let words) = note { "\(word): \(words)" } else { nil }
    }
    #expect(said.contains { $0.hasPrefix("What counts: All current ties as of June 2016") })
    #expect(said.contains { $0.contains("rand: Innovation as a driver [of quality], RAND Europe") })
    for table in tables.all {
      #expect(table.columns.allSatisfy { !$0.meaning.isEmpty && !$0.heading.isEmpty })
      #expect(Set(table.columns.map(\.heading)).count == table.columns.count)
      #expect(Set(table.columns.map(\.id)).count == table.columns.count)
    }
  }

  @Test func `a map without anybody has empty tables`() async throws {
    let tables = try await Self.tables(EcosystemMap(title: "Nobody", actors: [], ties: []))
    #expect(tables.actors.rows.isEmpty && tables.ties.rows.isEmpty && tables.measures.rows.isEmpty)
    #expect(tables.actors.csv.split(separator: "\n").count == 1)
    #expect(try !tables.workbook.bytes().isEmpty)
  }

  /// A cell as CSV should give it back.
  private static func field(_ cell: DataTable.Cell) -> String {
    guard case .number(let value) = cell else {
      let words = words(cell)
      guard case .text = cell, let first = words.unicodeScalars.first else { return words }
      return "=+-@\t\r\n".unicodeScalars.contains(first) ? "'" + words : words
    }
    return value == value.rounded() ? String(Int(value)) : "\(value)"
  }

  /// A cell as people should read it.
  private static func told(_ cell: DataTable.Cell) -> String {
    if case .code(_, let words) = cell { words } else { words(cell) }
  }

  private static func words(_ cell: SheetTable.Cell) -> String {
    switch cell {
    case .text(let value): value
    case .integer(let value): String(value)
    case .number(let value): "\(value)"
    case .flag(let value): String(value)
    case .day(let year, let month, let day):
      PartialDate(year: year, month: month, day: day)?.description ?? "no day"
    }
  }

  private static func words(_ cell: DataTable.Cell) -> String {
    switch cell {
    case .text(let value): value
    case .integer(let value): String(value)
    case .number(let value): "\(value)"
    case .flag(let value): String(value)
    case .date(let value): value.description
    case .code(let word, _): word
    }
  }
}
