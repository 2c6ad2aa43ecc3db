extension Graph {
  /// How many pairs of nodes could have an edge: ordered ones in a directed graph.
  ///
  /// Complexity: O(1).
  public var pairCount: Int {
    isDirected ? nodeCount * (nodeCount - 1) : nodeCount * (nodeCount - 1) / 2
  }

  /// The share of the pairs of nodes that have an edge, or nil on fewer than two nodes.
  ///
  /// In a directed graph pairs are ordered. Complexity: O(1). Reference: Wasserman, S. and Faust,
  /// K. (1994) *Social network analysis*, section 4.1.1.
  public func density() -> Double? {
    nodeCount < 2 ? nil : Double(edgeCount) / Double(pairCount)
  }

  /// How many edges a node has on average, or nil without nodes.
  ///
  /// In a directed graph edges out and edges in are added up. Complexity: O(1).
  public func averageDegree() -> Double? {
    nodeCount == 0 ? nil : 2 * Double(edgeCount) / Double(nodeCount)
  }
}
