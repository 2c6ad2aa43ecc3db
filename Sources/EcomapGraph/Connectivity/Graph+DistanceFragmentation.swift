extension Graph {
  /// How far the nodes are apart, after some are taken out: 0 when all are neighbours, 1 when no
  /// path joins any two.
  ///
  /// 1 - Σ 1/d(s, t) / (n(n - 1)) over ordered pairs, where n counts only the nodes that remain and
  /// 1/d is 0 without a path. Direction is ignored, weights do not count. Nil when fewer than two
  /// nodes remain.
  ///
  /// Complexity: O(n (n + m)) time on all cores, O(n) memory a core. Reference: Borgatti, S. P.
  /// (2006) Identifying sets of key players in a social network. *Computational and Mathematical
  /// Organization Theory* 12, 21-34.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  public func distanceFragmentation(
    without nodes: [Node] = []
  ) async throws(CancellationError) -> Double? {
    var isRemoved = [Bool](repeating: false, count: nodeCount)
    for node in nodes { isRemoved[node.offset] = true }
    let remaining = (0..<nodeCount).filter { !isRemoved[$0] }.map { Node($0) }
    guard remaining.count > 1 else { return nil }
    let rows = undirectedRows
    let removed = isRemoved
    let parts = Parallel.ranges(remaining.count, parts: 256) { _ in 1 }
    let counts = try await Parallel.fold(parts: parts.count, into: [Int]()) { part -> [Int]? in
      var search = StepCounts(rows: rows, without: removed)
      for source in remaining[parts[part]] {
        if Task.isCancelled { return nil }
        search.count(from: source)
      }
      return search.counts
    } combine: { sum, counts in
      sum += [Int](repeating: 0, count: max(0, counts.count - sum.count))
      for steps in counts.indices { sum[steps] += counts[steps] }
    }
    return Self.distanceFragmentation(stepCounts: counts, nodeCount: remaining.count)
  }

  /// From how many ordered pairs are how many steps apart; nil when there are no pairs.
  static func distanceFragmentation(stepCounts: [Int], nodeCount: Int) -> Double? {
    guard nodeCount > 1 else { return nil }
    var sum = 0.0
    for steps in stepCounts.indices.dropFirst() { sum += Double(stepCounts[steps]) / Double(steps) }
    return 1 - sum / (Double(nodeCount) * Double(nodeCount - 1))
  }
}
