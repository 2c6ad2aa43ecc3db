/// The roles of brokers when every node is in one group at most.
///
/// No two-path is walked. For each tie from a to v, v's targets are counted by group, and those that
/// a leads to as well are taken off: they are what ``CommonTargets`` finds.
struct DisjointRoles: Sendable {
  let graph: Graph
  /// For each node its group; a node in none gets a group of its own, which it shares with nobody.
  let groups: [UInt32]
  let groupCount: Int

  init(_ graph: Graph, _ grouping: Grouping) {
    var groups: [UInt32] = []
    groups.reserveCapacity(graph.nodeCount)
    var count = grouping.count
    for node in graph.nodes {
      if let group = grouping.group(of: node) {
        groups.append(UInt32(group))
      } else {
        groups.append(UInt32(count))
        count += 1
      }
    }
    self.graph = graph
    self.groups = groups
    groupCount = count
  }

  /// For each node how often it has each role; see ``Graph/brokerageRoles(_:)``.
  func counts() async throws(CancellationError) -> [RoleCounts] {
    let common = try await CommonTargets.ofTies(in: graph, groups: groups)
    let parts = Parallel.ranges(graph.nodeCount, parts: 64) { graph.degree(of: Node($0)) }
    return try await Parallel.fold(parts: parts.count, into: []) { part in
      counts(of: parts[part], common)
    } combine: {
      $0 += $1
    }
  }

  /// For each of some nodes how often it has each role; nil when the task is cancelled.
  private func counts(of brokers: Range<Int>, _ common: [CommonTargets]) -> [RoleCounts]? {
    var counts: [RoleCounts] = []
    counts.reserveCapacity(brokers.count)
    var targets = [Int](repeating: 0, count: groupCount)
    for broker in brokers {
      if broker & 255 == 0, Task.isCancelled { return nil }
      for target in graph.successors[broker] { targets[Int(groups[target.offset])] += 1 }
      counts.append(count(broker, targets, common))
      for target in graph.successors[broker] { targets[Int(groups[target.offset])] = 0 }
    }
    return counts
  }

  /// How often a broker has each role, when its targets are counted by group.
  private func count(
    _ broker: Int, _ targets: [Int], _ common: [CommonTargets]
  ) -> RoleCounts {
    var counts = RoleCounts()
    let own = groups[broker]
    let all = graph.successors[broker]
    var next = all.startIndex
    for (source, tie) in zip(graph.predecessors[broker], graph.incoming[broker]) {
      while next < all.endIndex, all[next] < source { next += 1 }
      // The pair of the source with itself is none.
      let back = next < all.endIndex && all[next] == source ? 1 : 0
      let closed = common[tie.offset]
      let open = all.count - back - Int(closed.count)
      if groups[source.offset] == own {
        let inside = targets[Int(own)] - back - Int(closed.inSourceGroup)
        counts[.coordinator] += inside
        counts[.representative] += open - inside
      } else {
        // An undirected tie has its smaller end as the source, which may be the broker.
        let isTurned = !graph.isDirected && source.offset > broker
        let withBroker = isTurned ? closed.inSourceGroup : closed.inTargetGroup
        let withSource = isTurned ? closed.inTargetGroup : closed.inSourceGroup
        let inward = targets[Int(own)] - Int(withBroker)
        let among = targets[Int(groups[source.offset])] - back - Int(withSource)
        counts[.gatekeeper] += inward
        counts[.consultant] += among
        counts[.liaison] += open - inward - among
      }
    }
    return counts
  }
}
