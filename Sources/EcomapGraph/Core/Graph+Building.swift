extension Graph {
  /// Builds a graph from a list of links.
  ///
  /// Links that join a node to itself, and links whose weight is not above zero, are left out.
  /// Parallel links become one edge whose weight is their sum; in an undirected graph the two
  /// directions are parallel.
  ///
  /// Complexity: O(n + m log d) time for d links at a node, O(n + m) memory.
  ///
  /// - Parameters:
  ///   - nodeCount: how many nodes there are; links name nodes below it.
  ///   - links: the list, in any order; fewer than 2³¹.
  ///   - isDirected: whether the order of a link's ends counts.
  ///   - keepsLinks: whether each edge remembers its links, which costs memory; see
  ///     ``links(of:)``.
  /// - Precondition: every link names nodes of the graph.
  public init(
    nodeCount: Int, links: [Link], isDirected: Bool = false, keepsLinks: Bool = true
  ) {
    let order = EdgeOrder(nodeCount: nodeCount, count: links.count, blank: UInt64(0)) { number in
      let link = links[number]
      precondition(
        link.from.offset < nodeCount && link.to.offset < nodeCount,
        "a link names a node that the graph does not have")
      guard link.from != link.to, link.weight > 0 else { return nil }
      return isDirected ? link.from : min(link.from, link.to)
    } key: { number in
      // Parallel links come in the order of the list.
      let link = links[number]
      let target = isDirected ? link.to : max(link.from, link.to)
      return UInt64(target.position) << 32 | UInt64(number)
    }

    var edgeSources: [Node] = []
    var edgeTargets: [Node] = []
    var weights: [Double] = []
    var originStarts: [UInt32] = []
    for node in 0..<nodeCount {
      let first = edgeTargets.count
      for place in Int(order.starts[node])..<Int(order.starts[node + 1]) {
        let target = Node(Int(order.keys[place] >> 32))
        let weight = links[Int(UInt32(truncatingIfNeeded: order.keys[place]))].weight
        if edgeTargets.count > first, edgeTargets[edgeTargets.count - 1] == target {
          weights[weights.count - 1] += weight
        } else {
          edgeSources.append(Node(node))
          edgeTargets.append(target)
          weights.append(weight)
          if keepsLinks { originStarts.append(UInt32(place)) }
        }
      }
    }
    var origins: Rows<UInt32>?
    if keepsLinks {
      originStarts.append(UInt32(order.keys.count))
      origins = Rows(
        starts: originStarts, elements: order.keys.map { UInt32(truncatingIfNeeded: $0) })
    }
    self.init(
      nodeCount: nodeCount, edgeSources: edgeSources, edgeTargets: edgeTargets,
      weights: weights.contains { $0 != 1 } ? weights : [], origins: origins,
      isDirected: isDirected)
  }

  /// Builds a graph without weights from the two ends of its links, in little memory.
  ///
  /// Links that join a node to itself are left out. Parallel links become one edge; in an
  /// undirected graph the two directions are parallel. The edges do not know their links.
  ///
  /// Complexity: O(n + m log d) time for d links at a node, O(n + m) memory.
  ///
  /// - Parameters:
  ///   - nodeCount: how many nodes there are; links name nodes below it.
  ///   - sources: for each link one end; let go as soon as it is not needed any more.
  ///   - targets: for each link the other end; likewise.
  ///   - isDirected: whether the order of a link's ends counts.
  /// - Precondition: both lists are of the same length, below 2³¹, and name nodes of the graph.
  public init(
    nodeCount: Int, sources: consuming [Node], targets: consuming [Node], isDirected: Bool = false
  ) {
    var order = Self.order(
      nodeCount: nodeCount, sources: sources, targets: targets, isDirected: isDirected)
    sources = []
    targets = []
    let edgeSources = order.removeRepeated()
    self.init(
      nodeCount: nodeCount, edgeSources: edgeSources, edgeTargets: order.keys, weights: [],
      origins: nil, isDirected: isDirected)
  }

  private static func order(
    nodeCount: Int, sources: [Node], targets: [Node], isDirected: Bool
  ) -> EdgeOrder<Node> {
    precondition(sources.count == targets.count, "every link has two ends")
    return EdgeOrder(nodeCount: nodeCount, count: sources.count, blank: Node(0)) { number in
      let (source, target) = (sources[number], targets[number])
      precondition(
        source.offset < nodeCount && target.offset < nodeCount,
        "a link names a node that the graph does not have")
      guard source != target else { return nil }
      return isDirected ? source : min(source, target)
    } key: { number in
      isDirected ? targets[number] : max(sources[number], targets[number])
    }
  }

  private init(
    nodeCount: Int, edgeSources: [Node], edgeTargets: [Node], weights: [Double],
    origins: Rows<UInt32>?, isDirected: Bool
  ) {
    let rows = Incidence(
      nodeCount: nodeCount, sources: edgeSources, targets: edgeTargets, isDirected: isDirected)
    self.isDirected = isDirected
    self.nodeCount = nodeCount
    edgeCount = edgeSources.count
    self.edgeSources = edgeSources
    self.edgeTargets = edgeTargets
    self.weights = weights
    self.origins = origins
    successors = rows.successors
    outgoing = rows.outgoing
    predecessors = rows.predecessors
    incoming = rows.incoming
  }
}
