import EcomapAnalysis
import EcomapModel

/// Makes small maps for tests.
struct MapBuilder {
  var actors: [Actor] = []
  var ties: [Tie] = []
  var changes: [Change] = []
  var expectations: [Expectation] = []
  var acceptances: [Acceptance] = []
  var severities: [SeverityOverride] = []
  var areas: [Area] = []
  var sources: [Source] = []
  var asOf = PartialDate("2016-06")

  static func place(_ line: Int) -> SourceLocation {
    SourceLocation(file: 0, line: line, column: 3)
  }

  @discardableResult
  mutating func actor(
    _ id: String, _ name: String? = nil, kind: String = "charity", aliases: [String] = [],
    areas: [String] = [], isClass: Bool = false, status: Status? = nil, end: String? = nil,
    codes: [(String, String)] = [], uncounted: String? = nil
  ) -> ActorIndex {
    let kind =
      Vocabulary.builtIn.actorKind(kind)
      ?? ActorKind(
        id: kind, name: kind, code: "X", family: .networks, sector: .nhs, level: .local)
    actors.append(
      Actor(
        id: id, name: name ?? id, aliases: aliases, kind: kind, areas: areas,
        period: Period(end: end.flatMap { PartialDate($0) }), status: status, isClass: isClass,
        uncounted: uncounted,
        identifiers: codes.map { Actor.Identifier(scheme: $0.0, value: $0.1) },
        location: Self.place(actors.count + 1)))
    return ActorIndex(actors.count - 1)
  }

  mutating func tie(
    _ from: String, _ kind: String, _ to: String, status: Status? = nil, sourced: Bool = true
  ) {
    guard let source = index(from), let target = index(to),
      let word = Vocabulary.builtIn.relationship(kind)
    else { return }
    ties.append(
      Tie(
        from: source, to: target, kind: word.kind, status: status,
        citations: sourced ? [Citation(source: "s", locator: nil)] : [],
        location: Self.place(100 + ties.count)))
  }

  mutating func change(_ kind: Change.Kind, _ date: String, from: [String], to: [String]) {
    guard let date = PartialDate(date) else { return }
    changes.append(
      Change(
        kind: kind, date: date, from: from.compactMap(index), to: to.compactMap(index),
        location: Self.place(200 + changes.count)))
  }

  mutating func expect(
    _ every: Selector, _ hasTieTo: Selector, kinds: [String] = [], atLeast minimum: Int = 1,
    because: String? = nil
  ) {
    expectations.append(
      Expectation(
        every: every, hasTieTo: hasTieTo, kinds: kinds, minimum: minimum, because: because,
        location: Self.place(300 + expectations.count)))
  }

  mutating func accept(
    _ rule: String, _ ids: [String], about: String? = nil, until: String? = nil
  ) {
    acceptances.append(
      Acceptance(
        rule: rule, actors: ids.compactMap(index), about: about, because: "Known.",
        until: until.flatMap { PartialDate($0) }, location: Self.place(400 + acceptances.count)))
  }

  mutating func rate(
    _ rule: String, _ ids: [String] = [], about: String? = nil, as severity: Severity
  ) {
    severities.append(
      SeverityOverride(
        rule: rule, actors: ids.compactMap(index), about: about, severity: severity,
        because: "It is so here.", location: Self.place(500 + severities.count)))
  }

  private func index(_ id: String) -> ActorIndex? {
    actors.firstIndex { $0.id == id }.map { ActorIndex($0) }
  }

  var map: EcosystemMap {
    EcosystemMap(
      title: "Test", asOf: asOf, files: [SourceFile(path: "Maps/test.yaml", bytes: [])],
      sources: sources, areas: areas, actors: actors, ties: ties, changes: changes,
      expectations: expectations,
      acceptances: acceptances, severities: severities)
  }

  /// Everything found of one rule.
  func findings(
    _ rule: String, _ projection: Projection = Projection()
  ) async throws -> [Finding] {
    try await GapAnalysis(of: Snapshot(map), projection: projection).findings
      .filter { $0.rule == rule }
  }

  /// The ids of the actors of each finding of one rule.
  func found(_ rule: String) async throws -> [[String]] {
    let map = map
    return try await findings(rule).map { $0.actors.map { map[$0].id } }
  }
}
