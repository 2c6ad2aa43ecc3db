/// A division of a graph into communities, and how good it is.
struct CommunityRun: Sendable {
  /// For each node the number of its community, below the number of nodes.
  let membership: [UInt32]
  /// The modularity.
  let quality: Double
}

/// One run of the Leiden algorithm.
///
/// Nodes move to the communities that suit them best; each community is then put together anew
/// from parts that hang together well; the parts become the nodes of a smaller graph, and so on
/// until nothing merges. That is repeated from the division found as long as it gets better.
struct Leiden {
  let resolution: Double
  var random: SeededRandom

  /// Looks for communities from nodes that are each on their own.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  mutating func run(on graph: CommunityGraph) throws(CancellationError) -> CommunityRun {
    var membership = (0..<graph.nodeCount).map { UInt32($0) }
    var quality = -Double.infinity
    for _ in 0..<Self.mostRepetitions(graph) {
      membership = try improved(membership, of: graph)
      let reached = graph.modularity(membership, resolution: resolution)
      let isBetter = reached > quality
      quality = reached
      guard isBetter else { break }
    }
    return CommunityRun(membership: membership, quality: quality)
  }

  /// How many times to look at most: ten in a small graph, and two in a large one, where the
  /// second time brings most of what more would.
  private static func mostRepetitions(_ graph: CommunityGraph) -> Int {
    max(2, min(10, 500_000 / max(1, graph.targets.count)))
  }

  /// A division at least as good as one of a graph, in which every community hangs together.
  private mutating func improved(
    _ membership: [UInt32], of graph: CommunityGraph
  ) throws(CancellationError) -> [UInt32] {
    var level = graph
    var division = membership
    /// For each node of the graph the node of the level that it is part of.
    var places = (0..<graph.nodeCount).map { UInt32($0) }
    while true {
      let (communities, count) = CommunityGraph.renumbered(
        try LocalMoving.moved(division, of: level, resolution: resolution, &random))
      division = communities
      // When each community is one node of the level, it hangs together because that node does.
      guard count < level.nodeCount else { break }
      let (parts, partCount) = CommunityGraph.renumbered(
        try Refinement.parts(of: division, in: level, resolution: resolution, &random))
      guard partCount < level.nodeCount else {
        // Nothing merges: parts on their own hang together, whatever the communities do.
        division = level.connectedParts(of: division)
        break
      }
      var next = [UInt32](repeating: 0, count: partCount)
      for node in 0..<level.nodeCount { next[Int(parts[node])] = division[node] }
      level = level.aggregated(by: parts, count: partCount)
      division = next
      places = places.map { parts[Int($0)] }
    }
    return places.map { division[Int($0)] }
  }
}

extension CommunityGraph {
  /// The parts of a division that hang together, which is a division at least as good.
  fileprivate func connectedParts(of membership: [UInt32]) -> [UInt32] {
    var parts = [UInt32](repeating: .max, count: nodeCount)
    var pending: [Int] = []
    var count: UInt32 = 0
    for start in 0..<nodeCount where parts[start] == .max {
      parts[start] = count
      pending.append(start)
      while let node = pending.popLast() {
        for place in range(of: node) {
          let neighbour = Int(targets[place])
          guard parts[neighbour] == .max, membership[neighbour] == membership[node] else {
            continue
          }
          parts[neighbour] = count
          pending.append(neighbour)
        }
      }
      count += 1
    }
    return parts
  }
}
