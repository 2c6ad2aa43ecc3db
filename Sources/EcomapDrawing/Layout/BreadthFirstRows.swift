/// Rows of boxes, neighbours near each other: a start that needs no engine and no time.
enum BreadthFirstRows {
  /// The centres, row by row, in breadth-first order from the box with the most lines.
  static func centres(of graph: LayoutDOT.Graph) -> [Point] {
    let order = order(of: graph)
    var columns = 1
    while columns * columns < order.count { columns += 1 }
    let width = (graph.nodes.map(\.size.width).max() ?? 0) + 30
    let height = (graph.nodes.map(\.size.height).max() ?? 0) + 30
    var centres = Array(repeating: Point(x: 0, y: 0), count: order.count)
    for (place, node) in order.enumerated() {
      let (row, column) = place.quotientAndRemainder(dividingBy: columns)
      // Back and forth, so that boxes in order stay beside each other.
      let across = row.isMultiple(of: 2) ? column : columns - 1 - column
      centres[node] = Point(x: Double(across) * width, y: Double(row) * height)
    }
    return centres
  }

  private static func order(of graph: LayoutDOT.Graph) -> [Int] {
    var neighbours = Array(repeating: [Int](), count: graph.nodes.count)
    for edge in graph.edges {
      neighbours[edge.from].append(edge.to)
      neighbours[edge.to].append(edge.from)
    }
    let roots = neighbours.indices.sorted {
      (neighbours[$1].count, $0) < (neighbours[$0].count, $1)
    }
    var isTaken = Array(repeating: false, count: neighbours.count)
    var order: [Int] = []
    for root in roots where !isTaken[root] {
      isTaken[root] = true
      var next = order.count
      order.append(root)
      while next < order.count {
        for neighbour in neighbours[order[next]] where !isTaken[neighbour] {
          isTaken[neighbour] = true
          order.append(neighbour)
        }
        next += 1
      }
    }
    return order
  }
}
