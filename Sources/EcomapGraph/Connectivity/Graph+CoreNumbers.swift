extension Graph {
  /// For each node the largest k for which it belongs to the k-core: the largest part of the graph
  /// in which everyone has at least k neighbours.
  ///
  /// Direction is ignored: a neighbour counts once, whichever way the edges lead. A node without
  /// edges has 0. Complexity: O(n + m) time, O(n) memory. Reference: Batagelj, V. and Zaveršnik,
  /// M. (2003) An O(m) algorithm for cores decomposition of networks. arXiv:cs/0310049.
  public func coreNumbers() -> [Int] {
    let rows = undirectedRows
    var degrees = (0..<nodeCount).map { rows.count(of: $0) }
    // The nodes in the order of their degrees, where each one stands, and where a degree begins.
    var begins = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { begins[degree + 1] += 1 }
    for degree in begins.indices.dropFirst() { begins[degree] += begins[degree - 1] }
    var next = begins
    var places = [Int](repeating: 0, count: nodeCount)
    var ordered = places
    for node in 0..<nodeCount {
      places[node] = next[degrees[node]]
      ordered[places[node]] = node
      next[degrees[node]] += 1
    }
    for place in 0..<nodeCount {
      let node = ordered[place]
      for neighbour in rows[node] where degrees[neighbour.offset] > degrees[node] {
        // Swapping it with the first node of its degree lets that degree begin one later.
        let degree = degrees[neighbour.offset]
        let old = places[neighbour.offset]
        let new = begins[degree]
        let other = ordered[new]
        ordered.swapAt(old, new)
        places[other] = old
        places[neighbour.offset] = new
        begins[degree] = new + 1
        degrees[neighbour.offset] = degree - 1
      }
    }
    return degrees
  }
}
