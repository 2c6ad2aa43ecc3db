import EcomapModel

/// A small region in which every rule finds something.
enum SampleMap {
  static let map = EcosystemMap(
    title: "Health innovation in Wessex & the *West*",
    summary: "A made-up region, with names that are hard on Markdown.",
    asOf: PartialDate("2016-06"),
    files: [SourceFile(path: "Maps/sample.yaml", bytes: [])],
    sources: [
      Source(
        id: "rand", title: "Innovation as a driver [of quality]", publisher: "RAND Europe",
        date: PartialDate("2017"), url: "https://example.org/report_(1)"),
      Source(id: "talk", title: "Talk with the lead", url: "javascript:alert(1)"),
    ],
    areas: [Area(name: "South West"), Area(name: "Devon", within: "South West")],
    actors: actors, ties: ties,
    expectations: [
      Expectation(
        every: .field(.kind, ["ccg"]), hasTieTo: .field(.kind, ["ahsn"]), kinds: [], minimum: 1,
        because: "The network is licensed to serve every commissioner.", location: place(300)),
      Expectation(
        every: .field(.kind, ["ahsn"]), hasTieTo: .field(.kind, ["ccg"]), kinds: [], minimum: 1,
        because: nil, location: place(301)),
    ],
    acceptances: [
      Acceptance(
        rule: "unconnected-actor", actors: [index("volunteers")], because: "Listed only; to review",
        until: PartialDate("2017-01"), location: place(400)),
      Acceptance(
        rule: "single-tie", actors: [index("smes")], because: "A class.", until: nil,
        location: place(401)),
    ])

  /// The same actors in three groups of which two stand apart, with named ties only.
  static let inThreeGroups = EcosystemMap(
    title: "Three groups", asOf: PartialDate("2016-06"),
    files: [SourceFile(path: "Maps/sample.yaml", bytes: [])], actors: actors,
    ties: ties + [tie("volunteers", "works-with", "pipes")])

  private static func place(_ line: Int) -> SourceLocation {
    SourceLocation(file: 0, line: line, column: 3)
  }

  private static func index(_ id: String) -> ActorIndex {
    ActorIndex(actors.firstIndex { $0.id == id } ?? 0)
  }

  private static let actors: [Actor] = [
    actor("ahsn", "South West AHSN", "ahsn", areas: ["South West"]),
    actor("devon-ccg", "Devon CCG", "ccg", areas: ["Devon"]),
    actor("kernow-ccg", "NHS Kernow CCG", "ccg"),
    actor("devon-ccg-2", "NHS Devon Clinical Commissioning Group", "ccg", areas: ["Devon"]),
    actor("exeter", "University of Exeter", "university", areas: ["Devon"]),
    actor("volunteers", "Volunteer Cornwall", "charity"),
    actor(
      "pipes", "A|B *Labs* <b>`x`</b> [y] _z_ R&D &amp; ~", "company",
      areas: ["Devon", "South West"]),
    actor("plan", "Hub\nin waiting", "innovation-hub", areas: ["South West"]),
    actor("cosy", "Cosy Corridor", "partnership"),
    actor("corner", "Cosy Corner Club", "partnership"),
    actor("smes", "SMEs", "company", isClass: true),
    actor("park", "Science Park", "science-park", areas: ["Devon"]),
    actor("pct", "Devon PCT", "nhs-trust", areas: ["Devon"], end: "2013-03"),
  ]

  private static let ties: [Tie] = [
    tie("devon-ccg", "member-of", "ahsn"), tie("ahsn", "works-with", "exeter"),
    tie("exeter", "works-with", "devon-ccg", sourced: false),
    tie("plan", "works-with", "ahsn", status: .planned, sourced: false),
    tie("cosy", "works-with", "corner", sourced: false), tie("park", "supports", "smes"),
    tie("pct", "works-with", "devon-ccg"),
    tie("devon-ccg", "funds", "exeter", sourced: false),
  ]

  private static func actor(
    _ id: String, _ name: String, _ kind: String, areas: [String] = [], isClass: Bool = false,
    end: String? = nil
  ) -> Actor {
    Actor(
      id: id, name: name,
      kind: Vocabulary.builtIn.actorKind(kind)
        ?? ActorKind(
          id: kind, name: kind, code: "X", family: .networks, sector: .nhs, level: .local),
      areas: areas, period: Period(end: end.flatMap { PartialDate($0) }), isClass: isClass,
      location: place(10))
  }

  private static func tie(
    _ from: String, _ kind: String, _ to: String, status: Status? = nil, sourced: Bool = true
  ) -> Tie {
    Tie(
      from: index(from), to: index(to),
      kind: Vocabulary.builtIn.relationship(kind)?.kind
        ?? RelationshipKind(id: kind, isDirected: false),
      status: status, citations: sourced ? [Citation(source: "rand", locator: "p. 3")] : [],
      location: place(100))
  }
}
