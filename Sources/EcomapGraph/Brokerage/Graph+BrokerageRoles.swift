extension Graph {
  /// How often each node brokers between two others, by the groups of the three.
  ///
  /// Weights do not count. A node in no group shares a group with nobody, not even with another node
  /// in none. An actor in several groups brokers each pair in one role only, the one that keeps most
  /// inside its own groups:
  /// 1. coordinator when one group holds all three;
  /// 2. else, when the broker shares a group with one end only, representative for the first end and
  ///    gatekeeper for the second one. When it shares different groups with both, it acts for the
  ///    one that comes first among its own (``Grouping/groups(of:)``): representative when the first
  ///    end is in it, gatekeeper when the second one is;
  /// 3. else consultant when the two ends share a group;
  /// 4. else liaison.
  ///
  /// So turning all ties round exchanges representatives and gatekeepers and changes nothing else.
  ///
  /// Complexity: for groups that divide the nodes, O(sum over nodes of the square of the
  /// out-degree) time and O(n) memory; with overlapping groups every pair of neighbours is looked at
  /// in addition. Reference: Gould and Fernandez (1989), see ``BrokerageRole``.
  ///
  /// - Parameter grouping: the groups of the nodes.
  /// - Throws: `CancellationError` when the task is cancelled.
  /// - Precondition: the groups are given for as many nodes as the graph has.
  public func brokerageRoles(
    _ grouping: Grouping
  ) async throws(CancellationError) -> BrokerageRoles {
    precondition(grouping.nodeCount == nodeCount, "the groups are those of another graph")
    let rule = BrokerageRule(grouping)
    let parts = Parallel.ranges(nodeCount, parts: 64) { node in
      predecessors[node].reduce(0) { $0 + successors.count(of: $1.offset) }
    }
    let counts = try await Parallel.fold(parts: parts.count, into: [Int]()) { part in
      brokerageCounts(of: parts[part], rule)
    } combine: {
      $0 += $1
    }
    return BrokerageRoles(
      counts: counts, isDirected: isDirected, conditions: BrokerageConditions(self, grouping))
  }

  /// For each of some nodes its counts by role; nil when the task is cancelled.
  private func brokerageCounts(of nodes: Range<Int>, _ rule: BrokerageRule) -> [Int]? {
    let roles = BrokerageRole.allCases.count
    var counts = [Int](repeating: 0, count: nodes.count * roles)
    var isMarked = [Bool](repeating: false, count: nodeCount)
    for offset in nodes {
      if offset & 15 == 0, Task.isCancelled { return nil }
      let broker = Node(offset)
      let first = (offset - nodes.lowerBound) * roles
      for source in predecessors[offset] {
        for node in successors[source.offset] { isMarked[node.offset] = true }
        for target in successors[offset] where target != source && !isMarked[target.offset] {
          counts[first + rule.role(source, broker, target).rawValue] += 1
        }
        for node in successors[source.offset] { isMarked[node.offset] = false }
      }
    }
    return counts
  }
}
