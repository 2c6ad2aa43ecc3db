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
    let none = JoinedPairs(nodeCount: nodeCount)
    let pairs = try await Parallel.fold(parts: parts.count, into: none, atOnce: 8) { part in
      joinedPairs(from: parts[part])
    } combine: {
      $0.add($1)
    }
    return BrokerageActivity(activity: pairs.all, exclusivity: pairs.exclusive)
  }

  /// The pairs that begin at some nodes, counted for those who join them; nil when the task is
  /// cancelled.
  private func joinedPairs(from sources: Range<Int>) -> JoinedPairs? {
    var found = JoinedPairs(nodeCount: nodeCount)
    // For each end who joins it to the source, if it is one alone.
    let nobody = UInt32.max, several = UInt32.max - 1, tied = UInt32.max - 2
    var joining = [UInt32](repeating: nobody, count: nodeCount)
    var ends: [Node] = []
    for source in sources {
      joining[source] = tied
      for middle in successors[source] { joining[middle.offset] = tied }
      for middle in successors[source] {
        if Task.isCancelled { return nil }
        var pairs = 0
        for end in successors[middle.offset].reversed() {
          // Rows ascend: what is left are pairs that begin at the other end.
          if !isDirected, end.offset <= source { break }
          let joined = joining[end.offset]
          if joined == tied { continue }
          pairs += 1
          if joined == nobody {
            joining[end.offset] = middle.position
            ends.append(end)
          } else {
            joining[end.offset] = several
          }
        }
        found.all[middle.offset] += pairs
      }
      for end in ends {
        let joined = joining[end.offset]
        if joined != several { found.exclusive[Int(joined)] += 1 }
        joining[end.offset] = nobody
      }
      ends.removeAll(keepingCapacity: true)
      joining[source] = nobody
      for middle in successors[source] { joining[middle.offset] = nobody }
    }
    return found
  }
}

/// For each node the pairs that it joins, and those that it alone joins.
private struct JoinedPairs: Sendable {
  var all: [Int]
  var exclusive: [Int]

  init(nodeCount: Int) {
    all = [Int](repeating: 0, count: nodeCount)
    exclusive = all
  }

  mutating func add(_ other: JoinedPairs) {
    for node in all.indices {
      all[node] += other.all[node]
      exclusive[node] += other.exclusive[node]
    }
  }
}
