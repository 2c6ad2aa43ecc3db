import EcomapModel

/// A small region in which somebody can be asked: with roles to contact, routes, and a name that is
/// hard on Markdown.
enum Region {
  static let map = EcosystemMap(
    title: "Devon & around",
    asOf: PartialDate("2016-06"),
    files: [SourceFile(path: "Maps/region.yaml", bytes: [])],
    areas: [
      Area(name: "South West", within: "England"), Area(name: "Devon", within: "South West"),
    ],
    remits: [
      .init(id: "ip", name: "Intellectual property and legal advice"),
      .init(id: "evaluation", name: "Evaluation of *what works*"),
      .init(id: "procurement", name: "Procurement"),
    ],
    actors: actors,
    ties: [
      tie("trust", "member-of", "network", line: 101),
      tie("network", "works-with", "ahsn", line: 102),
      tie("trust", "works-with", "ccg", line: 103),
      tie("ccg", "works-with", "ahsn", .inferred, line: 104),
      tie("hub", "works-with", "east", line: 105), tie("smes", "works-with", "hub", line: 106),
    ],
    changes: PartialDate("2016-01").map { date in
      [
        Change(
          kind: .merge, date: date, from: [index("old")], to: [index("hub")],
          location: place(200))
      ]
    } ?? [])

  private static let actors: [Actor] = [
    actor("trust", "Torbay NHS Trust", "nhs-trust", ["Devon"]),
    actor(
      "network", "Innovation Leads", "network", ["South West"],
      contact: .init(role: "Network secretary", url: nil)),
    actor(
      "ahsn", "South West AHSN", "ahsn", ["South West"], remits: ["ip", "evaluation"],
      stages: [.development], drivers: [.relationships],
      contact: .init(role: "Innovation team", url: "https://example.org/ask")),
    actor("hub", "Devon Hub", "innovation-hub", ["Devon"], remits: ["ip"], end: "2017-03"),
    actor("east", "A|B *Labs*", "company", ["England"]),
    actor("ccg", "Devon CCG", "ccg", ["Devon"]),
    actor("old", "Old Hub", "innovation-hub", ["Devon"], remits: ["ip"]),
    actor("plan", "Planned Hub", "innovation-hub", [], remits: ["ip"], status: .planned),
    actor("smes", "SMEs", "company", ["England"], isClass: true),
    actor("lonely", "Lonely Charity", "charity", ["Devon"]),
  ]

  private static func actor(
    _ id: String, _ name: String, _ kind: String, _ areas: [String], remits: [String] = [],
    stages: [Stage] = [], drivers: [Driver] = [], end: String? = nil, status: Status? = nil,
    isClass: Bool = false, contact: Actor.Contact? = nil
  ) -> Actor {
    Actor(
      id: id, name: name,
      kind: Vocabulary.builtIn.actorKind(kind)
        ?? ActorKind(
          id: kind, name: kind, code: "X", family: .networks, sector: .nhs, level: .local),
      areas: areas, remits: remits, stages: stages, drivers: drivers,
      period: Period(end: end.flatMap { PartialDate($0) }), status: status, isClass: isClass,
      contact: contact, location: place(10))
  }

  private static func tie(
    _ from: String, _ kind: String, _ to: String, _ certainty: Certainty = .stated, line: Int
  ) -> Tie {
    Tie(
      from: index(from), to: index(to),
      kind: Vocabulary.builtIn.relationship(kind)?.kind
        ?? RelationshipKind(id: kind, isDirected: false),
      certainty: certainty, location: place(line))
  }

  private static func index(_ id: String) -> ActorIndex {
    ActorIndex(actors.firstIndex { $0.id == id } ?? 0)
  }

  static func place(_ line: Int) -> SourceLocation {
    SourceLocation(file: 0, line: line, column: 3)
  }
}
