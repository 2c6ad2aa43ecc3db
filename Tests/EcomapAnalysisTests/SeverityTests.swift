import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct SeverityTests {
  private func map() -> MapBuilder {
    var map = MapBuilder()
    for id in ["a", "b", "c"] { map.actor(id) }
    map.tie("a", "works-with", "b", sourced: false)
    map.tie("a", "funds", "b", sourced: false)
    map.tie("a", "works-with", "c", sourced: false)
    return map
  }

  private func severities(_ map: MapBuilder, _ rule: String) async throws -> [Severity] {
    try await map.findings(rule).map(\.severity)
  }

  @Test func `a whole rule can be made graver, and says so`() async throws {
    var map = map()
    map.rate("single-tie", as: .serious)
    let findings = try await map.findings("single-tie")
    #expect(findings.map(\.severity) == [.serious, .serious])
    #expect(findings.first?.evidence("severity-before") == "notice")
    #expect(findings.first?.evidence("severity-because") == "It is so here.")
    #expect(try await severities(map, "unsourced-tie") == [.notice, .notice, .notice])
    #expect(try await map.findings("unused-severity").isEmpty)
    let analysis = try await GapAnalysis(of: Snapshot(map.map))
    #expect(analysis.open(atLeast: .serious).map(\.id) == ["single-tie:b", "single-tie:c"])
  }

  @Test func `an entry with an actor holds for findings it takes part in`() async throws {
    var map = map()
    map.rate("unsourced-tie", ["b"], as: .warning)
    #expect(try await severities(map, "unsourced-tie") == [.warning, .warning, .notice])
  }

  @Test func `the most specific entry decides, and the later one of two alike`() async throws {
    var map = map()
    map.rate("unsourced-tie", about: "funds", as: .serious)
    map.rate("unsourced-tie", ["b", "a"], as: .notice)
    map.rate("unsourced-tie", ["a"], as: .serious)
    map.rate("unsourced-tie", as: .serious)
    map.rate("unsourced-tie", ["a"], as: .warning)
    #expect(try await severities(map, "unsourced-tie") == [.notice, .serious, .warning])
  }

  @Test func `an accepted finding stays accepted`() async throws {
    var map = map()
    map.accept("single-tie", ["b"])
    map.rate("single-tie", ["b"], as: .serious)
    let finding = try #require(await map.findings("single-tie").first)
    #expect(finding.accepted != nil && finding.severity == .serious)
  }

  @Test func `entries that do nothing are found`() async throws {
    var map = map()
    map.rate("single-tie", ["a"], as: .serious)
    map.rate("ended-actor", as: .serious)
    map.rate("unsourced-tie", ["a", "c"], about: "funds", as: .serious)
    let findings = try await map.findings("unused-severity")
    #expect(
      findings.map(\.id) == [
        "unused-severity:a:single-tie", "unused-severity::ended-actor",
        "unused-severity:a+c:unsourced-tie-funds",
      ])
    #expect(
      findings.map(\.sentence.plain) == [
        "The severity of `single-tie` for `a` matches no finding.",
        "The severity of `ended-actor` for all actors matches no finding.",
        "The severity of `unsourced-tie` for `a` and `c` about `funds` matches no finding.",
      ])
  }

  @Test func `what is found of acceptances can be made graver too`() async throws {
    var map = map()
    map.accept("single-tie", ["a"])
    map.rate("unused-acceptance", as: .serious)
    #expect(try await severities(map, "unused-acceptance") == [.serious])
    #expect(try await map.findings("unused-severity").isEmpty)
  }

  @Test func `an earlier name of an actor is as good as the one it has`() async throws {
    var map = MapBuilder()
    map.asOf = PartialDate("2024")
    map.actor("ahsn")
    map.actor("hin")
    map.change(.rename, "2023-10-01", from: ["ahsn"], to: ["hin"])
    map.rate("unconnected-actor", ["ahsn"], as: .serious)
    #expect(try await severities(map, "unconnected-actor") == [.serious])
  }
}
