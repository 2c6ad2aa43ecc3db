extension Graph {
  /// The graph in which two nodes are joined when an edge leads from either to the other; edges both
  /// ways become one with their summed weight.
  ///
  /// An undirected graph stays what it is. Complexity: O(n + m), without sorting.
  func withoutDirection() -> Graph {
    guard isDirected else { return self }
    var sources: [Node] = []
    var targets: [Node] = []
    var sums: [Double] = []
    for node in nodes {
      // Both rows ascend, so merging them gives the larger neighbours in order.
      let out = successors[node.offset]
      let back = predecessors[node.offset]
      var (i, j) = (out.startIndex, back.startIndex)
      while i < out.endIndex || j < back.endIndex {
        let leads = i < out.endIndex && (j == back.endIndex || out[i] <= back[j])
        let isLed = j < back.endIndex && (i == out.endIndex || back[j] <= out[i])
        let neighbour = leads ? out[i] : back[j]
        var weight = 0.0
        if leads {
          weight += self.weight(of: outgoing.elements[i])
          i += 1
        }
        if isLed {
          weight += self.weight(of: incoming.elements[j])
          j += 1
        }
        if neighbour > node {
          sources.append(node)
          targets.append(neighbour)
          sums.append(weight)
        }
      }
    }
    let rows = Incidence(
      nodeCount: nodeCount, sources: sources, targets: targets, isDirected: false)
    return Graph(
      isDirected: false, nodeCount: nodeCount, edgeCount: sources.count, edgeSources: sources,
      edgeTargets: targets, weights: sums.contains { $0 != 1 } ? sums : [], origins: nil,
      successors: rows.successors, outgoing: rows.outgoing, predecessors: rows.predecessors,
      incoming: rows.incoming)
  }
}
