/// The ends of edges in the order of their sources, and for each source in the order of their keys.
struct EdgeOrder<Key: Comparable> {
  /// For each source where its keys begin.
  private(set) var starts: [UInt32]
  private(set) var keys: [Key]

  /// Distributes the keys over the sources by counting, and then sorts those of each source.
  ///
  /// Complexity: O(n + m log d) for d edges at a node.
  ///
  /// - Parameters:
  ///   - nodeCount: how many nodes there are.
  ///   - count: how many links there are.
  ///   - blank: any key.
  ///   - source: the source of a link; nil leaves it out.
  ///   - key: what to order the links of a source by.
  @inline(__always)
  init(
    nodeCount: Int, count: Int, blank: Key, source: (Int) -> Node?, key: (Int) -> Key
  ) {
    starts = [UInt32](repeating: 0, count: nodeCount + 1)
    for link in 0..<count {
      if let source = source(link) { starts[source.offset + 1] += 1 }
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    keys = [Key](repeating: blank, count: Int(starts[nodeCount]))
    // Each start moves to the end of its row as the row fills; afterwards all move back by one.
    for link in 0..<count {
      guard let source = source(link) else { continue }
      keys[Int(starts[source.offset])] = key(link)
      starts[source.offset] += 1
    }
    for node in (0..<nodeCount).reversed() { starts[node + 1] = starts[node] }
    starts[0] = 0
    keys.withUnsafeMutableBufferPointer { keys in
      for node in 0..<nodeCount { keys[Int(starts[node])..<Int(starts[node + 1])].sort() }
    }
  }

  /// Leaves each key of a source once, and says for every key that is left its source.
  ///
  /// Complexity: O(n + m).
  mutating func removeRepeated() -> [Node] {
    var sources: [Node] = []
    sources.reserveCapacity(keys.count)
    for node in 0..<starts.count - 1 {
      let first = sources.count
      for place in Int(starts[node])..<Int(starts[node + 1]) {
        let key = keys[place]
        if sources.count > first, keys[sources.count - 1] == key { continue }
        keys[sources.count] = key
        sources.append(Node(node))
      }
      starts[node] = UInt32(first)
    }
    keys.removeLast(keys.count - sources.count)
    starts[starts.count - 1] = UInt32(keys.count)
    return sources
  }
}
