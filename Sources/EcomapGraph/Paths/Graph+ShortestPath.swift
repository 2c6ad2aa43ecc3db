extension Graph {
  /// The shortest path from one node to another along the direction of edges, both ends included.
  ///
  /// Of several, the first one in the order of nodes. It is nil when there is no path; from a node
  /// to itself it is that node. Weights do not count. Complexity: O(n + m) time, O(n) memory.
  /// Reference: Moore, E. F. (1959) The shortest path through a maze. *Proceedings of the
  /// International Symposium on the Theory of Switching*, 285-292.
  public func shortestPath(from source: Node, to target: Node) -> [Node]? {
    // Searching backwards tells at every node how far the target is, so that the walk forwards can
    // always take the first neighbour that is nearer.
    var left = [UInt32](repeating: .max, count: nodeCount)
    var queue = [target]
    left[target.offset] = 0
    var head = 0
    while left[source.offset] == .max, head < queue.count {
      let node = queue[head]
      head += 1
      for previous in predecessors[node.offset] where left[previous.offset] == .max {
        left[previous.offset] = left[node.offset] + 1
        queue.append(previous)
      }
    }
    guard left[source.offset] != .max else { return nil }
    var path = [source]
    var node = source
    while node != target,
      let next = successors[node.offset].first(where: {
        left[$0.offset] != .max && left[$0.offset] + 1 == left[node.offset]
      })
    {
      path.append(next)
      node = next
    }
    return path
  }
}
