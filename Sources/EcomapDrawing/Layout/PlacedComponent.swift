/// A part of the network with its boxes and lines in place; its top left corner is (0, 0).
struct PlacedComponent: Sendable {
  /// Positions in the scene.
  let nodes: [Int]
  /// The box of each of them.
  private(set) var boxes: [Rect]
  /// The course of each line, by the line's position.
  private(set) var routes: [(line: Int, route: PlacedGraph.Route)]
  /// The size of it all.
  let size: Size
  /// What went otherwise than planned, in words.
  let notes: [String]

  init(
    nodes: [Int], boxes: [Rect], routes: [(line: Int, route: PlacedGraph.Route)],
    notes: [String] = []
  ) {
    var bounds = boxes.first ?? Rect(x: 0, y: 0, width: 0, height: 0)
    for box in boxes { bounds = bounds.union(box) }
    for (_, route) in routes {
      // Control points bound their curve.
      for point in route.points {
        bounds = bounds.union(Rect(x: point.x, y: point.y, width: 0, height: 0))
      }
    }
    self.nodes = nodes
    self.notes = notes
    size = Size(width: bounds.width, height: bounds.height)
    self.boxes = boxes
    self.routes = routes
    move(by: Point(x: -bounds.x, y: -bounds.y))
  }

  /// Moves everything.
  mutating func move(by offset: Point) {
    boxes = boxes.map { $0.moved(by: offset) }
    routes = routes.map { (line: $0.line, route: $0.route.moved(by: offset)) }
  }
}
