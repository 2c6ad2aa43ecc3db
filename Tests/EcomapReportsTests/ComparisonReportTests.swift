import EcomapAnalysis
import EcomapModel
import EcomapReports
import TestSupport
import Testing

@Suite struct ComparisonReportTests {
  private static let place = SourceLocation(file: 0, line: 1, column: 1)

  private static func actor(
    _ id: String, _ name: String, _ kind: String, from start: String? = nil,
    to end: String? = nil
  ) -> Actor {
    Actor(
      id: id, name: name, kind: Vocabulary.builtIn.actorKind(kind) ?? ActorKind.builtIn[0],
      period: Period(
        start: start.flatMap { PartialDate($0) }, end: end.flatMap { PartialDate($0) }),
      citations: [Citation(source: "list", locator: nil)], location: place)
  }

  private static func map(
    _ title: String, _ date: String?, _ actors: [Actor], ties: [(Int, String, Int)] = [],
    changes: [(Change.Kind, String, [Int], [Int])] = []
  ) -> EcosystemMap {
    EcosystemMap(
      title: title, asOf: date.flatMap { PartialDate($0) },
      files: [SourceFile(path: "Maps/\(title).yaml", bytes: [])],
      sources: [Source(id: "list", title: "List of \(title)")], actors: actors,
      ties: ties.compactMap { from, kind, to in
        Vocabulary.builtIn.relationship(kind).map {
          Tie(
            from: ActorIndex(from), to: ActorIndex(to), kind: $0.kind,
            citations: [Citation(source: "list", locator: nil)], location: place)
        }
      },
      changes: changes.compactMap { kind, date, from, to in
        PartialDate(date).map {
          Change(
            kind: kind, date: $0, from: from.map { ActorIndex($0) },
            to: to.map { ActorIndex($0) }, location: place)
        }
      })
  }

  /// Three groups that one board follows, and a network with a new name.
  private static let region = map(
    "Devon", "2024-12",
    [
      actor("north", "North *CCG*", "ccg", to: "2022-06-30"),
      actor("south", "South CCG", "ccg", to: "2022-06-30"),
      actor("east", "East CCG", "ccg", to: "2022-06-30"),
      actor("board", "Devon ICB", "icb"),
      actor("ahsn", "Devon AHSN", "ahsn"),
      actor("hin", "Health Innovation Devon", "hin"),
      actor("fund", "Fund", "charity", from: "2019-04"),
      actor("trust", "Trust", "nhs-trust"),
    ],
    ties: [(4, "works-with", 7), (6, "funds", 7), (0, "works-with", 7)],
    changes: [
      (.merge, "2022-07-01", [0, 1, 2], [3]), (.rename, "2023-10-01", [4], [5]),
    ])

  private static func report(
    _ before: Snapshot, _ after: Snapshot, isOneMap: Bool
  ) async throws -> ComparisonReport {
    ComparisonReport(
      try await Comparison(
        GapAnalysis(of: before), GapAnalysis(of: after), isOneMap: isOneMap))
  }

  private static func atTwoDates() async throws -> ComparisonReport {
    try await report(
      Snapshot(region, asOf: PartialDate("2016")), Snapshot(region), isOneMap: true)
  }

  @Test func `a map at two dates is told as a story first`() async throws {
    let report = try await Self.atTwoDates()
    try expectSnapshot(report.markdown, "comparison.md")
    try expectSnapshot(report.text(width: 80), "comparison.txt")
  }

  @Test func `the JSON holds every change`() async throws {
    try expectSnapshot(try await Self.atTwoDates().json, "comparison.json")
  }

  @Test func `two regions are set side by side`() async throws {
    let other = Self.map(
      "Kent", "2024-12",
      [Self.actor("a", "Kent Trust", "nhs-trust"), Self.actor("b", "Kent Fund", "charity")],
      ties: [(1, "funds", 0)])
    let report = try await Self.report(Snapshot(Self.region), Snapshot(other), isOneMap: false)
    let text = report.markdown
    #expect(text.hasPrefix("# Side by side: Devon and Kent\n"))
    #expect(text.contains("The two maps have no actor in common"))
    #expect(text.contains("## At a glance"))
    #expect(text.contains("| Density |"))
    #expect(!text.contains(" ended and"), "nobody of the one region ended in the other")
    #expect(report.json.contains("\"relation\": \"apart\""))
  }

  @Test func `a map beside its copy says that nothing differs`() async throws {
    let report = try await Self.report(
      Snapshot(Self.region), Snapshot(Self.region), isOneMap: false)
    #expect(report.story.map(\.plain) == ["Nothing that is compared differs."])
    #expect(report.markdown.contains("3 ties are the same in both states.") == false)
    #expect(report.markdown.contains("2 ties are the same in both states."))
  }

  @Test func `the story says one and several in their words`() async throws {
    let two = try await Self.report(
      Snapshot(Self.region, asOf: PartialDate("2023-01")), Snapshot(Self.region), isOneMap: true)
    #expect(
      two.story.map(\.plain)
        == ["Devon AHSN became Health Innovation Devon on 1 October 2023."])
    let before = Self.map(
      "Devon", "2016",
      [Self.actor("x", "X", "network"), Self.actor("y", "Y", "charity", to: "2018-03")])
    let after = Self.map("Devon", "2020", [Self.actor("x", "X", "hin")])
    let three = try await Self.report(Snapshot(before), Snapshot(after), isOneMap: false)
    #expect(
      three.story.map(\.plain) == [
        """
        X, recorded as network on the first map, is recorded as Health Innovation Network on the \
        second, which does not say since when.
        """,
        "Y ended in March 2018; who follows is not recorded.",
      ])
  }

  @Test func `maps of nobody make a report all the same`() async throws {
    let nobody = Snapshot(Self.map("Empty", nil, []))
    let report = try await Self.report(nobody, nobody, isOneMap: false)
    #expect(report.markdown.contains("Nobody on the map was there"))
    #expect(report.markdown.contains("Neither map says which date it describes."))
  }
}
