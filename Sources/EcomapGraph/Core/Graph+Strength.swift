extension Graph {
  /// The summed weight of a node's edges, those out and those in.
  ///
  /// A node without edges has strength 0. Complexity: O(degree). Reference: Barrat, A.,
  /// Barthélemy, M., Pastor-Satorras, R. and Vespignani, A. (2004) The architecture of complex
  /// weighted networks. *PNAS* 101, 3747-3752.
  public func strength(of node: Node) -> Double {
    guard isWeighted else { return Double(degree(of: node)) }
    var sum = 0.0
    for edge in outgoing[node.offset] { sum += weights[edge.offset] }
    if isDirected {
      for edge in incoming[node.offset] { sum += weights[edge.offset] }
    }
    return sum
  }
}
