import EcomapFormats
import EcomapModel
import Testing

@testable import EcomapExchange

/// What becomes of rows.
@Suite struct ImporterTests {
  private static func plan(
    _ actors: String, _ ties: String? = nil, _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportPlan {
    var options = ImportOptions()
    change(&options)
    let files = [("actors.csv", actors), ("ties.csv", ties)].compactMap { path, text in
      text.map { ForeignFile(path: path, bytes: Array($0.utf8)) }
    }
    return try Importer.plan(files, options: options, rules: [])
  }

  /// Every plan without decisions makes a map that can be read.
  private static func read(_ plan: ImportPlan) throws -> MapReader.Reading {
    let text = String(decoding: MapWriter().write(plan.map).map, as: UTF8.self)
    return try MapReader(store: MemoryFiles(["map.yaml": text]), rules: []).read("map.yaml")
  }

  @Test func `headings are known by their usual names`() throws {
    let plan = try Self.plan(
      """
      Stakeholder,Category,REGION,ods_code,Web Site,E-mail,Founded,RAG
      Acme Ltd,SME,Devon,,acme.example,a@acme.example,30/06/2016,amber
      Exeter Trust,Hospital,Devon;Cornwall,RH8,,,June 2016,
      """)
    #expect(
      plan.tables[0].columns.map(\.field) == [
        "name", "kind", "area", "identifiers.ods", "contact.url", "contact.email", "start",
        "fields.RAG",
      ])
    let (acme, trust) = (plan.map.actors[0], plan.map.actors[1])
    #expect(acme.kind.id == "company" && trust.kind.id == "nhs-trust")
    #expect(acme.contact?.url == "https://acme.example")
    #expect(acme.period.start?.description == "2016-06-30")
    #expect(trust.period.start?.description == "2016-06")
    #expect(trust.areas == ["Devon", "Cornwall"])
    #expect(trust.identifiers == [Actor.Identifier(scheme: "ods", value: "RH8")])
    #expect(acme.fields == [FreeField(name: "RAG", value: "amber")])
    #expect(try Self.read(plan).diagnostics.isEmpty)
  }

  @Test func `a heading can be explained and a word for a kind, too`() throws {
    let plan = try Self.plan("Wer,Art\nKlinik,Spital\n") {
      $0.columns = ["Wer": "name", "Art": "kind"]
      $0.kinds = ["Spital": "nhs-trust"]
    }
    #expect(plan.map.actors.map(\.name) == ["Klinik"])
    #expect(plan.map.actors.map(\.kind.id) == ["nhs-trust"])
  }

  @Test func `a value that cannot stand in its column is kept and told with its place`() throws {
    let plan = try Self.plan("Name,Start,Status,Website,ODS\nA,soon,maybe,see Jo,!\n")
    #expect(plan.map.actors[0].fields.map(\.value) == ["soon", "maybe", "see Jo", "!"])
    #expect(
      plan.troubles.map { "\($0.place.number ?? 0) \($0.place.column ?? "")" } == [
        "2 Start", "2 Status", "2 Website", "2 ODS",
      ])
    #expect(try Self.read(plan).hasErrors == false)
  }

  @Test func `rows for one actor become one when they agree, and a question when not`() throws {
    let agreeing = "Name,Type,Area,Note\nAcme Ltd,SME,Devon,\nACME LTD.,SME,Cornwall,Busy\n"
    let one = try Self.plan(agreeing)
    #expect(one.map.actors.map(\.areas) == [["Devon", "Cornwall"]])
    #expect(one.map.actors[0].note == "Busy")
    #expect(one.notes.count == 1 && one.decisions.isEmpty)
    let differing = "Name,Type,Note\nAcme Ltd,SME,Large\nAcme Ltd,SME,Small\n"
    let asked = try Self.plan(differing)
    #expect(asked.decisions.map(\.count) == [1])
    #expect(asked.decisions[0].items[0].problem.contains("“Large” there, “Small” here"))
    #expect(try Self.plan(differing) { $0.duplicates = .merge }.map.actors.map(\.note) == ["Large"])
    let kept = try Self.plan(differing) { $0.duplicates = .keep }
    #expect(kept.map.actors.map(\.id) == ["acme-ltd", "acme-ltd-2"])
  }

  @Test func `ids that collide are told apart, and told of`() throws {
    let plan = try Self.plan("Name,Type\nA & B,Company\nA and B,Charity\n健康,Charity\n医療,Charity\n")
    #expect(plan.map.actors.map(\.id) == ["a-and-b", "a-and-b-2", "actor", "actor-2"])
    #expect(plan.notes.count == 2)
  }

  @Test func `ties to somebody who is not listed are a question with the row`() throws {
    let actors = "Name\nUniversity of Exeter\nAcme\n"
    let ties = "From,To\nAcme,Univeristy of Exeter\nAcme,University of Exeter\n"
    let asked = try Self.plan(actors, ties)
    #expect(asked.decisions.count == 1)
    #expect(asked.decisions[0].items[0].place.spoken == "ties.csv, row 2, column “To”")
    #expect(asked.decisions[0].items[0].suggestion == "did you mean “University of Exeter”?")
    #expect(try Self.plan(actors, ties) { $0.unlisted = .add }.map.actors.count == 3)
    #expect(try Self.plan(actors, ties) { $0.unlisted = .leaveOut }.map.ties.count == 1)
    #expect(try Self.plan(ties).map.actors.count == 3, "a list of ties alone names its actors")
  }

  @Test func `rows that cannot be used are questions`() throws {
    let actors = "Name,Note\nA,\n,nobody\nB,\n"
    let ties = "From,To\nA,A\nA,\nA,B\n"
    let asked = try Self.plan(actors, ties)
    #expect(asked.decisions.map(\.count) == [3])
    let left = try Self.plan(actors, ties) { $0.badRows = .leaveOut }
    #expect(left.decisions.isEmpty && left.map.ties.count == 1 && left.notes.count == 3)
  }

  @Test func `a name that several actors have is a question`() throws {
    let plan = try Self.plan(
      "Id,Name\nfirst-one,Smith\nsecond-one,Smith\nthird-one,Jones\n",
      "From,To\nSmith,Jones\nfirst-one,third-one\n")
    #expect(plan.decisions.map(\.question) == ["ties to a name that several actors have"])
    #expect(plan.map.ties.count == 1)
  }

  @Test(arguments: [
    ("3", 3, []), ("1.0", 1, []), ("strong", 3, []), ("2.5", 1, ["2.5"]), ("17", 1, ["17"]),
  ])
  func `a strength is one of three, and any other weight is kept`(
    weight: String, strength: Int, kept: [String]
  ) throws {
    let plan = try Self.plan("Source,Target,Weight\nA,B,\(weight)\n")
    #expect(plan.map.ties[0].strength == strength)
    #expect(plan.map.ties[0].fields.map(\.value) == kept)
  }

  @Test func `what Gephi calls type is a direction, and what Kumu calls type a kind`() throws {
    let gephi = try Self.plan(
      "Source,Target,Type,Kind\nA,B,Directed,mentors\nB,C,Undirected,meets\n")
    #expect(gephi.map.ties.map(\.kind.id) == ["mentors", "meets"])
    #expect(gephi.map.ties.map(\.kind.isDirected) == [true, false])
    let kumu = try Self.plan("From,To,Type,Direction\nA,B,Funded by,directed\nA,C,likes,mutual\n")
    #expect(kumu.map.ties.map(\.kind.id) == ["funds", "likes"])
    #expect(kumu.map[kumu.map.ties[0].from].name == "B")
    #expect(kumu.map.ties[1].kind.isDirected == false)
  }

  @Test func `several values in a cell make several ties`() throws {
    let plan = try Self.plan("Label\nA\nB\nC\n", "From,To,Type\nA,B|C,works with|funds\n")
    #expect(plan.map.ties.count == 4)
  }

  @Test func `a tie that is written twice is on the map once, unless it says something else`()
    throws
  {
    let plan = try Self.plan("From,To,Kind,Note\nA,B,funds,x\nA,B,funds,x\nA,B,funds,y\n")
    #expect(plan.map.ties.map(\.note) == ["x", "y"])
    #expect(plan.notes.count == 1)
  }

  @Test func `characters that no map can hold are left out and told of`() throws {
    let plan = try Self.plan("Name,Note\nA\u{7},\u{202E}back\n")
    #expect(plan.map.actors[0].name == "A" && plan.map.actors[0].note == "back")
    #expect(plan.notes.isEmpty == false)
    #expect(try Self.read(plan).diagnostics.isEmpty)
  }

  @Test func `what is no table of actors or ties is told with its headings`() throws {
    let plan = try Self.plan("Colour,Size\nred,3\n")
    #expect(plan.map.actors.isEmpty)
    #expect(ImportReport(plan).text.contains("not taken in: no heading says who or what"))
    #expect(ImportReport(plan).text.contains("“Colour” and “Size”"))
  }

  @Test func `rows go into a map by code, id and name, and say what they change`() throws {
    let text = """
      ecomap: 1
      map: {title: T}  # ours
      actors:
        - {id: exeter, name: University of Exeter, kind: university, aliases: [UoE]}
        # a remark
        - id: trust
          name: Devon Trust
          kind: nhs-trust
          identifiers: {ods: RH8}
          note: Old
      relationships:
        - {from: exeter, kind: works-with, to: trust}
      """
    let store = MemoryFiles(["map.yaml": text])
    let map = try #require(try MapReader(store: store, rules: []).read("map.yaml").map)
    let rows = "Name,ODS,Note,Area\nRoyal Devon Trust,RH8,New,Devon\nUoE,,,Devon\nAcme Ltd,,,\n"
    let ties = "From,To,Kind,Strength\nUoE,Devon Trust,works with,3\nAcme Ltd,UoE,funds,\n"
    let plan = try Importer.plan(
      [
        ForeignFile(path: "rows.csv", bytes: Array(rows.utf8)),
        ForeignFile(path: "ties.csv", bytes: Array(ties.utf8)),
      ], into: map, options: ImportOptions(), rules: [])
    let changes = try #require(plan.changes)
    #expect(plan.decisions.isEmpty)
    #expect(
      changes.changes.map { "\($0.subject) \($0.field) \($0.old ?? "-") \($0.new)" } == [
        "Devon Trust name Devon Trust Royal Devon Trust", "Devon Trust note Old New",
        "Devon Trust area - Devon", "University of Exeter area - Devon",
        "University of Exeter works with Devon Trust strength 1 3",
      ])
    #expect(changes.newActors.map(\.id) == ["acme-ltd"] && changes.newTies.count == 1)
    let edited = try changes.edited(plan.map)
    #expect(edited.map(\.path) == ["map.yaml"])
    let after = String(decoding: edited[0].bytes, as: UTF8.self)
    for line in ["map: {title: T}  # ours", "  # a remark", "    identifiers: {ods: RH8}"] {
      #expect(after.contains(line), "\(line)")
    }
    let read = try #require(
      try MapReader(store: MemoryFiles(["map.yaml": after]), rules: []).read("map.yaml").map)
    #expect(read.actors.map(\.name) == ["University of Exeter", "Royal Devon Trust", "Acme Ltd"])
    #expect(read.ties.map(\.strength) == [3, 1])
    #expect(read.actors[1].areas == ["Devon"])
  }

  @Test(arguments: [
    ("St Thomas’ & Guy’s", "st-thomas-and-guys"), ("  A--B (C) ", "a-b-c"),
    ("Genève Île", "geneve-ile"),
    ("O'Brien", "obrien"), ("N0 9Z", "n0-9z"), ("健康", "actor"), ("!?", "actor"),
    (
      String(repeating: "ab ", count: 60),
      String(repeating: "ab-", count: 30).dropLast().description
    ),
  ])
  func `an id is what a name comes to`(name: String, id: String) {
    #expect(ActorIDs.word(name) == id)
  }

  @Test func `each of two files says whether its ties have a direction`() throws {
    func file(_ name: String, _ direction: String) -> ForeignFile {
      let text = """
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="\(direction)">
        <node id="\(name)-one"/><node id="\(name)-two"/>
        <edge source="\(name)-one" target="\(name)-two"/></graph></graphml>
        """
      return ForeignFile(path: "\(name).graphml", bytes: Array(text.utf8))
    }
    let plan = try Importer.plan(
      [file("first", "directed"), file("second", "undirected")], options: ImportOptions(), rules: []
    )
    #expect(plan.map.actors.count == 4)
    // One kind for both, since neither says more: it has a direction, and a note says who had none.
    #expect(plan.notes.contains { $0.problem.contains("had no direction") })
  }

  @Test func `an actor in two tables is one, and two kinds for it are a question`() throws {
    func plan(_ second: String) throws -> ImportPlan {
      try Importer.plan(
        [
          ForeignFile(path: "a.csv", bytes: Array("Organisation,Type\nFoo,Charity\n".utf8)),
          ForeignFile(path: "b.csv", bytes: Array(second.utf8)),
        ], options: ImportOptions(), rules: [])
    }
    let joined = try plan("Organisation,Budget\nFOO,5\n")
    #expect(joined.map.actors.map(\.kind.id) == ["charity"])
    #expect(joined.map.actors[0].fields == [FreeField(name: "Budget", value: "5")])
    #expect(try plan("Organisation,Type\nFoo,Company\n").decisions.map(\.count) == [1])
    let coded = try Self.plan("Name,ODS\nEast ICB,QE1\nEast Integrated Care Board,QE1\n")
    #expect(coded.map.actors.map(\.aliases) == [["East Integrated Care Board"]])
  }

  @Test func `a table of who, how and with whom is one of ties`() throws {
    let plan = try Self.plan("Organisation,Relationship,Partner\nA,funds,B\n")
    #expect(plan.map.ties.map(\.kind.id) == ["funds"])
  }

  @Test func `cells that say that there is nothing are empty`() throws {
    let plan = try Self.plan("Name,Region,Phone,Note\nA,N/A,-,n/a\n")
    #expect(plan.map.areas.areas.allSatisfy { $0.name != "N/A" })
    #expect(plan.map.actors[0].contact == nil && plan.map.actors[0].note == nil)
    #expect(plan.notes.map(\.problem) == ["“N/A” or “-” is taken for an empty cell, and 2 more"])
  }

  @Test func `what is said beforehand has to mean something`() {
    #expect(throws: ImportTrouble.self) {
      try Self.plan("Name\nA\n") { $0.columns = ["Nme": "name"] }
    }
    #expect(throws: ImportTrouble.self) {
      try Self.plan("Name\nA\n") { $0.columns = ["Name": "zzz"] }
    }
    #expect(throws: ImportTrouble.self) { try Self.plan("Name\nA\n") { $0.kinds = ["A": "zebra"] } }
    #expect(throws: Never.self) {
      try Self.plan("Name,Type\nA,Acute\n") { $0.kinds = ["acute": "NHS Trust"] }
    }
  }

  @Test(arguments: [
    ("04-May-24", "2024-05-04"), ("Apr-21", "2021-04"), ("30 June 2016", "2016-06-30"),
  ])
  func `dates as people write them are read`(text: String, date: String) {
    #expect(CellValues.date(text)?.description == date)
  }

  @Test func `two rows for one actor of a map do not overwrite each other`() throws {
    let text =
      "ecomap: 1\nmap: {title: T}\nactors:\n  - {id: a, name: A, kind: charity, note: Old}\n"
    let map = try #require(
      try MapReader(store: MemoryFiles(["map.yaml": text]), rules: []).read("map.yaml").map)
    let file = ForeignFile(path: "r.csv", bytes: Array("Name,Note\nA,One\nA,Two\n".utf8))
    var options = ImportOptions()
    let asked = try Importer.plan([file], into: map, options: options, rules: [])
    #expect(asked.decisions.map(\.count) == [1])
    options.duplicates = .merge
    let merged = try Importer.plan([file], into: map, options: options, rules: [])
    #expect(merged.changes?.changes.map(\.new) == ["One"])
  }

  @Test func `another date for the only tie of its kind is a change`() throws {
    let text = """
      ecomap: 1
      map: {title: T}
      actors: [{id: a, name: A, kind: charity}, {id: b, name: B, kind: charity}]
      relationships: [{from: a, kind: funds, to: b, start: 2022}]
      """
    let map = try #require(
      try MapReader(store: MemoryFiles(["map.yaml": text]), rules: []).read("map.yaml").map)
    let file = ForeignFile(path: "r.csv", bytes: Array("From,To,Kind,Since\nA,B,funds,2021\n".utf8))
    let plan = try Importer.plan([file], into: map, options: ImportOptions(), rules: [])
    #expect(plan.changes?.changes.map { "\($0.field) \($0.new)" } == ["start 2021"])
    #expect(plan.changes?.newTies.isEmpty == true)
  }

  @Test func `a name in capitals is written as people write it`() {
    #expect(
      CodeListActors.readable("SOMERSET AND DORSET NHS FOUNDATION TRUST")
        == "Somerset and Dorset NHS Foundation Trust")
    #expect(CodeListActors.readable("Already so") == "Already so")
  }
}
