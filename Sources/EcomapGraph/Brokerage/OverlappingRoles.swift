/// The roles of brokers when nodes can be in several groups: every two-path is walked and looked at.
struct OverlappingRoles: Sendable {
  let graph: Graph
  let grouping: Grouping

  /// For each node how often it has each role; see ``Graph/brokerageRoles(_:)``.
  func counts() async throws(CancellationError) -> [RoleCounts] {
    let rows = graph.successors
    let parts = Parallel.ranges(graph.nodeCount, parts: 16) { node in
      rows[node].reduce(0) { $0 + rows.count(of: $1.offset) }
    }
    let none = [RoleCounts](repeating: RoleCounts(), count: graph.nodeCount)
    return try await Parallel.fold(parts: parts.count, into: none, atOnce: 8) { part in
      counts(from: parts[part])
    } combine: { sums, part in
      for node in sums.indices { sums[node].add(part[node]) }
    }
  }

  /// The pairs that begin at some nodes, counted for their brokers; nil when the task is cancelled.
  private func counts(from sources: Range<Int>) -> [RoleCounts]? {
    var counts = [RoleCounts](repeating: RoleCounts(), count: graph.nodeCount)
    var isTied = [Bool](repeating: false, count: graph.nodeCount)
    for offset in sources {
      let source = Node(offset)
      let brokers = graph.successors[offset]
      isTied[offset] = true
      for node in brokers { isTied[node.offset] = true }
      for broker in brokers {
        if Task.isCancelled { return nil }
        for target in graph.successors[broker.offset] where !isTied[target.offset] {
          counts[broker.offset][role(source, broker, target)] += 1
        }
      }
      isTied[offset] = false
      for node in brokers { isTied[node.offset] = false }
    }
    return counts
  }

  /// The role in which a broker joins the first end to the second one.
  private func role(_ first: Node, _ broker: Node, _ second: Node) -> BrokerageRole {
    let firsts = grouping.groups(of: first)
    let seconds = grouping.groups(of: second)
    var role: BrokerageRole?
    for group in grouping.groups(of: broker) {
      let holdsFirst = firsts.contains(group)
      let holdsSecond = seconds.contains(group)
      if holdsFirst && holdsSecond { return .coordinator }
      guard role == nil else { continue }
      if holdsFirst { role = .representative }
      if holdsSecond { role = .gatekeeper }
    }
    return role ?? (grouping.isTogether(first, second) ? .consultant : .liaison)
  }
}
