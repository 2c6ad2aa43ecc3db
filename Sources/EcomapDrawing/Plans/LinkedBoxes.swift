/// Boxes in their places, and the lines that join them: what every plan with ties ends in.
struct LinkedBoxes: Sendable {
  let scene: Scene
  let lines: [SceneLine]
  let engine: any LayoutEngine
  let faces: [Int: NodeFace]
  /// Where each box stands, by position in the scene.
  let boxes: [(node: Int, box: Rect)]
  let room: Room
  /// What labels keep away from besides boxes.
  var obstacles: [Rect] = []

  /// The boxes and lines as a body.
  func body() async throws(DrawingError) -> Body {
    guard !room.isTrial else { return Body(boxes: boxes) }
    var positions: [Int: Int] = [:]
    for (position, entry) in boxes.enumerated() { positions[entry.node] = position }
    var graph = LayoutDOT.Graph(
      name: "lines",
      nodes: boxes.map {
        (scene.nodes[$0.node].id, Size(width: $0.box.width, height: $0.box.height))
      }, edges: [])
    for (index, line) in lines.enumerated() {
      guard let from = positions[line.from], let to = positions[line.to] else { continue }
      graph.edges.append(
        .init(
          key: index, from: from, to: to, hasArrowAtFrom: line.hasArrowAtFrom,
          hasArrowAtTo: line.hasArrowAtTo))
    }
    var bounds = room.rect
    bounds.height += room.slack
    let routes = try await LineRouter(
      engine: engine, graph: graph, boxes: boxes.map(\.box), bounds: bounds
    ).routes()
    // Points that control a curve bound it.
    let page = bounds.inset(by: -LineRouter.outskirts)
    let placed = zip(graph.edges, routes).map { (line: $0.key, route: $1.kept(within: page)) }
    let labels = TieLabels(
      scene: scene, lines: lines, routes: placed, taken: boxes.map(\.box) + obstacles, room: room)
    return Body(
      boxes: boxes, faces: faces, routes: placed, foreground: labels.groups)
  }
}
