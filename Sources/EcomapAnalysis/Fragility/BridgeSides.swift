import EcomapGraph

extension Graph {
  /// For each bridge what the nodes on its lighter side weigh together, in the order given.
  ///
  /// A bridge is part of every spanning tree, so the side below it is the tree below it.
  /// Complexity: O(n + m).
  func smallerSides(
    of bridges: [Edge], components: Components, weighing weights: [Int]
  ) -> [Int] {
    var order: [Node] = []
    var parents = [Node?](repeating: nil, count: nodeCount)
    var isSeen = [Bool](repeating: false, count: nodeCount)
    for root in nodes where !isSeen[root.offset] {
      isSeen[root.offset] = true
      order.append(root)
      var head = order.count - 1
      while head < order.count {
        let node = order[head]
        head += 1
        for row in isDirected
          ? [neighbours(of: node), predecessors(of: node)] : [neighbours(of: node)]
        {
          for neighbour in row where !isSeen[neighbour.offset] {
            isSeen[neighbour.offset] = true
            parents[neighbour.offset] = node
            order.append(neighbour)
          }
        }
      }
    }
    var sizes = weights
    var totals = [Int](repeating: 0, count: components.count)
    for node in nodes { totals[components.membership[node.offset]] += weights[node.offset] }
    for node in order.reversed() {
      if let parent = parents[node.offset] { sizes[parent.offset] += sizes[node.offset] }
    }
    return bridges.map { bridge in
      let (from, to) = ends(of: bridge)
      let below = parents[to.offset] == from ? to : from
      let size = sizes[below.offset]
      return min(size, totals[components.membership[below.offset]] - size)
    }
  }
}
