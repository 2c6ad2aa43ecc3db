extension Graph {
  /// How often each node lies on the shortest paths between others.
  ///
  /// It is the sum, over the pairs of other nodes, of the share of their shortest paths that pass
  /// through the node: over unordered pairs in an undirected graph, over ordered ones, along the
  /// direction of the edges, in a directed one. A pair without a path adds nothing; see
  /// ``betweennessMaximum(nodeCount:isDirected:)`` for the scale. Weights do not count unless
  /// asked for, because strength is not distance; then an edge is as long as 1 / its weight, and
  /// paths whose lengths differ by less than a part in 10¹⁰ are as short as each other.
  ///
  /// An undirected graph falls apart at its cut points: each block is worked on by itself, with
  /// the nodes behind a cut point as the cut point's weight. Complexity: the sum over the blocks
  /// of O(n m), with weights O(n (n + m) log n); O(n + m) memory and O(n) for each part under way.
  /// References: Freeman, L. C. (1977) A set of measures of centrality based on betweenness.
  /// *Sociometry* 40, 35-41; Brandes, U. (2001) A faster algorithm for betweenness centrality.
  /// *Journal of Mathematical Sociology* 25, 163-177; Puzis, R. et al. (2012) Heuristics for
  /// speeding up betweenness centrality computation. *SocialCom-PASSAT*, 302-311.
  ///
  /// - Parameter weighted: whether a strong edge is a short one.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func betweenness(
    weighted: Bool = false
  ) async throws(CancellationError) -> [Double] {
    let blocks =
      isDirected
      ? BetweennessBlocks(whole: self, weighted: weighted)
      : BetweennessBlocks(folding: self, weighted: weighted)
    let ranges = Parallel.ranges(blocks.slotCount, parts: 64) { blocks.cost(ofSource: $0) }
    let sums = try await Parallel.fold(
      parts: ranges.count, into: [Double](repeating: 0, count: blocks.slotCount), atOnce: 16
    ) { part in
      blocks.dependencies(of: ranges[part])
    } combine: { sums, result in
      for (place, value) in result.values.enumerated() { sums[result.firstSlot + place] += value }
    }
    // From each end of an undirected pair the other end was counted.
    let scale = isDirected ? 1 : 0.5
    var values = blocks.acrossCutPoints
    for (slot, sum) in sums.enumerated() { values[blocks.node(ofSlot: slot)] += scale * sum }
    return values
  }

  /// The largest betweenness a node can have: that of the centre of a star.
  ///
  /// It is the number of pairs of other nodes, (n - 1)(n - 2) in a directed graph and half of it in
  /// an undirected one; nil under three nodes, where there is no such pair. Complexity: O(1).
  /// Reference: Freeman, L. C. (1978) Centrality in social networks: conceptual clarification.
  /// *Social Networks* 1, 215-239.
  public static func betweennessMaximum(nodeCount: Int, isDirected: Bool) -> Double? {
    guard nodeCount > 2 else { return nil }
    let pairs = Double(nodeCount - 1) * Double(nodeCount - 2)
    return isDirected ? pairs : pairs / 2
  }
}
