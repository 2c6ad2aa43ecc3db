/// Places one part of the network with a layout engine.
struct ComponentPlacer: Sendable {
  let engine: any LayoutEngine
  let faces: [NodeFace]
  let lines: [SceneLine]
  let ids: [String]

  /// Parts up to this size that are nearly trees read best in layers.
  static let layersLimit = 7
  /// Parts up to this size are placed by stress, larger ones by springs.
  static let stressLimit = 300
  /// Places the actors of a part and the lines between them.
  func place(_ members: [Int], named name: String) throws(DrawingError) -> PlacedComponent {
    var positions: [Int: Int] = [:]
    for (position, member) in members.enumerated() { positions[member] = position }
    var graph = LayoutDOT.Graph(
      name: name, nodes: members.map { (ids[$0], faces[$0].size) }, edges: [])
    for (index, line) in lines.enumerated() {
      guard let from = positions[line.from], let to = positions[line.to] else { continue }
      graph.edges.append(
        .init(
          key: index, from: from, to: to, hasArrowAtFrom: line.hasArrowAtFrom,
          hasArrowAtTo: line.hasArrowAtTo))
    }
    let sizes = members.map { faces[$0].size }
    let centres = try centres(of: graph)
    let boxes = zip(centres, sizes).map { Rect(centre: $0, size: $1) }
    let routes = try LineRouter(engine: engine, graph: graph, boxes: boxes).routes()
    return PlacedComponent(
      nodes: members, boxes: boxes,
      routes: zip(graph.edges, routes).map { (line: $0.key, route: $1) })
  }

  private func centres(of graph: LayoutDOT.Graph) throws(DrawingError) -> [Point] {
    let count = graph.nodes.count
    let method: LayoutMethod =
      if count <= Self.layersLimit, graph.edges.count <= count {
        .layers
      } else if count <= Self.stressLimit {
        .stress
      } else {
        .springs
      }
    let placed = try engine.place(
      dot: LayoutDOT.placing(graph, method: method), method: method
    ).centres
    guard placed.count == count else { throw .engineAnswer }
    // Layers have their places already and no overlaps.
    guard method != .layers else { return placed }
    let sizes = graph.nodes.map(\.size)
    let tight = Tightening.tightened(Orientation.lying(placed), sizes: sizes)
    return Settling.settled(
      tight, sizes: sizes, edges: graph.edges.map { ($0.from, $0.to) })
  }
}
