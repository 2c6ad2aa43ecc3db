internal import EcomapModel

/// Actors as compact tiles under headings, in columns like a newspaper.
struct TileSheet: Sendable {
  /// Tiles under one heading.
  struct Section: Sendable {
    let name: String
    /// Positions in the scene.
    let nodes: [Int]
    /// The kind of all of them, when the heading shows it; their tiles then need no code.
    var kind: ActorKind?
  }

  /// The tiles in their columns.
  struct Setting: Sendable {
    let flow: ColumnFlow
    let columnWidth: Double
    let size: Size
    let faces: [Int: NodeFace]
  }

  private let scene: Scene
  private let sections: [Section]
  private let letters: Double
  private let leastLetters: Double
  /// The most lines of a name.
  private let mostLines: Int
  /// What stands over it all: a title, and how it is to be read; empty for none.
  private let banner: [String]

  private var padding: Double { banner.isEmpty ? 0 : letters }
  private var columnGap: Double { 0.9 * letters }
  private var tileGap: Double { 0.27 * letters }
  private var headingSize: Double { letters }

  init(
    _ scene: Scene, sections: [Section], banner: [String] = [], letters: Double,
    leastLetters: Double, mostLines: Int = 3
  ) {
    self.scene = scene
    self.sections = sections
    self.banner = banner
    self.letters = letters
    self.leastLetters = leastLetters
    self.mostLines = mostLines
  }

  /// The narrowest and the widest column in letters.
  static let columnWidths = (narrow: 12.0, usual: 13.5, wide: 21.0)

  /// The tiles in some columns of a width; nil when they are wider than a limit.
  func setting(columns: Int, columnWidth: Double) -> Setting {
    var faces: [Int: NodeFace] = [:]
    for section in sections {
      var style = NodeFace.Style.tile(letters: letters, width: columnWidth, least: leastLetters)
      style.hasCode = section.kind == nil
      style.mostLines = mostLines
      for node in section.nodes where faces[node] == nil {
        faces[node] = NodeFace(scene.nodes[node], style: style, number: scene.number(of: node))
      }
    }
    let blocks = sections.map { section in
      ColumnFlow.Block(
        title: headingHeight(section, columnWidth, isContinued: false),
        continuedTitle: headingHeight(section, columnWidth, isContinued: true),
        entries: section.nodes.map { (faces[$0]?.size.height ?? 0) + tileGap })
    }
    let flow = ColumnFlow.fitting(blocks, columns: columns, gap: 0.5 * letters)
    let width =
      Double(flow.columns) * (columnWidth + columnGap) - columnGap + 2 * padding
    let height = flow.height - tileGap + 2 * padding + bannerHeight(within: width - 2 * padding)
    return Setting(
      flow: flow, columnWidth: columnWidth,
      size: Size(width: width, height: height), faces: faces)
  }

  /// The tiles in the widest columns with which they fill a room; nil when they do not fit.
  func filling(_ room: Size) -> Setting? {
    var best: Setting?
    for columns in 1...60 {
      let width =
        (room.width - 2 * padding + columnGap) / Double(columns) - columnGap
      guard width >= Self.columnWidths.narrow * letters else { break }
      let setting = setting(
        columns: columns, columnWidth: min(width, Self.columnWidths.wide * letters))
      guard setting.size.height <= room.height, setting.flow.columns <= columns else { continue }
      // The first that fits has the widest columns; one more may fill the room better.
      if best.map({ setting.size.width > $0.size.width + 1 }) ?? true { best = setting }
    }
    return best
  }

  /// The marks of the sheet in a frame.
  func groups(_ setting: Setting, in frame: Rect) -> [Picture.Group] {
    var groups: [Picture.Group] = []
    let counts = scene.tieCounts
    if !banner.isEmpty { groups.append(panel(in: frame)) }
    let top = frame.y + padding + bannerHeight(within: frame.width - 2 * padding)
    for placement in setting.flow.placements {
      let section = sections[placement.block]
      let corner = Point(
        x: frame.x + padding + Double(placement.column) * (setting.columnWidth + columnGap),
        y: top + placement.y)
      if let entry = placement.entry {
        let node = section.nodes[entry]
        guard let face = setting.faces[node] else { continue }
        let box = Rect(x: corner.x, y: corner.y, width: face.size.width, height: face.size.height)
        groups.append(scene.group(for: node, face: face, in: box, tieCount: counts[node]))
      } else {
        groups.append(
          heading(
            section, setting.columnWidth, isContinued: placement.isContinued, at: corner))
      }
    }
    return groups
  }

  private func panel(in frame: Rect) -> Picture.Group {
    var y = frame.y + padding
    var shapes: [Shape] = [.rect(frame, radius: 5, Paint(fill: scene.theme.page.panel))]
    for (line, isTitle) in bannerLines(within: frame.width - 2 * padding) {
      let size = isTitle ? letters * 1.15 : letters
      shapes.append(
        .text(
          TextRun(
            text: line, origin: Point(x: frame.x + padding, y: y + size * 0.9), size: size,
            weight: isTitle ? .bold : .regular,
            colour: isTitle ? scene.theme.page.ink : scene.theme.page.quiet)))
      y += size * 1.25
    }
    return Picture.Group(id: "unconnected", role: "panel", title: nil, link: nil, shapes: shapes)
  }

  private func bannerLines(within width: Double) -> [(text: String, isTitle: Bool)] {
    banner.enumerated().flatMap { index, text in
      TextWrapper(
        size: index == 0 ? letters * 1.15 : letters, weight: index == 0 ? .bold : .regular
      )
      .lines(of: text, within: width, most: 3).map { ($0, index == 0) }
    }
  }

  private func bannerHeight(within width: Double) -> Double {
    bannerLines(within: width).reduce(0) { $0 + ($1.isTitle ? 1.15 : 1) * letters * 1.25 }
      + (banner.isEmpty ? 0 : 0.5 * letters)
  }

  /// The size of the box before a heading that shows a kind, with the gap after it.
  private var sample: Size { Size(width: 3.1 * letters, height: 1.25 * letters) }

  private func headingIndent(_ section: Section) -> Double {
    section.kind == nil ? 0 : sample.width + 0.5 * letters
  }

  private func headingLines(
    _ section: Section, _ width: Double, isContinued: Bool
  ) -> [String] {
    guard !section.name.isEmpty else { return [] }
    let count = isContinued ? ", continued" : " (\(scene.headcount(of: section.nodes)))"
    return TextWrapper(size: headingSize, weight: .bold)
      .lines(of: section.name + count, within: width - headingIndent(section), most: 3)
  }

  private func headingHeight(_ section: Section, _ width: Double, isContinued: Bool) -> Double {
    let lines = headingLines(section, width, isContinued: isContinued).count
    return lines == 0 ? 0 : Double(lines) * headingSize * 1.15 + 0.4 * letters
  }

  private func heading(
    _ section: Section, _ width: Double, isContinued: Bool, at corner: Point
  ) -> Picture.Group {
    let lines = headingLines(section, width, isContinued: isContinued)
    let left = corner.x + headingIndent(section)
    var shapes = lines.enumerated().map { index, line in
      Shape.text(
        TextRun(
          text: line,
          origin: Point(x: left, y: corner.y + headingSize * (0.95 + 1.15 * Double(index))),
          size: headingSize, weight: .bold, colour: scene.theme.page.quiet))
    }
    if let kind = section.kind {
      let middle = corner.y + Double(lines.count) * headingSize * 1.15 / 2
      let theme = scene.theme.node(.family(kind.family), .current)
      let isByKind = section.nodes.allSatisfy { scene.nodes[$0].tone == .family(kind.family) }
      shapes += BoxDrawing.sample(
        kind, theme: isByKind ? theme : theme.outlined(on: scene.theme.page),
        codeSize: max(0.82 * letters, leastLetters),
        in: Rect(
          x: corner.x, y: middle - sample.height / 2, width: sample.width, height: sample.height))
    }
    return Picture.Group(id: nil, role: "heading", title: nil, link: nil, shapes: shapes)
  }
}
