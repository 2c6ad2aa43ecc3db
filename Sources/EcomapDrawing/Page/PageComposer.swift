/// Puts a page together: places the parts, has them arranged, and collects the marks.
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

  /// The finished picture.
  func picture(with engine: any LayoutEngine) async throws(DrawingError) -> Picture {
    let faces = scene.nodes.indices.map { index in
      NodeFace(scene.nodes[index], style: hubs.isHub[index] ? .hub : .box)
    }
    let network = try await network(of: faces, with: engine)
    let best = PageArranger(
      scene: scene, contents: contents, network: network, panel: panel
    ).best()
    let frame = PageFrame(
      scene, contents: contents, bodyWidth: best.body.width, keyPlace: best.keyPlace)
    let origin = frame.bodyOrigin(for: best.body)

    var boxes: [(node: Int, box: Rect)] = []
    var routes: [(line: SceneLine, route: PlacedGraph.Route)] = []
    for (component, offset) in zip(network.components, best.packing?.offsets ?? []) {
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
      title: scene.title,
      summary: SceneSummary.text(scene, hubs: hubs, components: components),
      size: frame.pageSize(around: best.body), groups: groups, boxes: boxes, routes: routes,
      notes: network.components.flatMap(\.notes))
  }

  private func network(
    of faces: [NodeFace], with engine: any LayoutEngine
  ) async throws(DrawingError) -> NetworkLayout {
    let placer = ComponentPlacer(
      engine: engine, faces: faces, lines: lines, ids: scene.nodes.map(\.id))
    var placed: [PlacedComponent] = []
    for (index, members) in components.connected.enumerated() {
      placed.append(try await placer.place(members, named: "part-\(index + 1)"))
    }
    return NetworkLayout(components: placed)
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
}
