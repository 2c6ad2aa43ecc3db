import EcomapAnalysis
import EcomapModel
import Testing

@Suite struct CoverageTests {
  private func map() -> MapBuilder {
    var map = MapBuilder()
    map.declareAreas()
    for number in 0..<8 {
      map.worker(
        "a\(number)", areas: [number == 0 ? "Devon" : "South West"],
        stages: [.need, .idea, .development, .testing, .evaluation, .adoption],
        drivers: Driver.allCases)
    }
    return map
  }

  @Test func `a stage that nobody serves is found in its area, smaller ones counted`() async throws
  {
    var map = map()
    map.worker("silent")
    map.worker("national", areas: ["England"], stages: [.diffusion])
    let finding = try #require(await map.findings("uncovered").first)
    #expect(try await map.findings("uncovered").count == 1)
    #expect(finding.id == "uncovered::south-west")
    #expect(
      finding.sentence.plain
        == """
        In South West nobody is recorded for the stage diffusion. 8 of its 9 actors state stages. \
        Countrywide actors serve diffusion.
        """)
    #expect(finding.evidence("empty-stages") == ["diffusion"])
  }

  @Test func `too few that state anything are not asked`() async throws {
    var map = map()
    for number in 0..<24 { map.worker("silent\(number)") }
    #expect(try await map.findings("uncovered").count == 1, "8 of 32 are a quarter")
    var sparse = map
    sparse.worker("one-more")
    #expect(try await sparse.findings("uncovered").isEmpty)
    var few = self.map()
    few.actors.removeLast()
    #expect(try await few.findings("uncovered").isEmpty)
  }

  @Test func `drivers are not asked about where none is stated`() async throws {
    var map = map()
    for number in map.actors.indices { map.actors[number].drivers = [] }
    let finding = try #require(await map.findings("uncovered").first)
    #expect(finding.evidence("empty-drivers") == [])
  }

  @Test func `combinations count where enough state both`() async throws {
    var map = map()
    for number in 0..<5 {
      map.worker("b\(number)", stages: [.diffusion], drivers: [.skills])
    }
    let finding = try #require(await map.findings("uncovered").first)
    #expect(
      finding.sentence.plain
        == """
        In South West nobody is recorded for 5 combinations of a driver and a stage, such as \
        motivations at diffusion. 13 of its 13 actors state stages and 13 state drivers.
        """)
  }

  @Test func `a map without regions is asked as a whole`() async throws {
    var map = map()
    for number in map.actors.indices { map.actors[number].areas = ["England"] }
    let finding = try #require(await map.findings("uncovered").first)
    #expect(finding.id == "uncovered::map")
    #expect(finding.sentence.plain.hasPrefix("On the map nobody is recorded for the stage"))
  }
}
