extension Graph {
  /// Finds the cut points, the bridges and the blocks, whatever the direction of the edges.
  ///
  /// In a directed graph two edges that join the same nodes, one each way, are one tie: they are a
  /// bridge together, named by the earlier one.
  ///
  /// Complexity: O(n + m) time, O(n) memory beside the answer. Reference: Hopcroft, J. and Tarjan,
  /// R. (1973) Algorithm 447: efficient algorithms for graph manipulation. *CACM* 16, 372-378.
  public func biconnectivity() -> Biconnectivity {
    let forest = DepthFirstForest(rows: undirectedRows)
    let pieces = SeparatedPieces(forest)
    var cutPoints: [Node] = []
    var separatedCounts: [Int] = []
    for node in nodes where pieces.isCutPoint(node) {
      cutPoints.append(node)
      separatedCounts.append(pieces.separatedCount(by: node))
    }
    let bridges = forest.order.indices.compactMap { place in
      forest.isHeldByEdge(place)
        ? edge(joining: forest.order[Int(forest.parents[place])], forest.order[place]) : nil
    }
    return Biconnectivity(
      cutPoints: cutPoints, separatedCounts: separatedCounts, bridges: bridges.sorted(),
      blocks: Self.blocks(of: forest))
  }

  /// Every node but the roots belongs to the block of the edge to its parent: a new block when its
  /// subtree hangs on the parent, else the parent's own.
  private static func blocks(of forest: DepthFirstForest) -> Rows<Node> {
    var numbers = [Int](repeating: -1, count: forest.order.count)
    var blocks: [[Node]] = []
    for place in forest.order.indices where !forest.isRoot(place) {
      let parent = Int(forest.parents[place])
      if forest.isHeldByParent(place) {
        numbers[place] = blocks.count
        blocks.append([forest.order[parent], forest.order[place]])
      } else {
        numbers[place] = numbers[parent]
        blocks[numbers[place]].append(forest.order[place])
      }
    }
    for number in blocks.indices { blocks[number].sort() }
    blocks.sort { left, right in
      left.count == right.count
        ? left.lexicographicallyPrecedes(right) : left.count > right.count
    }
    var starts: [UInt32] = [0]
    for block in blocks { starts.append(starts[starts.count - 1] + UInt32(block.count)) }
    return Rows(starts: starts, elements: blocks.flatMap { $0 })
  }
}
