extension Graph {
  /// How near each node is to all the others: the sum of 1 / distance along the direction of edges.
  ///
  /// A node that cannot be reached adds 0, so that graphs in several parts need no special case; a
  /// node without edges out has 0. Weights do not count. Complexity: O(n m) time at worst, 64
  /// searches at a time; O(n) memory for each part under way. Reference: Marchiori, M. and
  /// Latora, V. (2000) Harmony in the small-world. *Physica A* 285, 539-546.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  public func harmonicCloseness() async throws(CancellationError) -> [Double] {
    let ranges = Parallel.ranges(ReachSweep.batches(nodeCount), parts: 64) { _ in 0 }
    return try await Parallel.fold(
      parts: ranges.count, into: [Double](repeating: 0, count: nodeCount), atOnce: 16
    ) { part -> [Double]? in
      var sweep = ReachSweep(self)
      var sums = [Double](repeating: 0, count: nodeCount)
      for batch in ranges[part] {
        let isComplete = sweep.run(batch: batch) { node, steps, count in
          sums[node] += Double(count) / Double(steps)
        }
        guard isComplete else { return nil }
      }
      return sums
    } combine: { total, sums in
      for (node, sum) in sums.enumerated() { total[node] += sum }
    }
  }
}
