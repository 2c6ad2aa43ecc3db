import EcomapAnalysis
import EcomapModel
import EcomapReports
import Testing

@Suite struct ReportChangeTests {
  private static let place = SourceLocation(file: 0, line: 1, column: 1)

  /// A map of a hub that may have taken a new name, and of actors with no ties.
  private static func map(
    _ names: [String], isRenamed: Bool = false, accepting accepted: [Int] = []
  ) throws -> EcosystemMap {
    let kind = try #require(Vocabulary.builtIn.actorKind("charity"))
    let actors = names.map {
      Actor(id: $0.lowercased(), name: $0, kind: kind, location: place)
    }
    let changes =
      isRenamed
      ? [
        Change(
          kind: .rename, date: try #require(PartialDate("2020")), from: [ActorIndex(0)],
          to: [ActorIndex(1)], location: place)
      ] : []
    return EcosystemMap(
      title: "Sample", asOf: PartialDate("2024"), actors: actors, ties: [], changes: changes,
      acceptances: accepted.map {
        Acceptance(
          rule: "unconnected-actor", actors: [ActorIndex($0)], because: "Known.", until: nil,
          location: place)
      })
  }

  private static func analysis(_ map: EcosystemMap) async throws -> GapAnalysis {
    try await GapAnalysis(of: Snapshot(map))
  }

  /// The earlier report of an analysis, its findings told again.
  private static func earlier(
    _ analysis: GapAnalysis, _ date: String = "2023"
  ) throws -> EarlierReport {
    let map = analysis.context.map
    return try EarlierReport([
      "ecomap": 1,
      "map": ["title": .string(map.title), "as-of": .string(date), "files": .array([])],
      "projection": [
        "sentence": "All", "kinds": .null, "directed": false, "include-planned": false,
        "include-ended": false, "include-classes": false, "without": .array([]),
      ],
      "findings": .array(
        analysis.findings.map { finding in
          [
            "id": .string(finding.id), "rule": .string(finding.rule),
            "actors": .strings(finding.actors.map { map[$0].id }),
            "sentence": .string(finding.sentence.plain),
            "accepted": finding.accepted == nil ? .null : ["because": "Known."],
          ]
        }),
    ])
  }

  private static func unconnected(_ ids: [String]) -> Set<String> {
    Set(ids.map { "unconnected-actor:\($0)" })
  }

  @Test func `what came, went and stayed is told apart`() async throws {
    let before = try await Self.analysis(Self.map(["Ada", "Bess"]))
    let after = try await Self.analysis(Self.map(["Bess", "Cleo"]))
    let report = GapReport(after, since: try Self.earlier(before))
    let change = try #require(report.change)
    #expect(Set(change.new.map(\.id)) == Self.unconnected(["cleo"]))
    #expect(Set(change.resolved.map(\.id)) == Self.unconnected(["ada"]))
    #expect(Set(change.stillOpen.map(\.id)).isSuperset(of: Self.unconnected(["bess"])))
    #expect(change.isSameProjection)
    let text = report.markdown
    #expect(text.contains("## Since the last report"))
    #expect(text.contains("as of 2023: 1 new, 1 resolved, "))
    #expect(text.contains("- **Ada** is on the map"))
  }

  @Test func `a report of the same map changes nothing`() async throws {
    let analysis = try await Self.analysis(Self.map(["Ada", "Bess"]))
    let change = try #require(
      GapReport(analysis, since: try Self.earlier(analysis)).change)
    #expect(change.new.isEmpty && change.resolved.isEmpty)
    #expect(change.stillOpen.count == analysis.findings.count)
  }

  @Test func `an actor that took a new name is the same actor`() async throws {
    let report = try Self.earlier(try await Self.analysis(Self.map(["Ada"])))
    let after = try await Self.analysis(Self.map(["Ada", "Bess"], isRenamed: true))
    let change = try #require(GapReport(after, since: report).change)
    #expect(change.resolved.isEmpty)
    #expect(Set(change.stillOpen.map(\.id)).isSuperset(of: Self.unconnected(["bess"])))
  }

  @Test func `what was accepted since is resolved, and the other way round new`() async throws {
    let open = try await Self.analysis(Self.map(["Ada", "Bess"]))
    let accepted = try await Self.analysis(Self.map(["Ada", "Bess"], accepting: [0]))
    let then = try #require(GapReport(accepted, since: try Self.earlier(open)).change)
    #expect(Set(then.resolved.map(\.id)) == Self.unconnected(["ada"]))
    let again = try #require(GapReport(open, since: try Self.earlier(accepted)).change)
    #expect(Set(again.new.map(\.id)) == Self.unconnected(["ada"]))
  }

  @Test func `another projection is told of`() async throws {
    let map = try Self.map(["Ada", "Bess"])
    let before = try await Self.analysis(map)
    let after = try await GapAnalysis(
      of: Snapshot(map), projection: Projection(asOf: map.asOf, includeClasses: true))
    let report = GapReport(after, since: try Self.earlier(before))
    #expect(report.change?.isSameProjection == false)
    #expect(report.markdown.contains("do not count the same actors and ties"))
  }

  /// Ada, who ends in 2023, and Bess; at a date.
  private static func ending(_ date: String) async throws -> GapAnalysis {
    let kind = try #require(Vocabulary.builtIn.actorKind("charity"))
    let map = EcosystemMap(
      title: "Sample",
      actors: [
        Actor(
          id: "ada", name: "Ada", kind: kind, period: Period(end: PartialDate("2023-06")),
          location: place),
        Actor(id: "bess", name: "Bess", kind: kind, location: place),
      ], ties: [])
    return try await GapAnalysis(of: Snapshot(map, asOf: PartialDate(date)))
  }

  @Test func `what ended or came true is not resolved`() async throws {
    let then = try Self.earlier(try await Self.ending("2022-12"), "2022-12")
    let report = GapReport(try await Self.ending("2024"), since: then)
    let change = try #require(report.change)
    #expect(change.resolved.isEmpty)
    #expect(Set(change.gone.map(\.id)) == Self.unconnected(["ada"]))
    #expect(change.cameTrue.map(\.rule) == ["announced-departure"])
    #expect(report.markdown.contains("### Came to pass"))
    #expect(report.markdown.contains("### Gone with a body that has ended"))
    #expect(report.markdown.contains("0 resolved, 1 gone with a body that has ended, 1 came to"))
    #expect(report.json.contains("\"came-true\": ["))
  }

  @Test func `a report that says the same of the same date is remarked on`() async throws {
    let analysis = try await Self.ending("2022-12")
    let same = GapReport(analysis, since: try Self.earlier(analysis, "2022-12"))
    #expect(same.change?.isSameReport == true)
    #expect(same.markdown.contains("Was it written over?"))
    let other = GapReport(try await Self.ending("2024"), since: try Self.earlier(analysis, "2022-12"))
    #expect(other.change?.isSameReport == false)
  }

  static let strangers: [(JSONText, EarlierReport.Problem)] = [
    (["a": 1], .notAReport), (["ecomap": 1, "map": ["title": "x"]], .notAReport),
    (.array([]), .notAReport), (["ecomap": 2], .newer(2)),
  ]

  @Test(arguments: strangers)
  func `what is no report of ours is refused`(json: JSONText, problem: EarlierReport.Problem) {
    #expect(throws: problem) { try EarlierReport(json) }
  }
}
