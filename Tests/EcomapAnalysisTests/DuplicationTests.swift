import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct DuplicationTests {
  private func map() -> MapBuilder {
    var map = MapBuilder()
    map.declareAreas()
    return map
  }

  @Test func `two bodies with the same remit in one place and no tie overlap`() async throws {
    var map = map()
    map.worker("a", "Alpha", remits: ["evaluation", "spread", "funding"])
    map.worker("b", "Beta", areas: ["Devon"], remits: ["spread", "evaluation", "skills"])
    map.worker("c", "Gamma")
    map.tie("c", "works-with", "a")
    map.tie("c", "works-with", "b")
    let finding = try #require(await map.findings("uncoordinated-overlap").first)
    #expect(finding.id == "uncoordinated-overlap:a+b")
    #expect(finding.severity == .warning)
    #expect(
      finding.sentence.plain
        == """
        `Alpha` and `Beta` share 2 of 3 remits in Devon (evaluation; spread) and have no recorded \
        tie.
        """)
    #expect(finding.evidence("shared") == 2 && finding.evidence("of") == 3)
    #expect(finding.evidence("place") == "Devon")
    #expect(finding.evidence("both-know") == ["c"])
    #expect(
      finding.evidence("pairs") == [["actors": ["a", "b"], "same-neighbours": .number(1)]])
    #expect(finding.suggestion?.plain.contains("`Gamma` could bring them together.") == true)
    #expect(try await map.findings("coordinated-overlap").isEmpty)
    map.accept("uncoordinated-overlap", ["b", "a"])
    #expect(try await map.findings("uncoordinated-overlap").first?.accepted != nil)
  }

  @Test func `with a tie the overlap is coordinated`() async throws {
    var map = map()
    map.worker("a", "Alpha", remits: ["spread"])
    map.worker("b", "Beta", remits: ["spread", "skills"])
    map.tie("b", "part-of", "a")
    let finding = try #require(await map.findings("coordinated-overlap").first)
    #expect(
      finding.sentence.plain
        == "`Alpha` and `Beta` share a remit in South West (spread) and have a recorded tie (has part)."
    )
    #expect(finding.severity == .notice && finding.ties == [0])
    #expect(try await map.findings("uncoordinated-overlap").isEmpty)
  }

  @Test func `under three in five shared remits is no overlap`() async throws {
    var map = map()
    map.worker("a", remits: ["r1", "r2", "r3", "r4", "r5"])
    map.worker("b", remits: ["r1", "r2", "s3", "s4", "s5"])
    map.worker("c", remits: ["r1", "r2", "r3", "t4", "t5"])
    #expect(try await map.found("uncoordinated-overlap") == [["a", "c"]])
  }

  @Test func `places apart, stages apart, one body and one owner are no overlap`() async throws {
    var map = map()
    map.asOf = PartialDate("2024")
    map.worker("devon", areas: ["Devon"], remits: ["r"])
    map.worker("cornwall", kind: "company", areas: ["Cornwall"], remits: ["r"])
    map.worker("nowhere", areas: [], remits: ["r"])
    map.worker("early", areas: ["Eastern"], remits: ["s"], stages: [.idea])
    map.worker("late", areas: ["Eastern"], remits: ["s"], stages: [.adoption, .diffusion])
    map.worker("ended", areas: ["Devon"], remits: ["r"], status: .ended)
    map.worker("p1", remits: ["t"])
    map.worker("p2", remits: ["t"])
    map.worker("owner")
    map.tie("owner", "runs", "p1")
    map.tie("owner", "hosts", "p2")
    map.worker("giver", remits: ["u"])
    map.worker("taker", remits: ["u"])
    map.change(.transfer, "2020", from: ["giver"], to: ["taker"])
    #expect(try await map.found("uncoordinated-overlap").isEmpty)
  }

  @Test func `a countrywide body is compared with its like, or when two remits are shared`()
    async throws
  {
    var map = map()
    map.worker("n1", areas: ["England"], remits: ["r", "s"])
    map.worker("n2", areas: ["England"], remits: ["r"])
    map.worker("one", remits: ["r"])
    map.worker("two", remits: ["s", "r"])
    let findings = try await map.findings("uncoordinated-overlap")
    #expect(
      try await map.found("uncoordinated-overlap") == [
        ["n1", "two"], ["n1", "n2"], ["one", "two"],
      ])
    #expect(findings[1].sentence.plain.contains("share a remit across England (r)"))
  }

  @Test func `a group is one finding only when it is true of every two in it`() async throws {
    var map = map()
    for id in ["a", "b", "c", "d"] { map.worker(id, remits: ["r"]) }
    map.tie("a", "works-with", "b")
    let findings = try await map.findings("uncoordinated-overlap")
    #expect(
      try await map.found("uncoordinated-overlap") == [["a", "c", "d"], ["b", "c"], ["b", "d"]])
    #expect(
      findings.map(\.sentence.plain) == [
        "`a`, `c` and `d` share a remit in South West (r), and no ties are recorded between them.",
        "`b` and `c` share a remit in South West (r) and have no recorded tie.",
        "`b` and `d` share a remit in South West (r) and have no recorded tie.",
      ])
    #expect(try await map.found("coordinated-overlap") == [["a", "b"]])
  }

  @Test func `bodies of one kind in different places are counterparts and one finding`()
    async throws
  {
    var map = map()
    map.worker("sw", "South West AHSN", kind: "ahsn", remits: ["r", "s"])
    map.worker("e", "Eastern AHSN", kind: "ahsn", areas: ["Eastern"], remits: ["s", "t"])
    map.worker("hub", kind: "innovation-hub", areas: ["Eastern"], remits: ["r"])
    map.worker("n", kind: "ahsn", areas: ["England"], remits: ["s"])
    map.worker("devon", kind: "charity", areas: ["Devon"], remits: ["r"])
    map.worker("wider", kind: "charity", remits: ["r"])
    let finding = try #require(await map.findings("counterparts").first)
    #expect(finding.id == "counterparts:sw+e:ahsn")
    #expect(
      finding.sentence.plain
        == """
        2 Academic Health Science Networks in 2 places have remits in common: `South West AHSN` \
        and `Eastern AHSN`. They could form a community of practice.
        """)
    #expect(try await map.findings("counterparts").count == 1)
  }

  @Test func `one that works in both places hides no counterparts`() async throws {
    var map = map()
    map.worker("both", areas: ["South West", "Eastern"], remits: ["r"])
    map.worker("sw", remits: ["r"])
    #expect(try await map.found("counterparts").isEmpty)
    map.worker("e", areas: ["Eastern"], remits: ["r"])
    #expect(try await map.found("counterparts") == [["both", "sw", "e"]])
  }

  @Test func `a tie within a group leaves the pairs without one`() async throws {
    var map = map()
    for id in ["hub", "hin", "uni"] { map.worker(id, remits: ["r"]) }
    map.tie("hub", "works-with", "hin")
    #expect(
      try await map.found("uncoordinated-overlap") == [["hub", "uni"], ["hin", "uni"]])
    #expect(try await map.found("coordinated-overlap") == [["hub", "hin"]])
  }

  @Test func `two of a group that do not overlap are not named together`() async throws {
    var map = map()
    map.worker("a", remits: ["r"], stages: [.idea])
    map.worker("b", remits: ["r"], stages: [.adoption])
    map.worker("c", remits: ["r"])
    #expect(try await map.found("uncoordinated-overlap") == [["a", "c"], ["b", "c"]])
  }

  @Test func `a product or a policy overlaps with nobody, nor a body with its own scheme`()
    async throws
  {
    var map = map()
    map.worker("body", kind: "innovation-hub", remits: ["r", "s"])
    map.worker("letter", kind: "information-service", remits: ["r"])
    map.worker("policy", kind: "policy", remits: ["r"])
    map.worker("own", kind: "programme", remits: ["s"])
    map.tie("body", "runs", "own")
    #expect(try await map.found("uncoordinated-overlap").isEmpty)
    #expect(try await map.found("coordinated-overlap").isEmpty)
    map.worker("fund", kind: "funding-scheme", remits: ["r"])
    #expect(try await map.found("uncoordinated-overlap") == [["body", "fund"]])
  }

  @Test func `one shared remit where few are recorded is only worth knowing`() async throws {
    var map = map()
    map.worker("a", remits: ["r"])
    map.worker("b", remits: ["r"])
    #expect(try await map.findings("uncoordinated-overlap").map(\.severity) == [.warning])
    for number in 0..<3 { map.worker("silent\(number)") }
    #expect(try await map.findings("uncoordinated-overlap").map(\.severity) == [.notice])
    for number in 0...1 { map.actors[number].remits = ["r", "s"] }
    #expect(try await map.findings("uncoordinated-overlap").map(\.severity) == [.warning])
  }

  @Test func `on a map of a region what is countrywide is only worth knowing, and said so`()
    async throws
  {
    var map = map()
    for (id, area) in [("n", "England"), ("m", "England"), ("one", "South West")] {
      map.worker(id, areas: [area], remits: ["r", "s"])
    }
    let findings = try await map.findings("uncoordinated-overlap")
    #expect(findings.map(\.severity) == [.notice, .notice, .notice])
    #expect(
      findings.map(\.sentence.plain) == [
        "`n` and `m` share 2 remits across England (r; s) and have no recorded tie.",
        """
        `n` and `one` share 2 remits in South West (r; s) and have no recorded tie. `n` is there \
        for the whole country.
        """,
        """
        `m` and `one` share 2 remits in South West (r; s) and have no recorded tie. `m` is there \
        for the whole country.
        """,
      ])
  }

  @Test func `bodies with a remit in common and more of their own are worth knowing`()
    async throws
  {
    var map = map()
    map.worker("ahsn", "South West AHSN", kind: "ahsn", remits: ["ip", "data", "spread"])
    map.worker("hub", "Hub", kind: "innovation-hub", remits: ["money", "ip", "training"])
    map.worker("far", areas: ["Eastern"], remits: ["ip", "x", "y"])
    map.worker("wide", areas: ["England"], remits: ["ip", "z", "w"])
    map.worker("app", kind: "platform", remits: ["ip", "v", "u"])
    let finding = try #require(await map.findings("shared-remit").first)
    #expect(try await map.found("shared-remit") == [["ahsn", "hub"]])
    #expect(
      finding.sentence.plain
        == """
        `South West AHSN` and `Hub` have a remit in common in South West (ip), and no tie between \
        them is recorded.
        """)
    #expect(finding.severity == .notice)
    #expect(try await map.findings("uncoordinated-overlap").isEmpty)
    map.tie("ahsn", "works-with", "hub")
    #expect(try await map.findings("shared-remit").isEmpty)
  }
}
