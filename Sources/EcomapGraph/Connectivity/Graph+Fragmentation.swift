extension Graph {
  /// The share of pairs of nodes that no path joins, after some nodes are taken out.
  ///
  /// F = 1 - Σ s(s - 1) / (n(n - 1)) over the sizes s of the components, where n counts only the
  /// nodes that remain. Direction is ignored. Nil when fewer than two nodes remain: there are no
  /// pairs. Complexity: O(n + m). Reference: Borgatti, S. P. (2006) Identifying sets of key players
  /// in a social network. *Computational and Mathematical Organization Theory* 12, 21-34.
  public func fragmentation(without nodes: [Node] = []) -> Double? {
    var isRemoved = [Bool](repeating: false, count: nodeCount)
    for node in nodes { isRemoved[node.offset] = true }
    let remaining = isRemoved.count { !$0 }
    return Self.fragmentation(
      joinedPairs: DepthFirstForest(rows: undirectedRows, without: isRemoved).joinedPairs,
      nodeCount: remaining)
  }

  /// The share of ordered pairs that are not joined; nil when there are no pairs.
  static func fragmentation(joinedPairs: Int, nodeCount: Int) -> Double? {
    guard nodeCount > 1 else { return nil }
    return 1 - Double(joinedPairs) / (Double(nodeCount) * Double(nodeCount - 1))
  }
}
