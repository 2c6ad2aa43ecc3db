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
  private let count: Int
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
    count = nodes.count
    var faces: [Int: NodeFace] = Dictionary(minimumCapacity: nodes.count)
    for node in nodes { faces[node] = NodeFace(scene.nodes[node], style: .tile) }
    self.faces = faces
    sections = KindOrder.groups(nodes, of: scene).map { Section(kind: $0.kind, nodes: $0.nodes) }
    blocks = sections.map { section in
      ColumnFlow.Block(
        title: Double(Self.headingLines(section.kind, section.nodes.count).planned)
          * Self.headingSize * 1.15 + 6,
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
    return Size(
      width: max(columns * (Self.columnWidth + Self.columnGap) - Self.columnGap, 120)
        + 2 * Self.padding,
      height: titleHeight + flow.height + 2 * Self.padding - Self.tileGap)
  }

  /// How many columns fit in a width, at least one.
  static func columns(in width: Double) -> Int {
    max(1, Int((width - 2 * padding + columnGap) / (columnWidth + columnGap)))
  }

  private var titleHeight: Double { isWholePicture ? 0 : 26 }

  /// The marks of the panel in a frame.
  func groups(_ flow: ColumnFlow, in frame: Rect) -> [Picture.Group] {
    var title: [Shape] = [
      .rect(frame, radius: 6, Paint(fill: Colour(0xF2F5F7)))
    ]
    if !isWholePicture {
      title.append(
        .text(
          TextRun(
            text: "No recorded ties (\(count))",
            origin: Point(x: frame.x + Self.padding, y: frame.y + Self.padding + 11),
            size: 14, weight: .bold, colour: .ink)))
    }
    var groups = [
      Picture.Group(id: "unconnected", role: "panel", title: nil, link: nil, shapes: title)
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

  /// The lines of a section's heading where it begins and where it goes on, and for how many
  /// lines both have room.
  private static func headingLines(
    _ kind: ActorKind, _ count: Int
  ) -> (first: [String], continued: [String], planned: Int) {
    let name = count > 1 ? kind.plural : kind.name
    let wrapper = TextWrapper(size: headingSize, weight: .bold)
    let first = wrapper.lines(of: "\(name) (\(count))", within: columnWidth, most: 4)
    let continued = wrapper.lines(of: "\(name), continued", within: columnWidth, most: 4)
    // Short lists do not go on.
    return (first, continued, count > 3 ? max(first.count, continued.count) : first.count)
  }

  private func heading(_ section: Section, isContinued: Bool, at point: Point) -> Picture.Group {
    let lines = Self.headingLines(section.kind, section.nodes.count)
    let shapes = (isContinued ? lines.continued : lines.first).enumerated().map { index, line in
      Shape.text(
        TextRun(
          text: line,
          origin: Point(x: point.x, y: point.y + Self.headingSize * (1 + 1.15 * Double(index))),
          size: Self.headingSize, weight: .bold, colour: .quiet))
    }
    return Picture.Group(id: nil, role: "heading", title: nil, link: nil, shapes: shapes)
  }
}
