extension Graph {
  /// How long the shortest paths between all pairs of nodes are, along the direction of edges.
  ///
  /// Weights do not count. Complexity: O(n m) time at worst, 64 searches at a time; O(n) memory for
  /// each part under way. Reference: Wasserman, S. and Faust, K. (1994) *Social Network Analysis*,
  /// section 4.3. Cambridge University Press.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  public func pathLengths() async throws(CancellationError) -> PathLengths {
    let ranges = Parallel.ranges(ReachSweep.batches(nodeCount), parts: 64) { _ in 0 }
    let found = try await Parallel.fold(
      parts: ranges.count, into: (pairs: 0, steps: 0, longest: 0)
    ) { part -> (pairs: Int, steps: Int, longest: Int)? in
      var sweep = ReachSweep(self)
      var sum = (pairs: 0, steps: 0, longest: 0)
      for batch in ranges[part] {
        let isComplete = sweep.run(batch: batch) { _, steps, count in
          sum.pairs += count
          sum.steps += count * steps
          sum.longest = max(sum.longest, steps)
        }
        guard isComplete else { return nil }
      }
      return sum
    } combine: { total, sum in
      total.pairs += sum.pairs
      total.steps += sum.steps
      total.longest = max(total.longest, sum.longest)
    }
    guard found.pairs > 0 else { return PathLengths(pairs: 0, average: nil, longest: nil) }
    return PathLengths(
      pairs: isDirected ? found.pairs : found.pairs / 2,
      average: Double(found.steps) / Double(found.pairs), longest: found.longest)
  }
}
