/// Puts a page together: places the parts, tries ways to arrange them, takes the best.
struct PageComposer: Sendable {
  private let scene: Scene
  private let lines: [SceneLine]
  private let components: Components
  private let panel: UnconnectedPanel?
  private let hubs: Hubs
  private let contents: LegendContents

  init(_ scene: Scene) {
    self.scene = scene
    lines = SceneLine.lines(of: scene)
    hubs = Hubs(nodeCount: scene.nodes.count, lines: lines)
    contents = LegendContents(scene, lines: lines, hasHubs: hubs.isHub.contains(true))
    components = Components(nodeCount: scene.nodes.count, lines: lines)
    panel = UnconnectedPanel(
      scene, nodes: components.unconnected, isWholePicture: components.connected.isEmpty)
  }

  /// A way to arrange the body of the page.
  private struct Arrangement {
    var packing: NetworkLayout.Packing?
    var flow: ColumnFlow?
    /// Where the panel stands in the body.
    var panelFrame = Rect(x: 0, y: 0, width: 0, height: 0)
    var body = Size.zero
    /// The width of a page of the wished proportion that holds it all: the less, the larger
    /// everything is on paper.
    var cost = 0.0
  }

  /// The distance between network and panel.
  private static let gap = 26.0

  /// The finished picture.
  func picture(with engine: any LayoutEngine) throws(DrawingError) -> Picture {
    let faces = scene.nodes.indices.map { index in
      NodeFace(scene.nodes[index], style: hubs.isHub[index] ? .hub : .box)
    }
    let placer = ComponentPlacer(
      engine: engine, faces: faces, lines: lines, ids: scene.nodes.map(\.id))
    var placed: [PlacedComponent] = []
    for (index, members) in components.connected.enumerated() {
      placed.append(try placer.place(members, named: "part-\(index + 1)"))
    }
    let network = NetworkLayout(components: placed)
    let best = arrangement(of: network)
    let frame = PageFrame(scene, contents: contents, bodyWidth: best.body.width)
    let origin = Point(
      x: PageFrame.margin + (frame.width - best.body.width) / 2,
      y: PageFrame.margin + frame.headerHeight)

    var boxes: [(node: Int, box: Rect)] = []
    var routes: [(line: SceneLine, route: PlacedGraph.Route)] = []
    for (index, component) in network.components.enumerated() {
      guard let offset = best.packing?.offsets[index] else { continue }
      var component = component
      component.move(by: origin + offset)
      boxes += zip(component.nodes, component.boxes).map { (node: $0, box: $1) }
      routes += component.routes.map { (line: lines[$0.line], route: $0.route) }
    }
    var groups = frame.groups(bodyHeight: best.body.height)
    groups += routes.map { scene.group(for: $0.line, route: $0.route) }
    groups += boxes.map { scene.group(for: $0.node, face: faces[$0.node], in: $0.box) }
    if let panel, let flow = best.flow {
      groups += panel.groups(flow, in: best.panelFrame.moved(by: origin))
    }
    if scene.nodes.isEmpty { groups.append(Self.emptyNote(at: origin)) }
    return Picture(
      title: scene.title, summary: SceneSummary.text(scene, hubs: hubs, components: components),
      size: Size(
        width: frame.width + 2 * PageFrame.margin,
        height: frame.headerHeight + best.body.height + frame.footerHeight
          + 2 * PageFrame.margin),
      groups: groups, boxes: boxes, routes: routes)
  }

  /// What an empty page says, so that nobody takes it for a broken one.
  private static func emptyNote(at origin: Point) -> Picture.Group {
    Picture.Group(
      id: nil, role: "notes", title: nil, link: nil,
      shapes: [
        .text(
          TextRun(
            text: "There is no actor to show.",
            origin: Point(x: PageFrame.margin, y: origin.y + 14), size: 14, colour: .quiet))
      ])
  }

  private func arrangement(of network: NetworkLayout) -> Arrangement {
    var best = Arrangement()
    best.cost = .infinity
    var frames: [Int: PageFrame] = [:]
    for var candidate in candidates(for: network) {
      // Title and key are nearly the same for widths near each other.
      let step = Int((candidate.body.width / 40).rounded(.up))
      let frame =
        frames[step]
        ?? PageFrame(scene, contents: contents, bodyWidth: candidate.body.width)
      frames[step] = frame
      candidate.cost += cost(of: candidate.body, in: frame)
      if candidate.cost < best.cost { best = candidate }
    }
    return best
  }

  private func cost(of body: Size, in frame: PageFrame) -> Double {
    let width = max(body.width, PageFrame.leastWidth) + 2 * PageFrame.margin
    let height = frame.headerHeight + body.height + frame.footerHeight + 2 * PageFrame.margin
    let across = height * scene.proportion
    // Of pages that fit alike, the one that leaves less empty is better.
    return max(width, across) + 0.06 * min(width, across)
  }

  private func candidates(for network: NetworkLayout) -> [Arrangement] {
    let packings = network.packings
    guard let panel else {
      return packings.isEmpty
        ? [Arrangement(body: Size(width: PageFrame.leastWidth, height: 24))]
        : packings.map { Arrangement(packing: $0, body: $0.size) }
    }
    let widest = packings.map(\.size.width).max() ?? 0
    let most = max(UnconnectedPanel.columns(in: widest) + 2, 12)
    let flows = (1...most).map { panel.flow(columns: $0) }
    let panels = flows.map { (flow: $0, size: panel.size(of: $0)) }
    guard !packings.isEmpty else {
      return panels.map { flow, size in
        Arrangement(
          flow: flow, panelFrame: Rect(x: 0, y: 0, width: size.width, height: size.height),
          body: size)
      }
    }
    return packings.flatMap { packing in
      panels.flatMap { flow, size in
        [
          below(packing, flow, size), beside(packing, flow, size),
          among(network, width: packing.width, flow, size),
        ]
      }
    }
  }

  private func beside(
    _ packing: NetworkLayout.Packing, _ flow: ColumnFlow, _ size: Size
  ) -> Arrangement {
    Arrangement(
      packing: packing, flow: flow,
      panelFrame: Rect(
        x: packing.size.width + Self.gap, y: 0, width: size.width, height: size.height),
      body: Size(
        width: packing.size.width + Self.gap + size.width,
        height: max(packing.size.height, size.height)))
  }

  private func below(
    _ packing: NetworkLayout.Packing, _ flow: ColumnFlow, _ size: Size
  ) -> Arrangement {
    let width = max(packing.size.width, size.width)
    var packing = packing
    let shift = (width - packing.size.width) / 2
    packing.offsets = packing.offsets.map { $0 + Point(x: shift, y: 0) }
    return Arrangement(
      packing: packing, flow: flow,
      panelFrame: Rect(
        x: 0, y: packing.size.height + Self.gap,
        // Nearly as wide as the network: make it as wide.
        width: size.width > width * 0.8 ? width : size.width, height: size.height),
      body: Size(width: width, height: packing.size.height + Self.gap + size.height))
  }

  /// The panel among the parts of the network, where it fills a gap.
  private func among(
    _ network: NetworkLayout, width: Double, _ flow: ColumnFlow, _ size: Size
  ) -> Arrangement {
    let packing = network.pack(width: max(width, size.width), with: size)
    guard let corner = packing.extra else { return Arrangement(cost: .infinity) }
    return Arrangement(
      packing: packing, flow: flow,
      panelFrame: Rect(x: corner.x, y: corner.y, width: size.width, height: size.height),
      body: packing.size)
  }
}
