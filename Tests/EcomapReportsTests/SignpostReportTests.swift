import EcomapAnalysis
import EcomapModel
import TestSupport
import Testing

@testable import EcomapReports

@Suite struct SignpostReportTests {
  private func report(
    _ words: String, area: String? = nil, stage: Stage? = nil, from: String? = nil,
    limit: Int = 10, in map: EcosystemMap = Region.map
  ) -> SignpostReport {
    let question = Signpost(
      words, area: area, stage: stage, asker: from.flatMap { map.index(of: $0) })
    return SignpostReport(Signposts(Snapshot(map)).answer(question), limit: limit)
  }

  @Test func `an answer reads well in a terminal`() throws {
    let report = report(
      "help with intellectual property", area: "Devon", stage: .development, from: "trust")
    try expectSnapshot(report.text(width: 100), "find.txt")
    try expectSnapshot(report.markdown, "find.md")
    try expectSnapshot(report.json, "find.json")
  }

  @Test func `an answer that is cut says so`() {
    let text = report("IP", limit: 1).text(width: 100)
    #expect(text.contains("2 more fit and are not shown."))
    #expect(!text.contains("2. "))
  }

  @Test(arguments: [
    ("falconry", "Not on the map: `falconry`."),
    ("propperty", "did you mean `property`?"),
    ("who can help me", "can stand in any question"),
    ("???", "The question has no words to look for."),
    ("патенты", "another script than the Latin letters"),
    (String(repeating: "falcon ", count: 100), "Only the first 40 words were looked at"),
  ])
  func `what cannot be answered is said clearly`(words: String, said: String) {
    let text = report(words).text(width: 2000)
    #expect(text.contains(said), "\(text)")
    #expect(text.split(separator: "\n")[0].count < 110)
  }

  @Test func `at most three lines stand before the answer`() {
    let words = """
      Our IP contact has gone quiet, who do I talk to about getting our device used across Plymouth
      """
    let lines = report(words).text(width: 2000).split(separator: "\n").map(String.init)
    #expect(
      Array(lines.dropFirst(2).prefix(4)) == [
        "  On the map `Devon & around`, as of June 2016.",
        "  Not on the map: `quiet`, `device`.",
        """
          The map has no area called Plymouth, so place was not taken into account; its areas are \
        South West, Devon.
        """,
        "Who to ask",
      ])
  }

  @Test func `answers that are equally good have no numbers of their own`() {
    let some = report("IP").text(width: 100)
    #expect(some.contains("1. `South West AHSN`") && some.contains("1. `Devon Hub`"))
    #expect(some.contains("3. `Planned Hub`"))
    #expect(some.contains("Those with the same number fit equally well."))
    let all = report("IP", from: "plan", limit: 2).text(width: 100)
    #expect(all.contains("Who to ask, in no order of merit\n\n`South West AHSN`"))
  }

  @Test func `a stage that some are recorded for is told of those who are not`() {
    let text = report("IP", stage: .development).text(width: 100)
    #expect(text.contains("Not recorded for the stage development"))
    #expect(report("IP", stage: .need).text(width: 100).contains("None of them is recorded for"))
  }

  @Test func `an address to write to is printed as such`() {
    let contact = Actor.Contact(role: "Innovation lead", url: "mailto:help@example.org")
    let map = Self.map([Self.actor("icb", "Tarn ICB", "icb", contact: contact)])
    #expect(
      report("Tarn", in: map).text(width: 100)
        .contains("Contact: Innovation lead, help@example.org"))
  }

  @Test(
    arguments: [
      ("falconry", Stage.development, "Not on the map: `falconry`. Those below are recorded for"),
      ("falconry in Devon", nil, "Not on the map: `falconry`. Those below work in Devon."),
    ] as [(String, Stage?, String)])
  func `where words find nobody, who is told all the same is said`(
    words: String, stage: Stage?, said: String
  ) {
    let text = report(words, stage: stage).text(width: 2000)
    #expect(text.contains(said), "\(text)")
    #expect(text.contains("Who to ask"))
  }

  @Test(arguments: [
    (
      "old", "has ended, so no routes lead from it. Ask on behalf of who came after it: `Devon Hub`"
    ),
    ("plan", "is only planned, so no routes lead from it yet."),
    ("smes", "is a class of bodies and introduces nobody."),
    ("lonely", "No tie of `Lonely Charity` is recorded"),
  ])
  func `an asker without routes is told why`(asker: String, said: String) {
    let text = report("IP", from: asker).text(width: 2000)
    #expect(text.contains(said), "\(text)")
    #expect(!text.contains("ask `"))
    #expect(text.contains("Who to ask"))
    #expect(!text.contains("chain of recorded ties"))
  }

  @Test func `an asker without ties is told who comes nearest`() {
    let text = report("labs", from: "lonely").text(width: 2000)
    #expect(text.contains("No tie of `Lonely Charity` is recorded"))
    #expect(
      text.contains(
        """
        Nearest to an introduction: `Devon Hub`, which has a recorded tie to `A|B *Labs*` and, like \
        you, works in Devon.
        """))
  }

  @Test(arguments: [
    ("works with", "works with"), ("member of", "is a member of"), ("has member", "has member"),
    ("hosted by", "is hosted by"), ("part of", "is part of"), ("set up", "set up"),
    ("in discussion with", "is in discussion with"), ("based at", "is based at"),
    ("partner in", "is a partner in"), ("funds", "funds"), ("feeds into", "feeds into"),
    ("networking partner of", "is a networking partner of"), ("base of", "is the base of"),
    ("holds office in", "holds office in"), ("strategic partner of", "is a strategic partner of"),
    ("joint venture of", "is a joint venture of"),
  ])
  func `a tie is a clause`(phrase: String, clause: String) {
    #expect(TiePhrase.clause(phrase) == clause)
  }

  @Test func `the directory reads well`() throws {
    try expectSnapshot(SignpostingPage(Snapshot(Region.map)).markdown, "signposting.md")
  }

  @Test func `the directory of a map that says little says so`() throws {
    let empty = SignpostingPage(Snapshot(EcosystemMap(title: "Empty", actors: [], ties: [])))
    try expectSnapshot(empty.markdown, "signposting-empty.md")
    #expect(empty.html.contains("Nobody is listed"))
  }

  @Test func `a need leads on to its driver and to those of its kind`() {
    let map = Self.map(
      [
        Self.actor("sbri", "SBRI", "funding-scheme", remits: ["funding"]),
        Self.actor("i4i", "i4i", "funding-scheme", drivers: [.funding]),
      ], remits: ["funding": "Funding for testing", "gp": "Funding for practices"])
    let text = SignpostingPage(Snapshot(map)).markdown
    #expect(
      text.contains(
        "See also: [Funding and commissioning](#funding-and-commissioning). By kind also: **i4i**.")
    )
    #expect(text.contains("- Funding for practices. See also: [Funding"))
  }

  @Test func `the own region stands first and other regions last, and empty columns go`() throws {
    let map = Self.map(
      [
        Self.actor("a", "A Body", "charity", areas: ["England"], remits: ["ip"]),
        Self.actor("b", "B Body", "charity", areas: ["Eastern"], remits: ["ip"]),
        Self.actor("c", "C Body", "hin", areas: [], remits: ["ip"]),
      ]
        + "defghi".map {
          Self.actor(
            "\($0)", "\($0.uppercased()) Body", "nhs-trust", areas: ["Devon"], remits: ["ip"])
        })
    let text = SignpostingPage(Snapshot(map)).markdown
    let names = text.split(separator: "\n").compactMap { line in
      line.hasPrefix("| **") ? line.dropFirst(4).first : nil
    }
    #expect(String(names.prefix(9)) == "DEFGHIABC")
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("### ") }.map(String.init)
    #expect(
      headings.suffix(4) == ["### Devon", "### England", "### Elsewhere", "### Area not recorded"])
    #expect(text.contains("Health Innovation Networks: see [Area not recorded]"))
    let bare = Self.map([Self.actor("a", "A Body", "charity")])
    #expect(!SignpostingPage(Snapshot(bare)).markdown.contains("There for"))
  }

  @Test func `the directory has one list of contents`() {
    let page = SignpostingPage(Snapshot(Region.map))
    #expect(!page.html.contains("<nav"))
    #expect(page.html.contains("<a href=\"#by-need\">"))
  }

  private static func map(
    _ actors: [Actor], remits: KeyValuePairs<String, String> = ["ip": "Intellectual property"]
  ) -> EcosystemMap {
    EcosystemMap(
      title: "Tarn",
      areas: [
        Area(name: "Devon", within: "England"), Area(name: "Eastern", within: "England"),
      ],
      remits: remits.map { .init(id: $0.key, name: $0.value) }, actors: actors, ties: [])
  }

  private static func actor(
    _ id: String, _ name: String, _ kind: String, areas: [String] = ["Devon"],
    remits: [String] = [], drivers: [Driver] = [], contact: Actor.Contact? = nil
  ) -> Actor {
    Actor(
      id: id, name: name,
      kind: Vocabulary.builtIn.actorKind(kind)
        ?? ActorKind(
          id: kind, name: kind, code: "X", family: .networks, sector: .nhs, level: .local),
      areas: areas, remits: remits, drivers: drivers, contact: contact,
      location: Region.place(1))
  }

  @Test func `the directory of a map whose areas run in a circle ends`() {
    let map = EcosystemMap(
      title: "Round",
      areas: [
        Area(name: "A", within: "B"), Area(name: "B", within: "A"), Area(name: "C", within: "A"),
      ],
      actors: [], ties: [])
    #expect(AreaOrder(map.areas).areas.count == 5)
  }
}
