/// The pieces that a component falls into without a node are the subtrees that hang on nothing but
/// the node, and the rest. So one search tells them for all nodes at once.
extension DepthFirstForest {
  /// How many ordered pairs of nodes a path joins.
  var joinedPairs: Int {
    visits.indices.reduce(0) { sum, place in
      let size = Int(visits[place].size)
      return isRoot(place) ? sum + size * (size - 1) : sum
    }
  }

  /// For each node how many nodes are outside the largest piece that its component falls into
  /// without it; above 0 for the cut points.
  ///
  /// Complexity: O(n).
  func separatedCounts(nodeCount: Int) -> [UInt32] {
    var sums = [UInt32](repeating: 0, count: visits.count)
    var largest = sums
    for place in visits.indices where isHeldByParent(place) {
      let visit = visits[place]
      sums[Int(visit.parent)] += visit.size
      largest[Int(visit.parent)] = max(largest[Int(visit.parent)], visit.size)
    }
    var counts = [UInt32](repeating: 0, count: nodeCount)
    var component: UInt32 = 0
    for place in visits.indices {
      if isRoot(place) { component = visits[place].size }
      let rest = component - 1 - sums[place]
      counts[visits[place].node.offset] = component - 1 - max(largest[place], rest)
    }
    return counts
  }

  /// For each node by how much the number of ordered pairs that a path joins falls without it.
  ///
  /// Complexity: O(n).
  func lostPairs(nodeCount: Int) -> [Int] {
    var sums = [Int](repeating: 0, count: visits.count)
    var pairs = sums
    for place in visits.indices where isHeldByParent(place) {
      let visit = visits[place]
      let size = Int(visit.size)
      sums[Int(visit.parent)] += size
      pairs[Int(visit.parent)] += size * (size - 1)
    }
    var lost = [Int](repeating: 0, count: nodeCount)
    var component = 0
    for place in visits.indices {
      if isRoot(place) { component = Int(visits[place].size) }
      let rest = component - 1 - sums[place]
      let left = pairs[place] + rest * (rest - 1)
      lost[visits[place].node.offset] = component * (component - 1) - left
    }
    return lost
  }
}
