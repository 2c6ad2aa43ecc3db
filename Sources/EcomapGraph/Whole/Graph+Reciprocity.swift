extension Graph {
  /// The share of edges that are answered by one the other way, or nil where that cannot be said:
  /// in an undirected graph, and in one without edges.
  ///
  /// Complexity: O(m log of the number of neighbours). Reference: Wasserman, S. and Faust, K.
  /// (1994) *Social network analysis*, section 13.2; this is the share of edges, not of pairs.
  public func reciprocity() -> Double? {
    guard isDirected, edgeCount > 0 else { return nil }
    var answered = 0
    for (source, target) in zip(edgeSources, edgeTargets)
    where edge(from: target, to: source) != nil {
      answered += 1
    }
    return Double(answered) / Double(edgeCount)
  }
}
