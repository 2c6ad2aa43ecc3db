extension Graph {
  /// How many pairs each node joins that are not tied themselves, and for how many of them nobody
  /// else does.
  ///
  /// A node joins a and b when ties lead from a to it and from it to b, and none from a to b. Pairs
  /// are unordered in an undirected graph and ordered in a directed one. Weights do not count.
  ///
  /// Complexity: O(two-paths) time, O(n) memory. Reference: Hamilton, M., Hileman, J. and Bodin, Ö.
  /// (2020) Evaluating heterogeneous brokerage: new conceptual and methodological approaches and
  /// their application to multi-level environmental governance networks. *Social Networks* 61,
  /// 1-10.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  public func brokerageActivity() async throws(CancellationError) -> BrokerageActivity {
    let parts = Parallel.ranges(nodeCount, parts: 16) { node in
      successors[node].reduce(0) { $0 + successors.count(of: $1.offset) }
    }
    let none = BrokerageActivity(
      activity: [Int](repeating: 0, count: nodeCount),
      exclusivity: [Int](repeating: 0, count: nodeCount))
    return try await Parallel.fold(parts: parts.count, into: none, atOnce: 8) { part in
      brokerageActivity(from: parts[part])
    } combine: {
      $0.add($1)
    }
  }

  /// The pairs that begin at some nodes, counted for those who join them; nil when the task is
  /// cancelled.
  private func brokerageActivity(from sources: Range<Int>) -> BrokerageActivity? {
    var activity = [Int](repeating: 0, count: nodeCount)
    var exclusivity = [Int](repeating: 0, count: nodeCount)
    var isTied = [Bool](repeating: false, count: nodeCount)
    // For each end how many join it to the source, and the last of them.
    var joining = [Int](repeating: 0, count: nodeCount)
    var broker = [Node](repeating: Node(0), count: nodeCount)
    var ends: [Node] = []
    for source in sources {
      for middle in successors[source] { isTied[middle.offset] = true }
      isTied[source] = true
      for middle in successors[source] {
        if Task.isCancelled { return nil }
        for end in successors[middle.offset]
        where !isTied[end.offset] && (isDirected || end.offset > source) {
          if joining[end.offset] == 0 { ends.append(end) }
          joining[end.offset] += 1
          broker[end.offset] = middle
          activity[middle.offset] += 1
        }
      }
      for end in ends {
        if joining[end.offset] == 1 { exclusivity[broker[end.offset].offset] += 1 }
        joining[end.offset] = 0
      }
      ends.removeAll(keepingCapacity: true)
      for middle in successors[source] { isTied[middle.offset] = false }
      isTied[source] = false
    }
    return BrokerageActivity(activity: activity, exclusivity: exclusivity)
  }
}
