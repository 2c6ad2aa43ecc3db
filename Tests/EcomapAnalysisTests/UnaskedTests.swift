import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct UnaskedTests {
  /// Why the rules that could not look at a map could not.
  private func reasons(_ builder: MapBuilder) async throws -> [String: String] {
    let unasked = try await GapAnalysis(of: Snapshot(builder.map)).unasked
    return Dictionary(uniqueKeysWithValues: unasked.map { ($0.rule, $0.because.plain) })
  }

  @Test func `pairs without remits, stages or dates leave many questions unasked`() async throws {
    var map = MapBuilder()
    map.sources = [Source(id: "s", title: "List")]
    for id in ["a", "b", "c", "d"] { map.actor(id) }
    map.tie("a", "works-with", "b")
    map.tie("c", "works-with", "d")
    let reasons = try await reasons(map)
    let middle = "ties are recorded in pairs only, and so nobody stands between two others"
    for rule in ["broker", "overloaded-broker", "single-point-of-failure", "bridge-tie"] {
      #expect(reasons[rule] == middle)
    }
    #expect(
      reasons["uncovered"] == "no stage and no driver is recorded for any of the 4 actors")
    #expect(
      reasons["uncoordinated-overlap"] == "no remit is recorded for any of the 4 actors")
    #expect(
      reasons["old-source"] == "no source that a current tie rests on carries a date")
    #expect(reasons["expectation"] == "the map declares no expectations")
    #expect(
      reasons["announced-departure"]
        == "no end and no coming change is recorded of any of the 4 actors")
    #expect(reasons["separate-component"] == nil && reasons["unconnected-actor"] == nil)
  }

  @Test func `too few that state a stage are counted, with how many must`() async throws {
    var map = MapBuilder()
    map.declareAreas()
    for number in 0..<7 { map.worker("a\(number)", stages: [.need], drivers: [.skills]) }
    map.worker("b", drivers: [.skills])
    #expect(
      try await reasons(map)["uncovered"]
        == "in South West only 7 of 8 actors state a stage, and 8 must")
    map.actors[7].stages = [.idea]
    #expect(try await reasons(map)["uncovered"] == nil, "it was asked")
    #expect(try await map.findings("uncovered").count == 1)
  }

  @Test func `a map without a date cannot be asked what has passed`() async throws {
    var map = MapBuilder()
    map.asOf = nil
    map.actor("a")
    let reasons = try await reasons(map)
    for rule in ["passed-date", "old-source", "announced-departure"] {
      #expect(reasons[rule] == "the map does not say what date it describes")
    }
  }

  @Test func `a map on which everything can be asked leaves nothing out`() async throws {
    var map = MapBuilder()
    map.declareAreas()
    map.sources = [
      Source(
        id: "s", title: "List", date: PartialDate("2016"))
    ]
    map.worker("hub", kind: "ahsn")
    for number in 0..<12 {
      map.worker(
        "x\(number)", sector: number.isMultiple(of: 2) ? .nhs : .academic, remits: ["r"],
        stages: Stage.allCases, drivers: Driver.allCases)
      map.tie("hub", "works-with", "x\(number)")
    }
    map.actors[1].period = Period(end: PartialDate("2020"))
    map.expect(.field(.kind, ["charity"]), .field(.kind, ["ahsn"]))
    #expect(try await reasons(map).isEmpty)
  }

  @Test func `a map of pairs is not asked about groups and single ties`() async throws {
    var map = MapBuilder()
    for pair in 0..<5 {
      for end in ["a", "b"] { map.actor("\(end)\(pair)") }
      map.tie("a\(pair)", "works-with", "b\(pair)")
    }
    let reasons = try await reasons(map)
    for rule in ["separate-component", "single-tie", "joining-ties"] {
      #expect(reasons[rule] == "ties are recorded in pairs only")
      #expect(try await map.findings(rule).isEmpty)
    }
  }

  @Test func `the unconnected of a map's own region come first and products ask for less`()
    async throws
  {
    var map = MapBuilder()
    map.declareAreas()
    map.worker("national", areas: ["England"])
    map.worker("policy", kind: "policy")
    map.worker("east", areas: ["Eastern"])
    map.worker("devon", areas: ["Devon"])
    map.worker("trust", kind: "nhs-trust")
    let findings = try await map.findings("unconnected-actor")
    #expect(
      try await map.found("unconnected-actor")
        == [["devon"], ["trust"], ["national"], ["east"], ["policy"]])
    #expect(findings.map(\.severity) == [.warning, .warning, .notice, .notice, .notice])
    #expect(findings[4].suggestion?.plain.hasPrefix("Nobody can ask `policy` itself") == true)
    map.actors[3].areas = ["Eastern"]
    #expect(
      try await map.findings("unconnected-actor").map(\.severity)
        == [.warning, .warning, .warning, .warning, .notice],
      "two of four work in one region, which is not most: the map is of none")
  }
}
