internal import EcomapModel

/// The key: kinds of actor in use with their counts, and kinds of line in use.
struct Legend: Sendable {
  private enum Entry {
    case kind(ActorKind, count: Int)
    case box(String, Status, isClass: Bool)
    case line(String, LineTheme, hasArrow: Bool)
  }

  private struct Section {
    let title: String
    let entries: [Entry]
  }

  private let sections: [Section]
  /// By how much larger than life the key is on a large page.
  private let scale: Double

  private var fontSize: Double { 10 * scale }
  private var columnWidth: Double { 196 * scale }
  private var columnGap: Double { 16 * scale }
  private var swatch: Size { Size(width: 34 * scale, height: 14 * scale) }
  private var titleHeight: Double { 17 * scale }
  private var wrapper: TextWrapper { TextWrapper(size: fontSize) }

  init(_ scene: Scene, lines: [SceneLine], scale: Double) {
    self.scale = scale
    let groups = KindOrder.groups(Array(scene.nodes.indices), of: scene)
    var sections = ActorKind.Family.allCases.map { family in
      Section(
        title: family.name,
        entries: groups.filter { $0.kind.family == family }
          .map { .kind($0.kind, count: $0.nodes.count) })
    }
    sections.append(Section(title: "Lines", entries: Self.lineEntries(scene, lines)))
    sections.append(Section(title: "Signs", entries: Self.signs(scene, lines)))
    self.sections = sections.filter { !$0.entries.isEmpty }
  }

  private static func lineEntries(_ scene: Scene, _ lines: [SceneLine]) -> [Entry] {
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

  private static func signs(_ scene: Scene, _ lines: [SceneLine]) -> [Entry] {
    var entries: [Entry] = []
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
    func sample(_ standing: SceneLine.Standing, _ isStated: Bool, _ strength: Int) -> LineTheme {
      LineTheme(
        .init(family: .structure, standing: standing, isStated: isStated), strength: strength)
    }
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

  /// The key in the columns that fit a width.
  func flow(within width: Double) -> ColumnFlow {
    let columns = max(1, Int((width + columnGap) / (columnWidth + columnGap)))
    let blocks = sections.map { section in
      ColumnFlow.Block(
        title: titleHeight, entries: section.entries.map(height), splits: false)
    }
    return ColumnFlow.fitting(blocks, columns: columns, gap: 7 * scale)
  }

  private var textWidth: Double { columnWidth - swatch.width - 7 * scale }

  private func lines(_ entry: Entry) -> [String] {
    let text =
      switch entry {
      case .kind(let kind, let count): "\(count > 1 ? kind.plural : kind.name) (\(count))"
      case .box(let text, _, _): text
      case .line(let text, _, _): text
      }
    return wrapper.lines(of: text, within: textWidth, most: 4)
  }

  private func height(_ entry: Entry) -> Double {
    max(swatch.height, Double(lines(entry).count) * fontSize * NodeFace.leading) + 4 * scale
  }

  /// The marks of the key with its top left corner at a point.
  func group(_ flow: ColumnFlow, at origin: Point) -> Picture.Group {
    var shapes: [Shape] = []
    for placement in flow.placements {
      let section = sections[placement.block]
      let corner = Point(
        x: origin.x + Double(placement.column) * (columnWidth + columnGap),
        y: origin.y + placement.y)
      if let entry = placement.entry {
        shapes += self.shapes(section.entries[entry], at: corner)
      } else {
        let text =
          TextWrapper(size: fontSize, weight: .bold)
          .lines(of: section.title, within: columnWidth, most: 1).first ?? ""
        shapes.append(
          .text(
            TextRun(
              text: text, origin: Point(x: corner.x, y: corner.y + fontSize * 1.05),
              size: fontSize, weight: .bold, colour: .quiet)))
      }
    }
    return Picture.Group(id: "key", role: "key", title: nil, link: nil, shapes: shapes)
  }

  private func shapes(_ entry: Entry, at corner: Point) -> [Shape] {
    let lines = lines(entry)
    let leading = fontSize * NodeFace.leading
    let tall = height(entry) - 4 * scale
    let middle = corner.y + tall / 2
    var shapes: [Shape] = []
    let box = Rect(
      x: corner.x, y: middle - swatch.height / 2, width: swatch.width, height: swatch.height)
    switch entry {
    case .kind(let kind, _): shapes += kindSwatch(kind, in: box)
    case .box(_, let status, let isClass):
      let theme = NodeTheme(.national, isEnded: status == .ended)
      let dashes = status == .planned ? [4.5, 3] : []
      let stroke = Stroke(colour: theme.solid, width: isClass ? 1 : 1.5, dashes: dashes)
      shapes.append(.rect(box, radius: 3, Paint(fill: theme.tint, stroke: stroke)))
      if isClass {
        shapes.append(.rect(box.inset(by: 3), radius: 2, Paint(stroke: stroke)))
      }
    case .line(_, let theme, let hasArrow):
      let end = Point(x: box.maxX, y: middle)
      let route = PlacedGraph.Route(
        points: [
          Point(x: box.x, y: middle), Point(x: box.x + 5, y: middle),
          Point(x: box.maxX - 12, y: middle),
          Point(x: box.maxX - (hasArrow ? LayoutDOT.arrowLength : 0), y: middle),
        ], startTip: nil, endTip: hasArrow ? end : nil)
      shapes += LineDrawing.shapes(route, theme: theme)
    }
    let first = middle - leading * Double(lines.count - 1) / 2
    for (index, line) in lines.enumerated() {
      let baseline = first + leading * Double(index) + fontSize * 0.36
      shapes.append(
        .text(
          TextRun(
            text: line, origin: Point(x: box.maxX + 7 * scale, y: baseline), size: fontSize)))
    }
    return shapes
  }

  private func kindSwatch(_ kind: ActorKind, in box: Rect) -> [Shape] {
    let theme = NodeTheme(kind.family)
    let size = fontSize * 0.82
    return [
      .rect(box, radius: 3, Paint(fill: theme.solid)),
      .text(
        TextRun(
          text: String(kind.code.prefix(4)),
          origin: Point(x: box.centre.x, y: box.centre.y + size * 0.36), size: size,
          weight: .bold, colour: theme.onSolid, anchor: .middle)),
    ]
  }
}
