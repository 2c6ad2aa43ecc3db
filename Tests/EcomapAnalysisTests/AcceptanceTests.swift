import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct AcceptanceTests {
  private func map() -> MapBuilder {
    var map = MapBuilder()
    map.actor("a")
    map.actor("b")
    return map
  }

  @Test func `an acceptance holds for the finding about exactly its actors`() async throws {
    var map = map()
    map.accept("unconnected-actor", ["a"])
    let findings = try await map.findings("unconnected-actor")
    #expect(findings.map { $0.accepted != nil } == [true, false])
    #expect(try await map.findings("unused-acceptance").isEmpty)
  }

  @Test func `the order of actors does not matter`() async throws {
    var map = map()
    map.tie("a", "works-with", "b", sourced: false)
    map.accept("unsourced-tie", ["b", "a"])
    #expect(try await map.findings("unsourced-tie").allSatisfy { $0.accepted != nil })
  }

  @Test func `an acceptance without actors holds for the whole rule`() async throws {
    var map = map()
    map.accept("unconnected-actor", [])
    #expect(try await map.findings("unconnected-actor").allSatisfy { $0.accepted != nil })
    #expect(try await map.findings("unused-acceptance").isEmpty)
  }

  @Test func `an acceptance that matches nothing is found`() async throws {
    var map = map()
    map.accept("unconnected-actor", ["a", "b"])
    map.accept("ended-actor", [])
    let findings = try await map.findings("unused-acceptance")
    #expect(
      findings.map(\.id) == [
        "unused-acceptance:a+b:unconnected-actor", "unused-acceptance::ended-actor",
      ])
    #expect(
      findings[0].sentence.plain
        == "The acceptance of `unconnected-actor` for `a` and `b` matches no finding.")
    #expect(
      findings[1].sentence.plain
        == "The acceptance of `ended-actor` for all actors matches no finding.")
  }

  @Test func `an acceptance whose time is over leaves the finding open and says so`() async throws {
    var map = map()
    map.accept("unconnected-actor", ["a"], until: "2016-05")
    map.accept("unconnected-actor", ["b"], until: "2016-06")
    #expect(
      try await map.findings("unconnected-actor").map { $0.accepted != nil } == [false, true])
    let finding = try #require(await map.findings("unused-acceptance").first)
    #expect(finding.evidence("expired") == true)
    #expect(
      finding.sentence.plain
        == """
        The acceptance of `unconnected-actor` for `a` ran out after May 2016, so what it accepted \
        is open again.
        """)
    #expect(try await map.findings("unused-acceptance").count == 1)
  }

  @Test func `an acceptance can hold for one of several findings about the same actors`()
    async throws
  {
    var map = map()
    map.tie("a", "works-with", "b", sourced: false)
    map.tie("a", "funds", "b", sourced: false)
    map.accept("unsourced-tie", ["a", "b"], about: "Works with")
    #expect(
      try await map.findings("unsourced-tie").map { $0.accepted != nil } == [true, false])
    #expect(try await map.findings("unused-acceptance").isEmpty)
  }

  @Test func `what an acceptance could be about is said when it matches nothing`() async throws {
    var map = map()
    map.tie("a", "works-with", "b", sourced: false)
    map.accept("unsourced-tie", [], about: "hosts")
    #expect(try await map.findings("unsourced-tie").allSatisfy { $0.accepted == nil })
    let finding = try #require(await map.findings("unused-acceptance").first)
    #expect(finding.id == "unused-acceptance::unsourced-tie-hosts")
    #expect(
      finding.sentence.plain
        == "The acceptance of `unsourced-tie` about `hosts` matches no finding.")
    #expect(
      finding.suggestion?.plain
        == """
        The findings of this rule are about `works-with`. Correct the entry, or delete it.
        """)
  }

  @Test func `an earlier name of an actor is as good as the one it has`() async throws {
    var map = MapBuilder()
    map.asOf = PartialDate("2024")
    map.actor("ahsn")
    map.actor("hin")
    map.change(.rename, "2023-10-01", from: ["ahsn"], to: ["hin"])
    map.accept("unconnected-actor", ["ahsn"])
    #expect(try await map.findings("unconnected-actor").map { $0.accepted != nil } == [true])
  }
}
