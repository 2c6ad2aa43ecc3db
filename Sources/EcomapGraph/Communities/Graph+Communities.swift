extension Graph {
  /// The communities that the Leiden algorithm finds, by modularity.
  ///
  /// Every community hangs together. Weights count; direction does not: edges both ways add up. A
  /// node without edges is a community of its own.
  ///
  /// The algorithm makes random choices, so it is run several times; the run with the best
  /// modularity is the result and the others say how ambiguous it is. A run repeats the algorithm
  /// from its own result until that gets no better, at most ten times, and twice in a graph of more
  /// than about a hundred thousand edges. Where a node can be merged with several parts during
  /// refinement it takes the best, which is the limit θ → 0 of the reference.
  ///
  /// Complexity: about O(n + m) for a run in practice; runs share the cores. Memory O(n + m) for
  /// each run under way. References: Traag, V. A., Waltman, L. and van Eck, N. J. (2019) From
  /// Louvain to Leiden: guaranteeing well-connected communities. *Scientific Reports* 9, 5233;
  /// Newman, M. E. J. and Girvan, M. (2004) Finding and evaluating community structure in networks.
  /// *Physical Review E* 69, 026113.
  ///
  /// - Parameters:
  ///   - seed: what determines the random choices.
  ///   - resolution: how strongly large communities are held against a division; positive.
  ///   - runs: how many times to look; positive.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func communities(
    seed: UInt64, resolution: Double = 1, runs: Int = 10
  ) async throws(CancellationError) -> Communities {
    precondition(runs > 0, "communities need at least one run")
    precondition(resolution > 0, "the resolution is positive")
    let graph = CommunityGraph(self)
    let found = try await Parallel.map(parts: runs) { run -> CommunityRun? in
      var leiden = Leiden(
        resolution: resolution, random: SeededRandom(seed: seed, stream: UInt64(run)))
      return try? leiden.run(on: graph)
    }
    var best = 0
    for run in found.indices where found[run].quality > found[best].quality { best = run }
    let parts = Components(partition: found[best].membership)
    return Communities(
      membership: parts.membership, sizes: parts.sizes,
      modularity: edgeCount == 0 ? nil : found[best].quality,
      ambiguity: CommunityAmbiguity.shares(parts, runs: found.map(\.membership)),
      resolution: resolution, seed: seed, runs: runs)
  }
}

extension Components {
  /// Numbers the parts of a division by size and then by first node.
  fileprivate init(partition: [UInt32]) {
    let (membership, count) = CommunityGraph.renumbered(partition)
    var sizes = [Int](repeating: 0, count: count)
    for part in membership { sizes[Int(part)] += 1 }
    self.init(foundInOrder: membership.map { Int($0) }, sizes: sizes)
  }
}
