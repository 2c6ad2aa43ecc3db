import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct GapRuleTests {
  @Test func `an actor without any tie is unconnected`() async throws {
    var map = MapBuilder()
    map.actor("a", "Volunteer Cornwall", areas: ["Cornwall"])
    let finding = try #require(await map.findings("unconnected-actor").first)
    #expect(finding.id == "unconnected-actor:a")
    #expect(finding.severity == .warning)
    #expect(
      finding.sentence.plain
        == """
        `Volunteer Cornwall` is on the map with no recorded ties. Missing data, or a missing \
        relationship?
        """)
    #expect(finding.evidence("kind") == "charity")
    #expect(finding.evidence("area") == ["Cornwall"])
    #expect(finding.evidence("not-current-ties") == nil)
  }

  @Test func `planned proposed and ended ties do not connect but are named`() async throws {
    var map = MapBuilder()
    map.actor("a")
    map.actor("b")
    map.tie("a", "works-with", "b", status: .planned)
    map.tie("b", "funds", "a", status: .ended)
    #expect(try await map.found("unconnected-actor") == [["a"], ["b"]])
    let finding = try #require(await map.findings("unconnected-actor").first)
    #expect(finding.sentence.plain.contains("with no current ties recorded; 1 planned, 1 ended"))
    #expect(finding.ties == [0, 1])
    let other: JSONText = [
      "kind": "works-with", "with": "b", "with-class": false, "standing": "planned",
    ]
    guard case .array(let ties) = finding.evidence("not-current-ties") else {
      Issue.record("the evidence does not name the ties")
      return
    }
    #expect(ties.first == other)
  }

  @Test func `a tie to a class or to an ended actor is a recorded tie`() async throws {
    var map = MapBuilder()
    map.actor("a")
    map.actor("smes", isClass: true)
    map.actor("b")
    map.actor("old", status: .ended)
    map.tie("a", "supports", "smes")
    map.tie("b", "works-with", "old")
    #expect(try await map.found("unconnected-actor").isEmpty)
  }

  @Test func `nothing is found of an actor that the map does not count, nor of who knows it`()
    async throws
  {
    var map = MapBuilder()
    map.actor("study", uncounted: "the map was made from it")
    map.actor("a")
    map.actor("b")
    map.tie("study", "studies", "a")
    let unconnected = try await map.found("unconnected-actor")
    #expect(unconnected == [["b"]])
    #expect(try await map.found("single-tie").isEmpty)
  }

  @Test(arguments: [Status.planned, .proposed, .ended])
  func `an actor that is not current is not called unconnected`(status: Status) async throws {
    var map = MapBuilder()
    map.actor("a", status: status)
    map.actor("class", isClass: true)
    #expect(try await map.found("unconnected-actor").isEmpty)
  }

  @Test func `an earlier name of a renamed actor is not an actor without ties`() async throws {
    var map = MapBuilder()
    map.asOf = PartialDate("2024")
    map.actor("ahsn", kind: "ahsn")
    map.actor("hin", kind: "hin")
    map.actor("icb", kind: "icb")
    map.tie("ahsn", "works-with", "icb")
    map.change(.rename, "2023-10-01", from: ["ahsn"], to: ["hin"])
    #expect(try await map.found("unconnected-actor").isEmpty)
    #expect(try await map.found("single-tie") == [["hin"], ["icb"]])
    #expect(try await map.found("ended-actor").isEmpty)
  }

  @Test func `a single tie names the neighbour and the relationship`() async throws {
    var map = MapBuilder()
    map.actor("a", "Aseptika")
    map.actor("b", "Eastern AHSN")
    map.actor("c")
    map.tie("b", "supports", "a")
    map.tie("b", "funds", "a")
    map.tie("b", "works-with", "c")
    #expect(try await map.found("single-tie") == [["a"], ["c"]])
    let finding = try #require(await map.findings("single-tie").first)
    #expect(
      finding.sentence.plain
        == "`Aseptika` has recorded ties with one actor only, `Eastern AHSN` (supported by, funded by)."
    )
    #expect(finding.ties == [0, 1])
    #expect(finding.evidence("only-to-a-class") == false)
  }

  @Test func `groups apart from the largest are found and the largest is not`() async throws {
    var map = MapBuilder()
    for id in ["a", "b", "c", "d", "e", "x", "y"] { map.actor(id) }
    map.actor("k1", isClass: true)
    map.actor("k2", isClass: true)
    map.tie("a", "works-with", "b")
    map.tie("b", "works-with", "c")
    map.tie("x", "works-with", "y")
    map.tie("k1", "works-with", "k2")
    map.tie("d", "works-with", "e", status: .planned)
    #expect(try await map.found("separate-component") == [["x", "y"]])
    let finding = try #require(await map.findings("separate-component").first)
    #expect(finding.id == "separate-component:x+y")
    #expect(finding.ties == [3 - 1])
    #expect(
      finding.sentence.plain
        == "`x` and `y` are tied to each other and have no recorded tie to the rest of the map.")
  }

  @Test func `a class can join two groups`() async throws {
    var map = MapBuilder()
    for id in ["a", "b", "c", "d"] { map.actor(id) }
    map.actor("smes", isClass: true)
    map.tie("a", "works-with", "b")
    map.tie("c", "works-with", "d")
    map.tie("b", "supports", "smes")
    map.tie("c", "supports", "smes")
    #expect(try await map.found("separate-component").isEmpty)
  }

  @Test func `ties without a source are told apart by their kind and number`() async throws {
    var map = MapBuilder()
    map.actor("a")
    map.actor("b")
    map.tie("a", "works-with", "b", sourced: false)
    map.tie("a", "funds", "b", status: .ended, sourced: false)
    map.tie("a", "funds", "b", sourced: false)
    map.tie("a", "hosts", "b")
    #expect(
      try await map.findings("unsourced-tie").map(\.id) == [
        "unsourced-tie:a+b:works-with", "unsourced-tie:a+b:funds", "unsourced-tie:a+b:funds:2",
      ])
    #expect(
      try await map.findings("unsourced-tie").first?.sentence.plain
        == "No source is recorded for the tie `a` works with `b`.")
  }

  @Test func `an ended actor with current ties is found by status dates and change`() async throws {
    var map = MapBuilder()
    map.actor("by-status", status: .ended)
    map.actor("by-date", end: "2015-03")
    map.actor("by-change")
    map.actor("after")
    map.actor("quiet", status: .ended)
    map.change(.merge, "2016-04-01", from: ["by-change"], to: ["after"])
    for id in ["by-status", "by-date", "by-change"] { map.tie(id, "works-with", "after") }
    map.tie("quiet", "works-with", "after", status: .ended)
    #expect(try await map.found("ended-actor") == [["by-status"], ["by-date"], ["by-change"]])
    let findings = try await map.findings("ended-actor")
    #expect(
      findings[1].sentence.plain
        == "`by-date` has ended (March 2015) and still has 1 current tie recorded, with `after`.")
    #expect(findings[2].evidence("successors") == ["after"])
    #expect(findings[2].suggestion?.plain.contains("`after`, which took over") == true)
  }
}
