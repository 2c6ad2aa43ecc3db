internal import EcomapModel

/// The actors without a drawn tie, as compact tiles in columns by kind.
struct UnconnectedPanel: Sendable {
  private struct Section {
    let kind: ActorKind
    let nodes: [Int]
  }

  private let scene: Scene
  private let sections: [Section]
  private let faces: [Int: NodeFace]
  private let blocks: [ColumnFlow.Block]
  private let title: String
  /// Whether the scene has connected actors as well, and the panel so needs a title.
  private let isWholePicture: Bool

  static let padding = 14.0
  static let columnGap = 14.0
  static let tileGap = 4.0
  static let sectionGap = 8.0
  private static let headingSize = 10.5
  private static let columnWidth = NodeFace.Style.tile.fixedWidth ?? 176

  /// A panel for some actors of a scene; nil when there are none.
  init?(_ scene: Scene, nodes: [Int], isWholePicture: Bool) {
    guard !nodes.isEmpty else { return nil }
    self.scene = scene
    self.isWholePicture = isWholePicture
    title = scene.unconnectedTitle(nodes)
    var faces: [Int: NodeFace] = Dictionary(minimumCapacity: nodes.count)
    for node in nodes { faces[node] = NodeFace(scene.nodes[node], style: .tile) }
    self.faces = faces
    sections = KindOrder.groups(nodes, of: scene).map { Section(kind: $0.kind, nodes: $0.nodes) }
    blocks = sections.map { section in
      ColumnFlow.Block(
        title: Self.headingHeight(section.kind, section.nodes.count, isContinued: false),
        continuedTitle: Self.headingHeight(
          section.kind, section.nodes.count, isContinued: true),
        entries: section.nodes.map { (faces[$0]?.size.height ?? 0) + Self.tileGap })
    }
  }

  /// The tiles in some columns.
  func flow(columns: Int) -> ColumnFlow {
    ColumnFlow.fitting(blocks, columns: columns, gap: Self.sectionGap)
  }

  /// The size of the panel around a flow.
  func size(of flow: ColumnFlow) -> Size {
    let columns = Double(flow.columns)
    let words = isWholePicture ? 0 : banner(at: Point(x: 0, y: 0)).map(\.width).max() ?? 0
    return Size(
      width: max(columns * (Self.columnWidth + Self.columnGap) - Self.columnGap, words)
        + 2 * Self.padding,
      height: titleHeight + flow.height + 2 * Self.padding - Self.tileGap)
  }

  /// How many columns fit in a width, at least one.
  static func columns(in width: Double) -> Int {
    max(1, Int((width - 2 * padding + columnGap) / (columnWidth + columnGap)))
  }

  /// About how many columns give the panel alone a proportion.
  func columns(forProportion proportion: Double) -> Int {
    let height = blocks.reduce(0) { $0 + $1.title + $1.entries.reduce(0, +) }
    let pitch = Self.columnWidth + Self.columnGap
    return max(8, Int((height * max(proportion, 0.1) / pitch).squareRoot().rounded(.up)))
  }

  private var titleHeight: Double { isWholePicture ? 0 : 42 }

  /// The title and, under it, how it is to be read: a map may simply not know.
  private func banner(at corner: Point) -> [TextRun] {
    [
      TextRun(
        text: title, origin: Point(x: corner.x, y: corner.y + 11), size: 14, weight: .bold,
        colour: .ink),
      TextRun(
        text: "Missing data, or a missing relationship?",
        origin: Point(x: corner.x, y: corner.y + 27), size: Self.headingSize, colour: .quiet),
    ]
  }

  /// The marks of the panel in a frame.
  func groups(_ flow: ColumnFlow, in frame: Rect) -> [Picture.Group] {
    var shapes: [Shape] = [.rect(frame, radius: 6, Paint(fill: Colour(0xF2F5F7)))]
    if !isWholePicture {
      let corner = Point(x: frame.x + Self.padding, y: frame.y + Self.padding)
      shapes += banner(at: corner).map { .text($0) }
    }
    var groups = [
      Picture.Group(id: "unconnected", role: "panel", title: nil, link: nil, shapes: shapes)
    ]
    for placement in flow.placements {
      let section = sections[placement.block]
      let left =
        frame.x + Self.padding + Double(placement.column) * (Self.columnWidth + Self.columnGap)
      let top = frame.y + Self.padding + titleHeight + placement.y
      if let entry = placement.entry {
        let node = section.nodes[entry]
        guard let face = faces[node] else { continue }
        let box = Rect(x: left, y: top, width: face.size.width, height: face.size.height)
        groups.append(scene.group(for: node, face: face, in: box))
      } else {
        groups.append(
          heading(section, isContinued: placement.isContinued, at: Point(x: left, y: top)))
      }
    }
    return groups
  }

  /// The lines of a section's heading, where it begins or where it goes on.
  private static func headingLines(
    _ kind: ActorKind, _ count: Int, isContinued: Bool
  ) -> [String] {
    let name = count > 1 ? kind.plural : kind.name
    return TextWrapper(size: headingSize, weight: .bold)
      .lines(
        of: name + (isContinued ? ", continued" : " (\(count))"), within: columnWidth, most: 4)
  }

  private static func headingHeight(
    _ kind: ActorKind, _ count: Int, isContinued: Bool
  ) -> Double {
    Double(headingLines(kind, count, isContinued: isContinued).count) * headingSize * 1.15 + 6
  }

  private func heading(_ section: Section, isContinued: Bool, at point: Point) -> Picture.Group {
    let lines = Self.headingLines(
      section.kind, section.nodes.count, isContinued: isContinued)
    let shapes = lines.enumerated().map { index, line in
      Shape.text(
        TextRun(
          text: line,
          origin: Point(x: point.x, y: point.y + Self.headingSize * (1 + 1.15 * Double(index))),
          size: Self.headingSize, weight: .bold, colour: .quiet))
    }
    return Picture.Group(id: nil, role: "heading", title: nil, link: nil, shapes: shapes)
  }
}
