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
    ("falconry", "Nothing on the map speaks of `falconry`."),
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
    #expect(text.contains("1. "))
    #expect(!text.contains("chain of recorded ties"))
  }

  @Test func `an asker without ties is told who comes nearest`() {
    let text = report("labs", from: "lonely").text(width: 2000)
    #expect(text.contains("No tie of `Lonely Charity` is recorded"))
    #expect(
      text.contains(
        "Nearest to an introduction: `Devon Hub`, which has a recorded tie there and a place"))
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
