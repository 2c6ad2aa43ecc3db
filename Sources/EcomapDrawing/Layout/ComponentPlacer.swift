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
  /// Parts up to this many actors and lines have lines that bend round boxes.
  static let routingLimit = (nodes: 110, lines: 220)

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
    let placed = try placed(graph)
    guard placed.centres.count == members.count else { throw .engineAnswer }
    let boxes = zip(members, placed.centres).map {
      Rect(centre: $1, size: faces[$0].size)
    }
    let routes = graph.edges.map { edge in
      let route =
        placed.routes["\(edge.key)"]
        ?? StraightRoute.between(boxes[edge.from], boxes[edge.to], edge)
      return (line: edge.key, route: route)
    }
    return PlacedComponent(nodes: members, boxes: boxes, routes: routes)
  }

  private func placed(_ graph: LayoutDOT.Graph) throws(DrawingError) -> PlacedGraph {
    let count = graph.nodes.count
    if count <= Self.layersLimit, graph.edges.count <= count {
      return try engine.place(
        dot: LayoutDOT.placing(graph, method: .layers), method: .layers)
    }
    let method: LayoutMethod = count <= Self.stressLimit ? .stress : .springs
    let first = try engine.place(dot: LayoutDOT.placing(graph, method: method), method: method)
    guard first.centres.count == count else { throw .engineAnswer }
    let isSmall =
      count <= Self.routingLimit.nodes && graph.edges.count <= Self.routingLimit.lines
    let sizes = graph.nodes.map(\.size)
    let tight = Tightening.tightened(Orientation.lying(first.centres), sizes: sizes)
    let centres = Settling.settled(
      tight, sizes: sizes, edges: graph.edges.map { ($0.from, $0.to) })
    let text = try LayoutDOT.routing(
      graph, centres: centres, splines: isSmall ? "true" : "none")
    return try engine.place(dot: text, method: .given)
  }
}
