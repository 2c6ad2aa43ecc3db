import EcomapAnalysis
import EcomapModel
import EcomapReports
import TestSupport
import Testing

@Suite struct GapReportTests {
  private let report: GapReport

  init() async throws {
    report = GapReport(try await GapAnalysis(of: Snapshot(SampleMap.map)))
  }

  @Test func `the report reads well in Markdown`() throws {
    try expectSnapshot(report.markdown, "gap-report.md")
  }

  @Test func `the report is complete in JSON`() throws {
    try expectSnapshot(report.json, "gap-report.json")
  }

  @Test func `a map without gaps says what was looked for`() async throws {
    let place = SourceLocation(file: 0, line: 1, column: 1)
    let kind = try #require(Vocabulary.builtIn.actorKind("charity"))
    let works = try #require(Vocabulary.builtIn.relationship("works-with")?.kind)
    let actors = ["Ada", "Bess", "Cleo"].map {
      Actor(id: $0.lowercased(), name: $0, kind: kind, location: place)
    }
    let ties = [(0, 1), (1, 2), (0, 2)].map { from, to in
      Tie(
        from: ActorIndex(from), to: ActorIndex(to), kind: works,
        citations: [Citation(source: "s", locator: nil)], location: place)
    }
    let map = EcosystemMap(title: "Complete", actors: actors, ties: ties)
    try expectSnapshot(
      GapReport(try await GapAnalysis(of: Snapshot(map))).markdown, "gap-report-complete.md")
  }

  @Test func `an empty map makes a report`() async throws {
    let map = EcosystemMap(title: "Empty", asOf: PartialDate("2016"), actors: [], ties: [])
    let report = GapReport(try await GapAnalysis(of: Snapshot(map)))
    #expect(report.markdown.hasPrefix("# Gap report: Empty\n\nAs of 2016.\n"))
    #expect(report.markdown.contains("The map records no ties."))
    #expect(report.json.contains("\"findings\": []"))
  }

  @Test func `the same map gives the same bytes`() async throws {
    let again = GapReport(try await GapAnalysis(of: Snapshot(SampleMap.map)))
    #expect(again.markdown == report.markdown)
    #expect(again.json == report.json)
  }
}
