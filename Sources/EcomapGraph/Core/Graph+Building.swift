extension Graph {
  /// Builds a graph from a list of links.
  ///
  /// Links that join a node to itself, and links whose weight is not above zero, are left out.
  /// Parallel links become one edge whose weight is their sum; in an undirected graph the two
  /// directions are parallel.
  ///
  /// Complexity: O(n + m) time and memory, by sorting on the ends through counting.
  ///
  /// - Parameters:
  ///   - nodeCount: how many nodes there are; links name nodes below it.
  ///   - links: the list, in any order.
  ///   - isDirected: whether the order of a link's ends counts.
  ///   - keepsLinks: whether each edge remembers its links, which costs memory; see
  ///     ``links(of:)``.
  /// - Precondition: every link names nodes of the graph.
  public init(
    nodeCount: Int, links: [Link], isDirected: Bool = false, keepsLinks: Bool = true
  ) {
    var firsts: [Node] = []
    var seconds: [Node] = []
    var numbers: [Int] = []
    firsts.reserveCapacity(links.count)
    seconds.reserveCapacity(links.count)
    numbers.reserveCapacity(links.count)
    for (number, link) in links.enumerated() {
      precondition(
        link.from.offset < nodeCount && link.to.offset < nodeCount,
        "a link names a node that the graph does not have")
      guard link.from != link.to, link.weight > 0 else { continue }
      let isTurned = !isDirected && link.to < link.from
      firsts.append(isTurned ? link.to : link.from)
      seconds.append(isTurned ? link.from : link.to)
      numbers.append(number)
    }

    // Sorting by the second end and then, stably, by the first one orders the links by both.
    let bySecond = Self.order(seconds.indices.map { $0 }, by: seconds, nodeCount: nodeCount)
    let order = Self.order(bySecond, by: firsts, nodeCount: nodeCount)

    var edgeSources: [Node] = []
    var edgeTargets: [Node] = []
    var weights: [Double] = []
    var originStarts: [UInt32] = []
    for (rank, offset) in order.enumerated() {
      let weight = links[numbers[offset]].weight
      if let source = edgeSources.last, source == firsts[offset],
        edgeTargets[edgeTargets.count - 1] == seconds[offset]
      {
        weights[weights.count - 1] += weight
      } else {
        edgeSources.append(firsts[offset])
        edgeTargets.append(seconds[offset])
        weights.append(weight)
        originStarts.append(UInt32(rank))
      }
    }
    originStarts.append(UInt32(order.count))

    let rows = Incidence(
      nodeCount: nodeCount, sources: edgeSources, targets: edgeTargets, isDirected: isDirected)
    self.isDirected = isDirected
    self.nodeCount = nodeCount
    edgeCount = edgeSources.count
    self.edgeSources = edgeSources
    self.edgeTargets = edgeTargets
    self.weights = weights.contains { $0 != 1 } ? weights : []
    origins =
      keepsLinks
      ? Rows(starts: originStarts, elements: order.map { UInt32(numbers[$0]) }) : nil
    successors = rows.successors
    outgoing = rows.outgoing
    predecessors = rows.predecessors
    incoming = rows.incoming
  }

  /// The offsets in the order of their keys; equal keys keep their order.
  private static func order(_ offsets: [Int], by keys: [Node], nodeCount: Int) -> [Int] {
    var next = [Int](repeating: 0, count: nodeCount + 1)
    for offset in offsets { next[keys[offset].offset + 1] += 1 }
    for node in 0..<nodeCount { next[node + 1] += next[node] }
    var ordered = offsets
    for offset in offsets {
      ordered[next[keys[offset].offset]] = offset
      next[keys[offset].offset] += 1
    }
    return ordered
  }
}
