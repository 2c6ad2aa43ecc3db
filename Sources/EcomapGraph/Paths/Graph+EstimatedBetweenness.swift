extension Graph {
  /// How often each node lies on the shortest paths between others, from a sample of such paths.
  ///
  /// With a probability of at least 1 - δ the normalised values of *all* nodes are within ε of the
  /// truth, as a share of the (n - 1)(n - 2) pairs of other nodes; on the scale of all n(n - 1)
  /// pairs, which some programs use, the error is smaller by (n - 2) / n. The promise holds for
  /// every graph, directed or not. The same seed gives the same values on any machine. Weights do
  /// not count.
  ///
  /// A sample is an ordered pair of different nodes and, if there is a path, one of the shortest
  /// paths between them, all equally likely: a node's rate of being inside the path has its
  /// betweenness over n(n - 1) as expectation. The path is found by searching from both ends, the
  /// side with fewer edges first. A first sample, thrown away, plans the size of the second one
  /// and shares δ out over the nodes; the stopping rule is set out in DeviationBound.swift.
  ///
  /// Complexity: O(log(n / δ) / ε²) samples at worst, fewer the smaller the largest share; each is
  /// O(n + m) at worst and far less in graphs with hubs. O(n) memory for each part under way.
  /// References: Borassi, M. and Natale, E. (2019) KADABRA is an adaptive algorithm for
  /// betweenness via random approximation. *ACM Journal of Experimental Algorithmics* 24, 1.2;
  /// Riondato, M. and Kornaropoulos, E. M. (2016) Fast approximation of betweenness centrality
  /// through sampling. *Data Mining and Knowledge Discovery* 30, 438-475.
  ///
  /// - Parameters:
  ///   - epsilon: the error to allow, between 0 and 1.
  ///   - delta: the probability to allow for a larger one, between 0 and 1.
  ///   - seed: what determines the sample.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func estimatedBetweenness(
    within epsilon: Double, failing delta: Double, seed: UInt64
  ) async throws(CancellationError) -> BetweennessEstimate {
    precondition(epsilon > 0 && epsilon < 1, "an error is between 0 and 1")
    precondition(delta > 0 && delta < 1, "a probability of failure is between 0 and 1")
    let none = [Double](repeating: 0, count: nodeCount)
    guard let maximum = Self.betweennessMaximum(nodeCount: nodeCount, isDirected: isDirected) else {
      return BetweennessEstimate(
        values: none, normalised: none, epsilon: epsilon, delta: delta, seed: seed, samples: 0)
    }
    // Rates are shares of n(n - 1) pairs, and ε is a share of (n - 1)(n - 2) of them.
    let excess = Double(nodeCount) / Double(nodeCount - 2)
    let pilot = PathSampler.batches(DeviationBound.pilotSamples(within: epsilon / excess))
    let planned = try await passages(batches: 0..<pilot, seed: seed)
    let bound = DeviationBound(
      pilot: planned, samples: pilot * PathSampler.batchSize, within: epsilon / excess,
      failing: delta)

    var counts = [Int](repeating: 0, count: nodeCount)
    var done = 0
    var round = 0
    while true {
      let batches = PathSampler.batches(bound.samples(inRound: round))
      let added = try await passages(batches: pilot + done..<pilot + batches, seed: seed)
      for (node, count) in added.enumerated() { counts[node] += count }
      done = batches
      if bound.holds(counts, samples: done * PathSampler.batchSize, inRound: round) { break }
      round += 1
    }
    let normalised = counts.map {
      excess * Double($0) / Double(done * PathSampler.batchSize)
    }
    return BetweennessEstimate(
      values: normalised.map { $0 * maximum }, normalised: normalised, epsilon: epsilon,
      delta: delta, seed: seed, samples: (pilot + done) * PathSampler.batchSize)
  }

  /// For each node how many of the sampled paths pass through it.
  private func passages(
    batches: Range<Int>, seed: UInt64
  ) async throws(CancellationError) -> [Int] {
    try await Parallel.fold(
      parts: batches.count, into: [Int](repeating: 0, count: nodeCount), atOnce: 16
    ) { part in
      PathSampler.insides(of: self, seed: seed, batch: batches.lowerBound + part)
    } combine: { counts, insides in
      for node in insides { counts[node.offset] += 1 }
    }
  }
}
