extension Graph {
  /// For each node its neighbours either way, in order and each once.
  ///
  /// Measures that ignore direction work on this. Complexity: O(1) for an undirected graph, whose
  /// storage it shares; O(n + m) otherwise.
  var undirectedRows: Rows<Node> {
    guard isDirected else { return successors }
    var starts: [UInt32] = [0]
    var elements: [Node] = []
    starts.reserveCapacity(nodeCount + 1)
    elements.reserveCapacity(2 * edgeCount)
    for node in 0..<nodeCount {
      var out = successors[node]
      var back = predecessors[node]
      while let first = out.first, let second = back.first {
        elements.append(min(first, second))
        if first <= second { out.removeFirst() }
        if second <= first { back.removeFirst() }
      }
      elements.append(contentsOf: out)
      elements.append(contentsOf: back)
      starts.append(UInt32(elements.count))
    }
    return Rows(starts: starts, elements: elements)
  }

  /// The edge that joins two nodes one way or the other; of two, the earlier.
  func edge(joining first: Node, _ second: Node) -> Edge? {
    let there = edge(from: first, to: second)
    guard isDirected, let back = edge(from: second, to: first) else { return there }
    return there.map { min($0, back) } ?? back
  }
}
