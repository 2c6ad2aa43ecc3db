import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct CohesionTests {
  @Test func `a network in parts is told in words`() async throws {
    var map = MapBuilder()
    for id in ["a", "b", "c", "d", "e", "f"] { map.actor(id) }
    map.actor("u", kind: "university")
    map.tie("a", "works-with", "b")
    map.tie("b", "works-with", "u")
    map.tie("c", "works-with", "d")
    let finding = try #require(await map.findings("whole-network").first)
    #expect(finding.id == "whole-network:")
    #expect(
      finding.sentence.plain
        == """
        Of 7 actors, 2 have no tie that counts; the other 5 are in 2 separate parts, the largest \
        of 3 actors; between two that have a route it takes 1.3 steps on average. Of the ties, \
        33% join different sectors.
        """)
    #expect(finding.evidence("density") == .number(3.0 / 21))
    #expect(finding.evidence("components") == 2)
    #expect(finding.evidence("reciprocity") == .null)
    #expect(finding.evidence("component-sizes") == [3, 2, 1, 1])
  }

  @Test func `a network without ties and one that hangs together are told`() async throws {
    var map = MapBuilder()
    for id in ["a", "b", "c"] { map.actor(id) }
    #expect(
      try await map.findings("whole-network").first?.sentence.plain
        == "None of the 3 actors has a tie that counts.")
    map.tie("a", "works-with", "b")
    map.tie("b", "works-with", "c")
    map.tie("a", "works-with", "c")
    #expect(
      try await map.findings("whole-network").first?.sentence.plain
        == """
        All 3 actors have a tie that counts; they all have a route to each other; between two \
        that have a route it takes 1 step on average. Of the ties, 0% join different sectors.
        """)
  }

  @Test func `two actors are no network`() async throws {
    var map = MapBuilder()
    map.actor("a")
    map.actor("b")
    #expect(try await map.findings("whole-network").isEmpty)
  }

  @Test func `with direction nobody is said to have a route to everybody`() async throws {
    var map = MapBuilder()
    for id in ["a", "b", "c"] { map.actor(id) }
    map.tie("a", "funds", "b")
    map.tie("a", "funds", "c")
    let sentences = try await map.findings("whole-network", Projection(isDirected: true))
      .map(\.sentence.plain)
    #expect(
      sentences.first?.hasPrefix("All 3 actors have a tie that counts; they all hang together;")
        == true)
  }
}
