/// How many nodes both ends of a tie lead to, and how many of those are in the group of each end.
struct CommonTargets: Sendable {
  var count: UInt32 = 0
  var inSourceGroup: UInt32 = 0
  var inTargetGroup: UInt32 = 0

  /// The common targets of all ties.
  ///
  /// A tie is worked out at the end that leads to more nodes, which are marked, by going over those
  /// of the other end. Complexity: O(sum over ties of the smaller out-degree), which is at most
  /// O(m^1.5), time, and O(n + m) memory.
  ///
  /// - Parameters:
  ///   - graph: the graph.
  ///   - groups: for each node its group.
  static func ofTies(
    in graph: Graph, groups: [UInt32]
  ) async throws(CancellationError) -> [CommonTargets] {
    let parts = Parallel.ranges(graph.nodeCount, parts: 64) { node in
      let own = graph.successors.count(of: node)
      func cost(_ others: ArraySlice<Node>) -> Int {
        others.reduce(0) { $0 + min(own, graph.successors.count(of: $1.offset)) }
      }
      return cost(graph.successors[node])
        + (graph.isDirected ? cost(graph.predecessors[node]) : 0)
    }
    let none = [CommonTargets](repeating: CommonTargets(), count: graph.edgeCount)
    return try await Parallel.fold(parts: parts.count, into: none) { part in
      ofTies(markedAt: parts[part], graph, groups)
    } combine: { all, found in
      for (tie, common) in found { all[tie.offset] = common }
    }
  }

  /// The common targets of the ties that are worked out at some nodes; nil when the task is
  /// cancelled.
  private static func ofTies(
    markedAt nodes: Range<Int>, _ graph: Graph, _ groups: [UInt32]
  ) -> [(Edge, CommonTargets)]? {
    let rows = graph.successors
    // For each node its group if it is marked. No group has the number that stands for none.
    let unmarked = UInt32.max
    var marks = [UInt32](repeating: unmarked, count: graph.nodeCount)
    var found: [(Edge, CommonTargets)] = []
    for node in nodes {
      if node & 15 == 0, Task.isCancelled { return nil }
      for target in rows[node] { marks[target.offset] = groups[target.offset] }
      func visit(_ others: Rows<Node>, _ ties: Rows<Edge>) {
        for slot in others.range(of: node) {
          let other = others.elements[slot].offset
          let tie = ties.elements[slot]
          let size = rows.count(of: node), otherSize = rows.count(of: other)
          guard otherSize < size || (otherSize == size && node < other) else { continue }
          let (source, target) = graph.ends(of: tie)
          let sourceGroup = groups[source.offset], targetGroup = groups[target.offset]
          var common = CommonTargets()
          for place in rows.range(of: other) {
            let mark = marks[rows.elements[place].offset]
            common.count &+= mark == unmarked ? 0 : 1
            common.inSourceGroup &+= mark == sourceGroup ? 1 : 0
            common.inTargetGroup &+= mark == targetGroup ? 1 : 0
          }
          if common.count > 0 { found.append((tie, common)) }
        }
      }
      visit(graph.successors, graph.outgoing)
      if graph.isDirected { visit(graph.predecessors, graph.incoming) }
      for target in rows[node] { marks[target.offset] = unmarked }
    }
    return found
  }
}
