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
  /// Complexity: O(sum over ties of the smaller out-degree of the two ends) time and O(n + m) memory
  /// when no node is in several groups; else O(two-paths) time, times the groups of a node.
  /// Reference: Gould and Fernandez (1989), see ``BrokerageRole``.
  ///
  /// - Parameter grouping: the groups of the nodes.
  /// - Throws: `CancellationError` when the task is cancelled.
  /// - Precondition: the groups are given for as many nodes as the graph has.
  public func brokerageRoles(
    _ grouping: Grouping
  ) async throws(CancellationError) -> BrokerageRoles {
    precondition(grouping.nodeCount == nodeCount, "the groups are those of another graph")
    let counts =
      grouping.isSingle
      ? try await DisjointRoles(self, grouping).counts()
      : try await OverlappingRoles(graph: self, grouping: grouping).counts()
    return BrokerageRoles(
      counts: counts, isDirected: isDirected, conditions: BrokerageConditions(self, grouping))
  }
}
