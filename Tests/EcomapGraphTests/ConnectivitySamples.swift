import EcomapGraph

/// Graphs to test connectivity with, and what they are by definition.
enum ConnectivitySamples {
  static func graph(_ count: Int, _ pairs: [(Int, Int)], isDirected: Bool = false) -> Graph {
    Graph(
      nodeCount: count, links: pairs.map { Link(from: Node($0), to: Node($1)) },
      isDirected: isDirected)
  }

  /// Random pairs, from sparse to dense by seed.
  static func random(_ seed: UInt64, nodes: Int, isDirected: Bool = false) -> Graph {
    var random = SeededRandom(seed: seed, stream: UInt64(nodes))
    let ties = random.below(2 * nodes + 1)
    return graph(
      nodes, (0..<ties).map { _ in (random.below(nodes), random.below(nodes)) },
      isDirected: isDirected)
  }

  static func pairs(of graph: Graph) -> [(Int, Int)] {
    graph.edges.map { (graph.ends(of: $0).from.offset, graph.ends(of: $0).to.offset) }
  }

  /// The parts into which some nodes fall, by spreading until nothing changes.
  static func parts(of nodes: Set<Int>, _ pairs: [(Int, Int)]) -> Set<Set<Int>> {
    var number = Dictionary(uniqueKeysWithValues: nodes.map { ($0, $0) })
    var isChanged = true
    while isChanged {
      isChanged = false
      for (a, b) in pairs {
        guard let left = number[a], let right = number[b], left != right else { continue }
        number[a] = min(left, right)
        number[b] = min(left, right)
        isChanged = true
      }
    }
    return Set(Dictionary(grouping: nodes) { number[$0] ?? -1 }.values.map { Set($0) })
  }

  static func isBridgeless(_ count: Int, _ pairs: [(Int, Int)]) -> Bool {
    let all = Set(0..<count)
    let parts = parts(of: all, pairs).count
    return pairs.indices.allSatisfy { left in
      self.parts(of: all, pairs.indices.filter { $0 != left }.map { pairs[$0] }).count == parts
    }
  }

  static let strikeNames = [
    "Xavier", "Utrecht", "Frank", "Domingo", "Norm", "Hal", "Russ", "Karl", "Bob", "Quint",
    "Wendle", "Ozzie", "Ike", "Ted", "Sam", "Vern", "Gill", "Lanny", "Mike", "Carlos", "Alejandro",
    "Paul", "Eduardo", "John",
  ]

  /// Who talked to whom in a strike (Michael 1997).
  static let strike = graph(
    24,
    [
      (1, 4), (1, 6), (4, 8), (5, 8), (1, 9), (6, 9), (0, 10), (4, 11), (7, 11), (8, 12), (6, 13),
      (0, 14), (1, 14), (4, 14), (10, 14), (4, 15), (13, 15), (2, 16), (5, 16), (12, 16), (7, 17),
      (8, 17), (8, 18), (12, 18), (3, 19), (3, 20), (8, 20), (19, 20), (4, 21), (9, 21), (3, 22),
      (19, 22), (20, 22), (5, 23), (7, 23), (8, 23), (16, 23), (17, 23),
    ])

  static func strike(_ names: String...) -> [Node] {
    names.compactMap { strikeNames.firstIndex(of: $0).map { Node($0) } }
  }
}
