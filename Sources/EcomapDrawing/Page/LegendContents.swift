internal import EcomapModel

/// What the key explains: kinds of actor in use with their counts, lines and signs in use.
struct LegendContents: Sendable {
  /// Something explained.
  enum Entry: Sendable {
    /// A kind; without colour when boxes are coloured by something else.
    case kind(ActorKind, count: Int, isColoured: Bool)
    case tone(Tone, count: Int)
    case elsewhere(String)
    case box(String, Status, isClass: Bool)
    case hub(String)
    case line(String, SceneLine.Look, strength: Int, hasArrow: Bool)
    case mark(Mark, String)
    case number(Int, String)
    case cell(CellLook, word: String, String)

    /// Whether it is a number in place of a sample.
    var isNumber: Bool { if case .number = self { true } else { false } }

    /// The words beside the sample.
    var text: String {
      switch self {
      case .kind(let kind, let count, _): "\(count > 1 ? kind.plural : kind.name) (\(count))"
      case .tone(let tone, let count): "\(tone.name) (\(count))"
      case .box(let text, _, _), .hub(let text), .line(let text, _, _, _), .elsewhere(let text),
        .mark(_, let text), .number(_, let text), .cell(_, _, let text):
        text
      }
    }
  }

  /// Entries under a title, or under another entry.
  struct Section: Sendable {
    let title: String
    var head: Entry?
    let entries: [Entry]
  }

  /// What stands in the key; no section is empty.
  let sections: [Section]

  init(sections: [(title: String, entries: [Entry])], names: [Section] = []) {
    self.sections =
      sections.filter { !$0.entries.isEmpty }.map { Section(title: $0.title, entries: $0.entries) }
      + names
  }

  /// The key of a scene.
  ///
  /// - Parameter explained: Actors under a heading that names their kind, which the key need not.
  init(_ scene: Scene, lines: [SceneLine], explained: Set<Int> = []) {
    let groups = KindOrder.groups(
      scene.nodes.indices.filter { !explained.contains($0) }, of: scene)
    let isByKind = scene.nodes.allSatisfy { $0.tone == .family($0.kind.family) }
    let kinds = groups.map { kind, nodes in
      Entry.kind(kind, count: scene.headcount(of: nodes), isColoured: isByKind)
    }
    let sections: [(title: String, entries: [Entry])] = [
      ("What changed", Self.changes(of: scene)),
      ("Colours", isByKind ? [] : Self.tones(of: scene)),
      ("Actors", scene.isNumbered || scene.tellsItsKey ? [] : kinds),
      ("Ties", (scene.tellsItsKey ? [] : Self.families(of: lines)) + Self.signs(of: lines)),
      ("Signs", Self.boxes(of: scene) + Self.marks(of: scene)),
    ]
    self.init(
      sections: sections,
      names: scene.isNumbered ? Self.names(of: scene, isByKind: isByKind) : [])
  }

  /// The names of all actors by number, under the kinds: what the boxes of a numbered picture
  /// leave out.
  private static func names(of scene: Scene, isByKind: Bool) -> [Section] {
    func numbers(_ nodes: [Int]) -> [(number: Int, name: String)] {
      nodes.map { (scene.number(of: $0) ?? $0 + 1, scene.nodes[$0].name) }
        .sorted { $0.number < $1.number }
    }
    return KindOrder.groups(Array(scene.nodes.indices), of: scene)
      .map { ($0.kind, numbers($0.nodes)) }
      .sorted { ($0.1.first?.number ?? 0) < ($1.1.first?.number ?? 0) }
      .map { kind, names in
        let head = Entry.kind(kind, count: names.count, isColoured: isByKind)
        return Section(
          title: head.text, head: head, entries: names.map { .number($0.number, $0.name) })
      }
  }

  /// The key of an overview, which shows families and how many ties there are between groups.
  init(overview scene: Scene, bridges: Int) {
    let families = ActorKind.Family.allCases.compactMap { family -> Entry? in
      let count = scene.nodes.count { $0.kind.family == family }
      return count > 0 ? .tone(.family(family), count: count) : nil
    }
    let look = SceneLine.Look(family: .structure, standing: .current, isStated: true)
    let ties: [Entry] =
      bridges > 0
      ? [.line("Ties between groups, with their number", look, strength: 2, hasArrow: false)] : []
    self.init(sections: [("Actors", families), ("Ties", ties)])
  }

  /// What colours stand for, in the order in which they first appear.
  private static func tones(of scene: Scene) -> [Entry] {
    var tones: [Tone] = []
    var counts: [Tone: Int] = [:]
    for node in scene.nodes {
      if counts[node.tone] == nil { tones.append(node.tone) }
      counts[node.tone, default: 0] += 1
    }
    return tones.map { .tone($0, count: counts[$0] ?? 0) }
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

  /// The signs of what became of actors and ties, and the arrow to who came in place of whom.
  private static func changes(of scene: Scene) -> [Entry] {
    let used = scene.changes
    return SceneChange.allCases.filter(used.contains).map { change in
      guard change == .followed else { return .mark(.change(change), change.spoken) }
      let look = SceneLine.Look(
        family: .structure, standing: .current, isStated: true, change: .followed)
      return .line("Leads to what there is now", look, strength: 1, hasArrow: true)
    }
  }

  private static func families(of lines: [SceneLine]) -> [Entry] {
    RelationshipKind.Family.allCases.compactMap { family in
      let used = lines.filter { $0.look.family == family && $0.look.change != .followed }
      guard !used.isEmpty else { return nil }
      let look = SceneLine.Look(family: family, standing: .current, isStated: true)
      let count = used.reduce(0) { $0 + $1.ties.count }
      return .line(
        "\(family.name) (\(count))", look, strength: 1,
        hasArrow: used.contains { $0.hasArrowAtTo || $0.hasArrowAtFrom })
    }
  }

  private static func boxes(of scene: Scene) -> [Entry] {
    var entries: [Entry] = []
    if !scene.tellsItsKey, scene.nodes.contains(where: { $0.prominence > 0 }) {
      entries.append(.hub(scene.sizeWords))
    }
    // What the sign of a change says need not be said of the box as well.
    let statuses = Set(
      scene.nodes.filter { !$0.marks.contains(.change(.ended)) }.map(\.status))
    if statuses.contains(.planned) || statuses.contains(.proposed) {
      entries.append(.box("Planned or proposed actor", .planned, isClass: false))
    }
    if statuses.contains(.ended) {
      entries.append(.box("Actor that has ended", .ended, isClass: false))
    }
    if scene.nodes.contains(where: \.isClass) {
      entries.append(.box("Class of bodies, not one body", .current, isClass: true))
    }
    if scene.nodes.contains(where: { $0.elsewhere != nil }) {
      entries.append(.elsewhere("In outline: has its place on another map"))
    }
    return entries
  }

  private static func signs(of lines: [SceneLine]) -> [Entry] {
    func entry(
      _ text: String, _ standing: SceneLine.Standing, isStated: Bool = true, strength: Int = 1,
      hasArrow: Bool
    ) -> Entry {
      let look = SceneLine.Look(family: .structure, standing: standing, isStated: isStated)
      return .line(text, look, strength: strength, hasArrow: hasArrow)
    }
    var entries: [Entry] = []
    if lines.contains(where: { $0.look.standing == .ahead }) {
      entries.append(entry("Planned or proposed tie", .ahead, hasArrow: true))
    }
    if lines.contains(where: { $0.look.standing == .ended && $0.look.change == nil }) {
      entries.append(entry("Tie that has ended", .ended, hasArrow: true))
    }
    if lines.contains(where: { !$0.look.isStated }) {
      entries.append(
        entry("Inferred, or unclear in the source", .current, isStated: false, hasArrow: false))
    }
    if lines.contains(where: { $0.strength > 1 && $0.look.change != .followed }) {
      entries.append(entry("Stronger tie", .current, strength: 3, hasArrow: false))
    }
    return entries
  }
}
