extension Graph {
  /// The share of the other nodes that each node reaches in a few steps along the direction of
  /// edges.
  ///
  /// It is from 0 to 1, and nil in a graph of a single node, which has no others. Complexity:
  /// O(n m) time at worst, 64 searches at a time; O(n) memory for each part under way. Reference:
  /// Borgatti, S. P. (2006) Identifying sets of key players in a social network. *Computational and
  /// Mathematical Organization Theory* 12, 21-34.
  ///
  /// - Parameter steps: how many steps count; none reaches nobody.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func reach(within steps: Int = 2) async throws(CancellationError) -> [Double?] {
    let ranges = Parallel.ranges(ReachSweep.batches(nodeCount), parts: 64) { _ in 0 }
    let reached = try await Parallel.fold(
      parts: ranges.count, into: [Int](repeating: 0, count: nodeCount), atOnce: 16
    ) { part -> [Int]? in
      var sweep = ReachSweep(self)
      var counts = [Int](repeating: 0, count: nodeCount)
      for batch in ranges[part] {
        let isComplete = sweep.run(batch: batch, atMost: steps) { node, _, count in
          counts[node] += count
        }
        guard isComplete else { return nil }
      }
      return counts
    } combine: { total, counts in
      for (node, count) in counts.enumerated() { total[node] += count }
    }
    guard nodeCount > 1 else { return reached.map { _ in nil } }
    return reached.map { Double($0) / Double(nodeCount - 1) }
  }
}
