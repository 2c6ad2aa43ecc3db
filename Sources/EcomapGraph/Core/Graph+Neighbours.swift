extension Graph {
  /// The nodes that a node leads to, in order; in an undirected graph all its neighbours.
  ///
  /// Complexity: O(1).
  public func neighbours(of node: Node) -> ArraySlice<Node> { successors[node.offset] }

  /// The nodes that lead to a node, in order; in an undirected graph all its neighbours.
  ///
  /// Complexity: O(1).
  public func predecessors(of node: Node) -> ArraySlice<Node> { predecessors[node.offset] }

  /// The edges to ``neighbours(of:)``, in the same order.
  ///
  /// Complexity: O(1).
  public func edges(from node: Node) -> ArraySlice<Edge> { outgoing[node.offset] }

  /// The edges from ``predecessors(of:)``, in the same order.
  ///
  /// Complexity: O(1).
  public func edges(to node: Node) -> ArraySlice<Edge> { incoming[node.offset] }

  /// The two ends of an edge; in an undirected graph the smaller node first.
  ///
  /// Complexity: O(1).
  public func ends(of edge: Edge) -> (from: Node, to: Node) {
    (edgeSources[edge.offset], edgeTargets[edge.offset])
  }

  /// The summed weight of the links that became an edge.
  ///
  /// Complexity: O(1).
  public func weight(of edge: Edge) -> Double { weights.isEmpty ? 1 : weights[edge.offset] }

  /// The positions, in the list the graph was built from, of the links that became an edge.
  ///
  /// Complexity: O(length of the answer).
  ///
  /// - Precondition: the graph was built to keep its links.
  public func links(of edge: Edge) -> [Int] {
    guard let origins else { preconditionFailure("the graph was built without its links") }
    return origins[edge.offset].map { Int($0) }
  }

  /// The edge from one node to another, if there is one.
  ///
  /// Complexity: O(log of the number of neighbours).
  public func edge(from source: Node, to target: Node) -> Edge? {
    let row = successors[source.offset]
    var low = row.startIndex
    var high = row.endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if row[middle] < target { low = middle + 1 } else { high = middle }
    }
    guard low < row.endIndex, row[low] == target else { return nil }
    return outgoing.elements[low]
  }
}
