internal import EcomapModel

/// What the key explains: kinds of actor in use with their counts, lines and signs in use.
struct LegendContents: Sendable {
  /// Something explained.
  enum Entry: Sendable {
    case kind(ActorKind, count: Int)
    case family(ActorKind.Family, count: Int)
    case box(String, Status, isClass: Bool)
    case hub(String)
    case line(String, LineTheme, hasArrow: Bool)
    case mark(Mark, String)
    case number(Int, String)
    case cell(CellLook, word: String, String)

    /// The words beside the sample.
    var text: String {
      switch self {
      case .kind(let kind, let count): "\(count > 1 ? kind.plural : kind.name) (\(count))"
      case .family(let family, let count): "\(family.name) (\(count))"
      case .box(let text, _, _), .hub(let text), .line(let text, _, _), .mark(_, let text),
        .number(_, let text), .cell(_, _, let text):
        text
      }
    }
  }

  /// Titled entries; none is empty.
  let sections: [(title: String, entries: [Entry])]

  init(sections: [(title: String, entries: [Entry])]) {
    self.sections = sections.filter { !$0.entries.isEmpty }
  }

  init(_ scene: Scene, lines: [SceneLine], hasHubs: Bool) {
    let groups = KindOrder.groups(Array(scene.nodes.indices), of: scene)
    let kinds = groups.map { Entry.kind($0.kind, count: $0.nodes.count) }
    var sections: [(title: String, entries: [Entry])] = [
      ("Actors", kinds), ("Ties", Self.families(of: lines) + Self.signs(of: lines)),
      ("Signs", Self.boxes(of: scene, hasHubs: hasHubs) + Self.marks(of: scene)),
    ]
    if scene.isNumbered {
      let names = scene.nodes.enumerated().map { Entry.number($0.offset + 1, $0.element.name) }
      sections.append(("Names", names))
    }
    self.sections = sections.filter { !$0.entries.isEmpty }
  }

  /// The key of an overview, which shows families and how many ties there are between groups.
  init(overview scene: Scene, bridges: Int) {
    let families = ActorKind.Family.allCases.compactMap { family -> Entry? in
      let count = scene.nodes.count { $0.kind.family == family }
      return count > 0 ? .family(family, count: count) : nil
    }
    let theme = LineTheme(
      .init(family: .structure, standing: .current, isStated: true), strength: 3)
    let ties: [Entry] =
      bridges > 0 ? [.line("Ties between groups, with their number", theme, hasArrow: false)] : []
    sections = [("Actors", families), ("Ties", ties)].filter { !$0.1.isEmpty }
  }

  private static func marks(of scene: Scene) -> [Entry] {
    let marks = Set(scene.nodes.flatMap(\.marks))
    var entries: [Entry] = []
    if marks.contains(.broker) { entries.append(.mark(.broker, Mark.broker.spoken)) }
    if marks.contains(.singlePointOfFailure) {
      let text = "Others would lose their only recorded route to the rest without it"
      entries.append(.mark(.singlePointOfFailure, text))
    }
    if marks.contains(where: { if case .overlap = $0 { true } else { false } }) {
      let text = "Same number: overlapping remits in the same place, no tie recorded"
      entries.append(.mark(.overlap(1), text))
    }
    return entries
  }

  private static func families(of lines: [SceneLine]) -> [Entry] {
    RelationshipKind.Family.allCases.compactMap { family in
      let used = lines.filter { $0.look.family == family }
      guard !used.isEmpty else { return nil }
      let look = SceneLine.Look(family: family, standing: .current, isStated: true)
      let count = used.reduce(0) { $0 + $1.ties.count }
      return .line(
        "\(family.name) (\(count))", LineTheme(look, strength: 1),
        hasArrow: used.contains { $0.hasArrowAtTo || $0.hasArrowAtFrom })
    }
  }

  private static func boxes(of scene: Scene, hasHubs: Bool) -> [Entry] {
    var entries: [Entry] = []
    if hasHubs { entries.append(.hub("Larger: tied to more others")) }
    let statuses = Set(scene.nodes.map(\.status))
    if statuses.contains(.planned) || statuses.contains(.proposed) {
      entries.append(.box("Planned or proposed actor", .planned, isClass: false))
    }
    if statuses.contains(.ended) {
      entries.append(.box("Actor that has ended", .ended, isClass: false))
    }
    if scene.nodes.contains(where: \.isClass) {
      entries.append(.box("Class of bodies, not one body", .current, isClass: true))
    }
    return entries
  }

  private static func signs(of lines: [SceneLine]) -> [Entry] {
    func sample(_ standing: SceneLine.Standing, _ isStated: Bool, _ strength: Int) -> LineTheme {
      LineTheme(
        .init(family: .structure, standing: standing, isStated: isStated), strength: strength)
    }
    var entries: [Entry] = []
    if lines.contains(where: { $0.look.standing == .ahead }) {
      entries.append(.line("Planned or proposed tie", sample(.ahead, true, 1), hasArrow: true))
    }
    if lines.contains(where: { $0.look.standing == .ended }) {
      entries.append(.line("Tie that has ended", sample(.ended, true, 1), hasArrow: true))
    }
    if lines.contains(where: { !$0.look.isStated }) {
      entries.append(
        .line("Inferred, or unclear in the source", sample(.current, false, 1), hasArrow: false))
    }
    if lines.contains(where: { $0.strength > 1 }) {
      entries.append(.line("Stronger tie", sample(.current, true, 3), hasArrow: false))
    }
    return entries
  }
}
