extension Graph {
  /// Finds the cut points, the bridges and the blocks, whatever the direction of the edges.
  ///
  /// In a directed graph two edges that join the same nodes, one each way, are one tie: they are a
  /// bridge together, named by the earlier one.
  ///
  /// Complexity: O(n + m) time and sorting the bridges and blocks, O(n) memory. Reference:
  /// Hopcroft, J. and Tarjan, R. (1973) Algorithm 447: efficient algorithms for graph manipulation.
  /// *CACM* 16, 372-378.
  public func biconnectivity() -> Biconnectivity {
    let forest = DepthFirstForest(rows: undirectedRows)
    let counts = forest.separatedCounts(nodeCount: nodeCount)
    let cutPoints = nodes.filter { counts[$0.offset] > 0 }
    return Biconnectivity(
      cutPoints: cutPoints, separatedCounts: cutPoints.map { counts[$0.offset] },
      bridges: bridges(of: forest), blocks: forest.blocks(nodeCount: nodeCount))
  }

  private func bridges(of forest: DepthFirstForest) -> [Edge] {
    var bridges: [Edge] = []
    for (place, visit) in forest.visits.enumerated() where forest.isHeldByEdge(place) {
      let parent = forest.visits[Int(visit.parent)].node
      if let edge = edge(joining: parent, visit.node) { bridges.append(edge) }
    }
    return bridges.sorted()
  }
}
