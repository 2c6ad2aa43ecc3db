extension Graph {
  /// How much ties keep to groups: 1 when all stay inside, 0 when they mix as if at random with the
  /// same degrees, below 0 when they avoid their own group.
  ///
  /// A node in several groups counts in the first it was given. Ties with an end in no group do
  /// not count, nor do weights. Complexity: O(n + m + groups). Reference: Newman, M. E. J. (2003)
  /// Mixing patterns in networks. *Physical Review E* 67, 026126, equation 2.
  ///
  /// - Parameter grouping: the groups of the nodes of this graph.
  /// - Returns: the coefficient, or nil when no tie counts, and when all ties begin and end in one
  ///   group, so that no other mixing was possible.
  public func assortativity(_ grouping: Grouping) -> Double? {
    var out = [Double](repeating: 0, count: grouping.count)
    var into = out
    var inside = 0.0
    var total = 0.0
    for (source, target) in zip(edgeSources, edgeTargets) {
      guard let from = grouping.group(of: source), let to = grouping.group(of: target) else {
        continue
      }
      out[from] += 1
      into[to] += 1
      total += 1
      if from == to { inside += 1 }
    }
    if !isDirected {
      // Each end of an undirected tie is its beginning as much as its end.
      for group in out.indices {
        out[group] += into[group]
        into[group] = out[group]
      }
      inside *= 2
      total *= 2
    }
    var atRandom = 0.0
    for (from, to) in zip(out, into) { atRandom += from * to }
    guard atRandom < total * total else { return nil }
    return (total * inside - atRandom) / (total * total - atRandom)
  }
}
