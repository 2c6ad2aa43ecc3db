import EcomapGraph

/// What the tests of brokerage are made on.
enum BrokerageGraphs {
  /// Actors of a small ecosystem, and which sector each is in.
  static let sectors = Grouping([0, 1, 1, 1, 2, 2, 3, 4, 3, 3])

  /// AHSN, ICB, TrustA, TrustB, ARC, Uni, Charity, SME, Fund and Isolate.
  static func ecosystem(isDirected: Bool, isWeighted: Bool = false) -> Graph {
    let ties = [
      (0, 1, 3), (0, 2, 2), (0, 5, 2), (0, 7, 1), (1, 2, 3), (1, 3, 3), (2, 3, 1), (4, 5, 3),
      (5, 4, 3), (5, 6, 1), (8, 4, 2), (8, 7, 1),
    ]
    // One tie between ARC and Uni when there is no direction.
    let kept = ties.filter { isDirected || $0.0 != 5 || $0.1 != 4 }
    let links = kept.map { from, to, strength in
      Link(from: Node(from), to: Node(to), weight: isWeighted ? Double(strength) : 1)
    }
    return Graph(nodeCount: 10, links: links, isDirected: isDirected)
  }

  static func random(
    seed: UInt64, nodes: Int, links: Int, isDirected: Bool, isWeighted: Bool = false
  ) -> Graph {
    var random = SeededRandom(seed: seed)
    let links = (0..<links).map { _ in
      Link(
        from: Node(random.below(nodes)), to: Node(random.below(nodes)),
        weight: isWeighted ? Double(1 + random.below(5)) / 2 : 1)
    }
    return Graph(nodeCount: nodes, links: links, isDirected: isDirected)
  }

  static func turned(_ graph: Graph) -> Graph {
    let links = graph.edges.map { Link(from: graph.ends(of: $0).to, to: graph.ends(of: $0).from) }
    return Graph(nodeCount: graph.nodeCount, links: links, isDirected: graph.isDirected)
  }

  /// For each node and node how strongly the first leads to the second.
  static func matrix(_ graph: Graph) -> [[Double]] {
    let row = [Double](repeating: 0, count: graph.nodeCount)
    var matrix = [[Double]](repeating: row, count: graph.nodeCount)
    for edge in graph.edges {
      let (from, to) = graph.ends(of: edge)
      matrix[from.offset][to.offset] = graph.weight(of: edge)
      if !graph.isDirected { matrix[to.offset][from.offset] = graph.weight(of: edge) }
    }
    return matrix
  }

  /// Every first end, broker and second end that a graph has, without a tie from end to end.
  static func openPairs(_ matrix: [[Double]]) -> [(first: Int, broker: Int, second: Int)] {
    var pairs: [(first: Int, broker: Int, second: Int)] = []
    for first in matrix.indices {
      for broker in matrix.indices where matrix[first][broker] > 0 {
        for second in matrix.indices
        where second != first && matrix[broker][second] > 0 && matrix[first][second] == 0 {
          pairs.append((first, broker, second))
        }
      }
    }
    return pairs
  }
}
