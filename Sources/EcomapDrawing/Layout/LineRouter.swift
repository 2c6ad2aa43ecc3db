/// Gives the lines of a part their courses.
///
/// Most lines of a settled layout have a free way, and a straight line is the best there is. Only
/// those that would run through a box go to the layout engine, since its router takes time for
/// every line and every box.
struct LineRouter: Sendable {
  let engine: any LayoutEngine
  let graph: LayoutDOT.Graph
  let boxes: [Rect]
  /// What no line leaves by more than ``outskirts``; nil for anywhere.
  var bounds: Rect?

  /// How much routing may cost, as boxes squared times lines.
  ///
  /// Parts beyond it keep straight lines, which then pass behind boxes.
  static let budget = 5_000_000
  /// How near a line may come to a box that is not its own.
  private static let clearance = 3.0
  /// How far lines may go round boxes at the border: narrower than the margin of any page.
  static let outskirts = 10.0

  /// The routes in the order of the graph's edges.
  func routes() async throws(DrawingError) -> [PlacedGraph.Route] {
    let pairs = self.pairs
    var ranks = Array(repeating: (rank: 0, count: 1), count: graph.edges.count)
    for edges in pairs {
      for (rank, edge) in edges.enumerated() { ranks[edge] = (rank, edges.count) }
    }
    var routes = zip(graph.edges, ranks).map { edge, place in
      StraightRoute.between(
        boxes[edge.from], boxes[edge.to], edge, rank: place.rank, of: place.count)
    }
    let most = Self.budget / max(boxes.count * boxes.count, 1)
    guard most > 0 else { return routes }
    // Lines side by side go together, or they would cross.
    let hindered = pairs.filter { edges in edges.contains { isHindered(routes[$0], at: $0) } }
      .flatMap(\.self).sorted()
    guard !hindered.isEmpty, hindered.count <= most else { return routes }
    do throws(DrawingError) {
      for (edge, route) in try await routed(hindered) { routes[edge] = route }
    } catch {
      guard error.hasWayOut else { throw error }
      engine.tell("\(error); the lines are led more simply instead")
    }
    let detour = Detour(boxes: boxes, bounds: bounds)
    for index in hindered {
      let edge = graph.edges[index]
      if detour.isThrough(routes[index], from: edge.from, to: edge.to),
        let way = detour.route(of: edge)
      {
        routes[index] = way
      }
    }
    return routes
  }

  /// The courses that the engine finds for some edges round the boxes.
  private func routed(
    _ hindered: [Int]
  ) async throws(DrawingError) -> [(edge: Int, route: PlacedGraph.Route)] {
    var part = graph
    part.edges = hindered.map { graph.edges[$0] }
    let walls = self.walls
    part.nodes += walls.enumerated().map { index, wall in
      ("wall \(index)", Size(width: wall.width, height: wall.height))
    }
    let text = try LayoutDOT.routing(part, centres: (boxes + walls).map(\.centre))
    let placed = try await engine.place(dot: text, method: .given)
    guard let origin = placed.centres.first, let first = boxes.first,
      placed.centres.count == boxes.count + walls.count
    else { throw .engineAnswer }
    // The engine moves everything into its own frame.
    let shift = first.centre - origin
    return hindered.compactMap { edge in
      placed.routes["\(graph.edges[edge].key)"].map { (edge, $0.moved(by: shift)) }
    }
  }

  /// Boxes round the bounds; they do not touch, or the engine would lead no lines.
  private var walls: [Rect] {
    guard let bounds else { return [] }
    let (near, thick) = (Self.outskirts, 10.0)
    return [
      Rect(x: bounds.x - near - thick, y: bounds.y, width: thick, height: bounds.height),
      Rect(x: bounds.maxX + near, y: bounds.y, width: thick, height: bounds.height),
      Rect(x: bounds.x, y: bounds.y - near - thick, width: bounds.width, height: thick),
      Rect(x: bounds.x, y: bounds.maxY + near, width: bounds.width, height: thick),
    ]
  }

  /// The edges between the same two boxes, each pair in the order of its first edge.
  private var pairs: [[Int]] {
    var pairs: [[Int]] = []
    var positions: [[Int]: Int] = [:]
    for (index, edge) in graph.edges.enumerated() {
      let key = [min(edge.from, edge.to), max(edge.from, edge.to)]
      if let position = positions[key] {
        pairs[position].append(index)
      } else {
        positions[key] = pairs.count
        pairs.append([index])
      }
    }
    return pairs
  }

  private func isHindered(_ route: PlacedGraph.Route, at index: Int) -> Bool {
    guard let start = route.startTip ?? route.points.first,
      let end = route.endTip ?? route.points.last
    else { return false }
    let edge = graph.edges[index]
    return boxes.indices.contains { node in
      node != edge.from && node != edge.to
        && boxes[node].inset(by: -Self.clearance).meets(start, end)
    }
  }
}
