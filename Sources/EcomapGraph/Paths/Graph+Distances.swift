extension Graph {
  /// How many steps every node is away from one, along the direction of the edges.
  ///
  /// Weights do not count: strength is not distance. Complexity: O(n + m) time, O(n) memory.
  /// Reference: Moore, E. F. (1959) The shortest path through a maze. *Proceedings of the
  /// International Symposium on the Theory of Switching*, 285-292.
  ///
  /// - Parameters:
  ///   - source: the node to start from.
  ///   - limit: how many steps to go at most; nodes farther away count as not reached.
  public func distances(from source: Node, atMost limit: Int = .max) -> Distances {
    var steps = [UInt32](repeating: Distances.unreached, count: nodeCount)
    var queue = [source]
    queue.reserveCapacity(nodeCount)
    steps[source.offset] = 0
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      let next = steps[node.offset] + 1
      guard Int(next) <= limit else { break }
      for neighbour in successors[node.offset]
      where steps[neighbour.offset] == Distances.unreached {
        steps[neighbour.offset] = next
        queue.append(neighbour)
      }
    }
    return Distances(source: source, reached: queue, steps: steps)
  }
}
