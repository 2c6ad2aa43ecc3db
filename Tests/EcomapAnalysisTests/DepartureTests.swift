import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct DepartureTests {
  /// A hub that ends in March 2017, nine months after the date of the map, and those around it.
  private var region: MapBuilder {
    var map = MapBuilder()
    map.areas = [Area(name: "England"), Area(name: "South West", within: "England")]
    let hub = map.actor("hub", "The Hub", areas: ["South West"], end: "2017-03")
    map.actors[hub.offset].remits = ["law", "money"]
    map.actor("tool", "The Tool", areas: ["South West"], end: "2017-03")
    let ahsn = map.actor("ahsn", kind: "ahsn", areas: ["South West"])
    map.actors[ahsn.offset].remits = ["law"]
    map.actor("trust", kind: "nhs-trust")
    map.actor("leaf")
    map.tie("hub", "runs", "tool")
    map.tie("hub", "works-with", "ahsn")
    map.tie("ahsn", "works-with", "trust")
    return map
  }

  /// What is found in a map that knows two remits.
  private func findings(in builder: MapBuilder) async throws -> [Finding] {
    var map = builder.map
    map.remits = [
      EcosystemMap.Remit(id: "law", name: "Legal advice"),
      EcosystemMap.Remit(id: "money", name: "Finding money"),
    ]
    return try await GapAnalysis(of: Snapshot(map)).open("announced-departure")
  }

  @Test func `a departure is told with what goes with it`() async throws {
    let found = try await findings(in: region)
    #expect(found.map(\.id) == ["announced-departure:hub+tool"])
    #expect(
      found[0].sentence.plain
        == """
        By the map, `The Hub` ends in March 2017, and with it `The Tool`. Nobody else in its area is recorded \
        with the remit "Finding money". In its area `ahsn` has another of its remits, "Legal \
        advice". Who takes over its work is not recorded.
        """)
    #expect(found[0].severity == .serious)
    #expect(found[0].ties == [0, 1])
    #expect(found[0].evidence("remits-left-to-nobody") == ["money"])
    #expect(found[0].evidence("neighbours") == ["ahsn"])
  }

  @Test func `a national body does not fill a gap of a region, one within it does`() async throws {
    var map = region
    let national = map.actor("national", areas: ["England"])
    map.actors[national.offset].remits = ["money"]
    #expect(
      try await findings(in: map).first?.evidence("remits-left-to-nobody")
        == ["money"])
    let sentence = try #require(await findings(in: map).first).sentence.plain
    #expect(sentence.contains("the remit \"Finding money\"; nationally, `national` has it."))
    map.actors[national.offset].areas = ["South West"]
    #expect(
      try await findings(in: map).first?.evidence("remits-left-to-nobody")
        == [])
  }

  @Test func `who would lose the route is named`() async throws {
    var map = region
    map.actors[0].remits = []
    map.tie("leaf", "member-of", "hub")
    let finding = try #require(await findings(in: map).first)
    #expect(
      finding.sentence.plain
        == """
        By the map, `The Hub` ends in March 2017, and with it `The Tool`. `leaf` would lose its route to the \
        rest. Who takes over its work is not recorded.
        """)
    #expect(finding.suggestion?.plain.contains("record it under \"changes\"") == true)
    #expect(finding.evidence("would-lose-route") == ["leaf"])
  }

  @Test func `an end beyond twelve months or before the date is no departure`() async throws {
    for end in ["2017-07", "2016-05"] {
      var map = MapBuilder()
      map.actor("a", end: end)
      #expect(try await findings(in: map).isEmpty, "\(end)")
    }
    var map = MapBuilder()
    map.asOf = nil
    map.actor("a", end: "2017-03")
    #expect(try await findings(in: map).isEmpty)
  }

  @Test func `a merger names who takes over and a rename is no departure`() async throws {
    var map = MapBuilder()
    for id in ["a", "b", "c", "d"] { map.actor(id) }
    map.tie("a", "works-with", "b")
    map.change(.merge, "2017-04-01", from: ["a"], to: ["d"])
    map.change(.rename, "2017-04-01", from: ["c"], to: ["d"])
    let found = try await findings(in: map)
    #expect(found.map(\.id) == ["announced-departure:a"])
    #expect(
      found[0].sentence.plain
        == """
        By the map, `a` ends on 1 April 2017. `d` takes over. `b` would lose its route to the rest.
        """)
  }

  @Test func `each is said to end when it does`() async throws {
    var map = MapBuilder()
    map.actor("hub", "Hub", end: "2017-03")
    map.actor("programme", "Programme", end: "2016-09")
    for id in ["a", "b"] { map.actor(id) }
    for id in ["programme", "a", "b"] { map.tie("hub", "works-with", id) }
    let finding = try #require(await map.findings("announced-departure").first)
    #expect(
      finding.sentence.plain.hasPrefix(
        "By the map, `Hub` ends in March 2017; `Programme` ends in the same twelve months."))
    #expect(finding.evidence("ends") == ["2016-09", "2017-03"])
  }
}
