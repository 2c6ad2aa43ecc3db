import EcomapAnalysis
import EcomapModel
import EcomapReports
import Testing

/// The sections of a gap report that are tables.
@Suite struct GapSectionTests {
  private let markdown: String

  init() async throws {
    markdown = GapReport(try await GapAnalysis(of: Snapshot(Self.map))).markdown
  }

  @Test func `overlaps say who, what, where and by which tie`() {
    #expect(markdown.contains("| Who | And who | Shared remits | Where |\n"))
    #expect(markdown.contains("| Alpha | Beta | Spreading what works; Evaluation | Devon |\n"))
    #expect(markdown.contains("| Who | And who | Shared remits | Where | Tie |\n"))
    #expect(markdown.contains("| Beta | Gamma | Evaluation | Devon | works with |\n"))
    #expect(markdown.contains("Remits are recorded for 4 of 6 actors."))
  }

  @Test func `counterparts say where each of them is`() {
    #expect(markdown.contains("| Charities | Alpha (Devon); Delta (Kent) | Evaluation |\n"))
  }

  @Test func `mixing says what is there, possible and expected`() {
    #expect(markdown.contains("| Sectors | Ties | Possible | Expected |\n"))
    #expect(markdown.contains("| NHS and Academic | 1 | 2 | 0.5 |\n"))
    #expect(markdown.contains("| Sector | Actors | E-I index |\n"))
  }

  @Test func `coverage is a table of drivers and stages`() {
    #expect(
      markdown.contains(
        "| Skills, capabilities and leadership | - | - | - | - | 1 | - | - | 1 | 2 |\n"))
    #expect(markdown.contains("Stages are recorded for 1 and drivers for 2 of 6 actors"))
  }

  @Test func `introductions name who can make them and why`() {
    #expect(markdown.contains("| Introduce | To | Who can introduce them | Why |\n"))
    #expect(
      markdown.contains("| Between | And | Joins so many actors | What they have in common |\n"))
  }

  @Test func `severities of the map are listed with their reasons`() {
    #expect(markdown.contains("## Severities set for this map\n"))
    #expect(
      markdown.contains(
        "- **Actors with a single tie**, of **Gamma**: to act on instead of to know. Because: Small."
      ))
    #expect(!markdown.contains("Nothing is so."), "an entry that matches nothing is not listed")
  }

  private static let map = EcosystemMap(
    title: "Sections", asOf: PartialDate("2016-06"),
    areas: [
      Area(name: "South", within: "England"), Area(name: "Devon", within: "South"),
      Area(name: "Kent", within: "England"),
    ],
    remits: [
      EcosystemMap.Remit(id: "spread", name: "Spreading what works"),
      EcosystemMap.Remit(id: "evaluation", name: "Evaluation"),
    ],
    actors: [
      actor("alpha", "charity", area: "Devon", remits: ["spread", "evaluation"]),
      actor("beta", "university", area: "South", remits: ["spread", "evaluation"]),
      actor("gamma", "nhs-trust", area: "Devon", remits: ["evaluation"], stages: [.evaluation]),
      actor("delta", "charity", area: "Kent", remits: ["evaluation"]),
      actor("epsilon", "nhs-trust", area: "South"), actor("zeta", "company", area: "Devon"),
    ],
    ties: [tie(1, 2), tie(4, 5)],
    severities: [
      SeverityOverride(
        rule: "single-tie", actors: [ActorIndex(2)], severity: .serious, because: "Small.",
        location: place),
      SeverityOverride(
        rule: "ended-actor", actors: [], severity: .serious, because: "Nothing is so.",
        location: SourceLocation(file: 0, line: 2, column: 1)),
    ])

  private static let place = SourceLocation(file: 0, line: 1, column: 1)

  private static func actor(
    _ id: String, _ kind: String, area: String, remits: [String] = [], stages: [Stage] = []
  ) -> Actor {
    Actor(
      id: id, name: id.prefix(1).uppercased() + id.dropFirst(),
      kind: Vocabulary.builtIn.actorKind(kind)
        ?? ActorKind(
          id: kind, name: kind, code: "X", family: .networks, sector: .nhs, level: .local),
      areas: [area], remits: remits, stages: stages,
      drivers: id == "gamma" || id == "zeta" ? [.skills] : [], location: place)
  }

  private static func tie(_ from: Int, _ to: Int) -> Tie {
    Tie(
      from: ActorIndex(from), to: ActorIndex(to),
      kind: Vocabulary.builtIn.relationship("works-with")?.kind
        ?? RelationshipKind(id: "works-with", isDirected: false), location: place)
  }

  @Test func `how many ties have no source does not hang on what is accepted`() async throws {
    var map = Self.map
    map.acceptances = [
      Acceptance(
        rule: "unsourced-tie", actors: [ActorIndex(1), ActorIndex(2)], because: "Known to all.",
        until: nil,
        location: Self.place)
    ]
    let report = GapReport(try await GapAnalysis(of: Snapshot(map))).markdown
    #expect(
      report.contains("2 of 2 ties have no source (100%), 1 of them known and accepted."))
  }
}
