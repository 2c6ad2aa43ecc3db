import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct ReachTests {
  private func map() -> MapBuilder {
    var map = MapBuilder()
    map.declareAreas()
    return map
  }

  @Test func `actors with ties only inside their sector are one finding for each sector`()
    async throws
  {
    var map = map()
    for id in ["a", "b", "c"] { map.worker(id, sector: .nhs) }
    map.worker("d", sector: .academic)
    map.worker("single", sector: .nhs)
    map.tie("a", "works-with", "b")
    map.tie("b", "works-with", "c")
    map.tie("a", "works-with", "c")
    map.tie("c", "works-with", "d")
    map.tie("single", "works-with", "c")
    let finding = try #require(await map.findings("no-tie-outside-group").first)
    #expect(finding.id == "no-tie-outside-group:a+b:nhs")
    #expect(
      finding.sentence.plain
        == "NHS: 2 actors have recorded ties only inside their own sector, `a` and `b`."
    )
    #expect(finding.evidence("neighbours") == ["a": ["b", "c"], "b": ["a", "c"]])
  }

  @Test func `a map of one sector has nobody outside it`() async throws {
    var map = map()
    for id in ["a", "b", "c"] { map.worker(id) }
    map.tie("a", "works-with", "b")
    map.tie("b", "works-with", "c")
    #expect(try await map.found("no-tie-outside-group").isEmpty)
  }

  @Test func `ties only with what has ended are found, with those that took over`() async throws {
    var map = map()
    map.asOf = PartialDate("2016-06")
    map.worker("a")
    map.worker("b")
    map.worker("pct", "Devon PCT")
    map.worker("ccg")
    map.change(.merge, "2013-04-01", from: ["pct"], to: ["ccg"])
    map.tie("a", "works-with", "pct")
    map.tie("b", "works-with", "pct")
    map.tie("b", "works-with", "ccg")
    let finding = try #require(await map.findings("ended-neighbours").first)
    #expect(try await map.found("ended-neighbours") == [["a"]])
    #expect(
      finding.sentence.plain
        == "Every recorded tie of `a` is with an actor that has ended: `Devon PCT`.")
    #expect(finding.suggestion?.plain == "Ask `a` whether it works with `ccg`, which took over.")
  }

  @Test func `who cannot be reached from the network of the area is one finding`() async throws {
    var map = map()
    map.worker("ahsn", "South West AHSN", kind: "ahsn")
    map.worker("a", areas: ["Devon"])
    map.worker("b", areas: ["Devon"])
    map.worker("reached", areas: ["Devon"])
    map.worker("east1", areas: ["Eastern"])
    map.worker("east2", areas: ["Eastern"])
    map.worker("alone")
    map.worker("national1", areas: ["England"])
    map.worker("national2", areas: ["England"])
    map.tie("ahsn", "works-with", "reached")
    map.tie("a", "works-with", "b")
    map.tie("east1", "works-with", "east2")
    map.tie("national1", "works-with", "national2")
    let findings = try await map.findings("no-route-to-network")
    #expect(findings.map(\.id) == ["no-route-to-network:a+b:devon"])
    #expect(
      findings.first?.sentence.plain
        == """
        In the area `Devon`, 2 actors with ties have no recorded route to `South West AHSN`: `a` \
        and `b`.
        """)
    map.tie("b", "works-with", "reached")
    #expect(try await map.findings("no-route-to-network").isEmpty)
  }

  @Test func `an earlier name of a network counts`() async throws {
    var map = map()
    map.asOf = PartialDate("2024")
    map.worker("old", kind: "ahsn")
    map.worker("new", "Health Innovation South West", kind: "hin")
    map.change(.rename, "2023-10-01", from: ["old"], to: ["new"])
    map.worker("a")
    map.worker("b")
    map.tie("a", "works-with", "b")
    let finding = try #require(await map.findings("no-route-to-network").first)
    #expect(finding.evidence("networks") == ["new"])
  }

  @Test func `nobody is said to lack a route to a network that they reach`() async throws {
    var map = map()
    map.worker("hin", "Devon HIN", kind: "hin", areas: ["Devon"])
    map.worker("east", "Eastern HIN", kind: "hin", areas: ["Eastern"])
    map.worker("a", areas: ["Devon"])
    map.tie("a", "works-with", "east")
    map.worker("b", areas: ["Devon", "Eastern"])
    map.worker("c", areas: ["Devon", "Eastern"])
    map.tie("b", "works-with", "c")
    #expect(
      try await map.findings("no-route-to-network").map(\.sentence.plain)
        == [
          "`a` has ties but no recorded route to `Devon HIN`.",
          """
          In the area `Devon`, 2 actors with ties have no recorded route to `Devon HIN` or `Eastern \
          HIN`: `b` and `c`.
          """,
        ])
  }
}
