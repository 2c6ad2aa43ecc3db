/// A weighted undirected graph in the form that looking for communities needs.
///
/// Nodes may stand for whole communities of a larger graph; what lies inside them shows only in
/// their strengths.
struct CommunityGraph: Sendable {
  /// Where the neighbours of each node begin, and at the end how many there are in all.
  let starts: [UInt32]
  let targets: [UInt32]
  /// The weight to each neighbour; empty when all are 1.
  let weights: [Double]
  /// The summed weights of each node, what lies inside it counted twice.
  let strengths: [Double]
  /// The sum of all strengths.
  let total: Double

  var nodeCount: Int { strengths.count }

  /// Complexity: O(1) for an undirected graph without weights, otherwise O(n + m).
  init(_ graph: Graph) {
    // The two directions of a directed graph are parallel links of an undirected one.
    let graph = graph.isDirected ? graph.undirected() : graph
    starts = graph.successors.starts
    targets = graph.successors.elements.map(\.position)
    weights =
      graph.isWeighted ? graph.outgoing.elements.map { graph.weights[$0.offset] } : []
    strengths = graph.nodes.map { graph.strength(of: $0) }
    total = strengths.reduce(0, +)
  }

  init(
    starts: [UInt32], targets: [UInt32], weights: [Double], strengths: [Double], total: Double
  ) {
    self.starts = starts
    self.targets = targets
    self.weights = weights
    self.strengths = strengths
    self.total = total
  }

  func range(of node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

  /// The modularity of a division.
  func modularity(_ membership: [UInt32], resolution: Double) -> Double {
    guard total > 0 else { return 0 }
    var inside = 0.0
    var sums = [Double](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      let own = membership[node]
      sums[Int(own)] += strengths[node]
      for place in range(of: node) where membership[Int(targets[place])] == own {
        inside += weights.isEmpty ? 1 : weights[place]
      }
    }
    let expected = sums.reduce(0) { $0 + $1 / total * ($1 / total) }
    return inside / total - resolution * expected
  }

  /// The parts of a division numbered from 0 in the order of their first nodes.
  static func renumbered(_ membership: [UInt32]) -> (membership: [UInt32], count: Int) {
    var numbers = [UInt32](repeating: .max, count: membership.count)
    var count: UInt32 = 0
    let renumbered = membership.map { part in
      if numbers[Int(part)] == .max {
        numbers[Int(part)] = count
        count += 1
      }
      return numbers[Int(part)]
    }
    return (renumbered, Int(count))
  }
}

extension Graph {
  fileprivate func undirected() -> Graph {
    let links = edges.map { edge in
      let ends = ends(of: edge)
      return Link(from: ends.from, to: ends.to, weight: weight(of: edge))
    }
    return Graph(nodeCount: nodeCount, links: links, keepsLinks: false)
  }
}
