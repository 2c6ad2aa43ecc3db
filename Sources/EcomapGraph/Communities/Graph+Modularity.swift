extension Graph {
  /// How much more weight lies inside groups than their strengths would bring about by chance.
  ///
  /// Weights count; direction does not. A node in several groups counts in the first it was given;
  /// one in no group stands alone. Complexity: O(n + m + groups). Reference: Newman, M. E. J. and
  /// Girvan, M. (2004) Finding and evaluating community structure in networks. *Physical Review E*
  /// 69, 026113.
  ///
  /// - Parameters:
  ///   - grouping: the groups of the nodes of this graph.
  ///   - resolution: what the share expected by chance is multiplied with.
  /// - Returns: the modularity, or nil without edges.
  public func modularity(_ grouping: Grouping, resolution: Double = 1) -> Double? {
    guard edgeCount > 0 else { return nil }
    var inside = 0.0
    var total = 0.0
    var strengths = [Double](repeating: 0, count: grouping.count)
    var alone = 0.0
    for edge in edges {
      let weight = weight(of: edge)
      let ends = ends(of: edge)
      total += 2 * weight
      let (from, to) = (grouping.group(of: ends.from), grouping.group(of: ends.to))
      if let from { strengths[from] += weight }
      if let to { strengths[to] += weight }
      if let from, from == to { inside += 2 * weight }
    }
    for node in nodes where grouping.group(of: node) == nil {
      let strength = strength(of: node) / total
      alone += strength * strength
    }
    let expected = strengths.reduce(alone) { $0 + $1 / total * ($1 / total) }
    return inside / total - resolution * expected
  }
}
