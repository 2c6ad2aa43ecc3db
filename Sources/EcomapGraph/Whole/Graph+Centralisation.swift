extension Graph {
  /// How far one node stands out by degree: 0 when all have the same, 1 in a star.
  ///
  /// The differences from the largest degree are summed and divided by the sum in a star of as
  /// many nodes, which in a directed graph has edges both ways. Complexity: O(n). Reference:
  /// Freeman, L. C. (1979) Centrality in social networks: conceptual clarification. *Social
  /// Networks* 1, 215-239.
  ///
  /// - Returns: the centralisation, or nil on fewer than three nodes, where nobody can stand out.
  public func degreeCentralisation() -> Double? {
    guard nodeCount > 2 else { return nil }
    let degrees = nodes.map { degree(of: $0) }
    let largest = degrees.max() ?? 0
    let sum = degrees.reduce(0) { $0 + largest - $1 }
    let most = (isDirected ? 2 : 1) * (nodeCount - 1) * (nodeCount - 2)
    return Double(sum) / Double(most)
  }
}
