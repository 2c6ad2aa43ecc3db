import EcomapGraph
import Testing

/// The fewest new ties against trying all sets of ties, on all small graphs.
@Suite struct PropertiesAugmentationTests {
  /// All graphs with some nodes, as sets of ties, with what is known of each.
  private struct Catalogue {
    let slots: [(from: Int, to: Int)]
    let matrices: [Matrix]
    /// For each graph how many pieces and how many bridges it has.
    let worth: [(pieces: Int, bridges: Int)]

    init(count: Int) {
      slots = Matrix.slots(count: count, isDirected: false)
      matrices = Matrix.all(count: count, isDirected: false)
      worth = matrices.map { ($0.pieces(of: $0.everyone).count, $0.bridges().count) }
    }

    func set(of pairs: [(Node, Node)]) -> Int {
      pairs.reduce(0) { set, pair in
        let slot = slots.firstIndex { $0.from == pair.0.offset && $0.to == pair.1.offset }
        return slot.map { set | 1 << $0 } ?? set
      }
    }

    /// All sets of allowed ties that do as much as all allowed ties together.
    func sufficient(_ graph: Int, allowed: Int, bridgesCount: Bool) -> [Int] {
      let free = allowed & ~graph
      let goal = worth[graph | free]
      return (0..<matrices.count).filter { set in
        set & ~free == 0 && worth[graph | set].pieces == goal.pieces
          && (!bridgesCount || worth[graph | set].bridges == goal.bridges)
      }
    }
  }

  @Test(arguments: 0...5)
  func `no fewer ties would do when all are allowed`(count: Int) throws {
    let catalogue = Catalogue(count: count)
    for (graph, matrix) in catalogue.matrices.enumerated() {
      for goal in [EdgeConnectivity.connected, .twoEdgeConnected] {
        let isTwice = goal == .twoEdgeConnected
        let sufficient = catalogue.sufficient(
          graph, allowed: catalogue.matrices.count - 1, bridgesCount: isTwice)
        let least = sufficient.map(\.nonzeroBitCount).min()
        let found = matrix.graph.augmentation(to: goal)
        let set = catalogue.set(of: found.pairs)
        try #require(set.nonzeroBitCount == found.pairs.count, "\(goal), \(matrix)")
        try #require(found.pairs.count == least, "\(goal), \(matrix)")
        try #require(sufficient.contains(set), "\(goal), \(matrix)")
        // Two nodes can have one tie only, which stays a bridge.
        try #require(found.isLeast || isTwice && count == 2, "\(goal), \(matrix)")
        try #require(found.isComplete == (!isTwice || count != 2), "\(goal), \(matrix)")
      }
    }
  }

  @Test func `allowed ties do all they can, and none too many`() throws {
    let catalogue = Catalogue(count: 5)
    var random = SeededRandom(seed: 41)
    var isLeastCount = 0
    for (graph, matrix) in catalogue.matrices.enumerated() where graph % 3 == 0 {
      let allowed = random.below(catalogue.matrices.count) | random.below(catalogue.matrices.count)
      for goal in [EdgeConnectivity.connected, .twoEdgeConnected] {
        let place: Comment = "\(goal), allowed \(String(allowed, radix: 2)), \(matrix)"
        let isTwice = goal == .twoEdgeConnected
        let sufficient = catalogue.sufficient(graph, allowed: allowed, bridgesCount: isTwice)
        let least = try #require(sufficient.map(\.nonzeroBitCount).min())
        let slots = catalogue.slots
        let found = matrix.graph.augmentation(to: goal) { first, second in
          slots.indices.contains {
            slots[$0] == (first.offset, second.offset) && allowed >> $0 & 1 == 1
          }
        }
        let set = catalogue.set(of: found.pairs)
        try #require(sufficient.contains(set), place)
        for slot in slots.indices where set >> slot & 1 == 1 {
          try #require(!sufficient.contains(set & ~(1 << slot)), place)
        }
        if found.isLeast {
          isLeastCount += 1
          try #require(found.pairs.count == least, place)
        }
        if !isTwice { try #require(found.isLeast, place) }
        let end = catalogue.matrices[graph | set]
        let pieces = end.pieces(of: end.everyone).map { Matrix.nodes(of: $0) }
        try #require(
          Set(found.apart.map { $0.map(\.offset) }) == Set(pieces.count > 1 ? pieces : []), place)
        let bridges = isTwice ? end.bridges().map { [$0.from, $0.to] } : []
        try #require(found.bridges.map { [$0.0.offset, $0.1.offset] } == bridges, place)
      }
    }
    #expect(isLeastCount > 500, "few results would be known to be least")
  }

  @Test func `of the fewest ties that connect, the preferred ones are made`() throws {
    let catalogue = Catalogue(count: 5)
    var random = SeededRandom(seed: 42)
    for (graph, matrix) in catalogue.matrices.enumerated() where graph % 5 == 0 {
      let allowed = random.below(catalogue.matrices.count) | random.below(catalogue.matrices.count)
      let wishes = catalogue.slots.map { _ in random.below(4) }
      func wish(_ set: Int) -> Int {
        wishes.indices.reduce(0) { $0 + (set >> $1 & 1) * wishes[$1] }
      }
      func slot(_ first: Node, _ second: Node) -> Int {
        catalogue.slots.firstIndex { $0 == (first.offset, second.offset) } ?? 0
      }
      let found = matrix.graph.augmentation(
        to: .connected, allowed: { allowed >> slot($0, $1) & 1 == 1 },
        preferred: { wishes[slot($0, $1)] })
      let sufficient = catalogue.sufficient(graph, allowed: allowed, bridgesCount: false)
      let least = try #require(sufficient.map(\.nonzeroBitCount).min())
      let most = sufficient.filter { $0.nonzeroBitCount == least }.map { wish($0) }.max()
      let set = catalogue.set(of: found.pairs)
      try #require(found.pairs.count == least, "\(matrix)")
      try #require(sufficient.contains(set), "\(matrix)")
      try #require(wish(set) == most, "wishes \(wishes), allowed \(allowed), \(matrix)")
    }
  }

  @Test(arguments: [0.15, 0.4, 0.8])
  func `on larger maps too, allowed ties do all they can, and none too many`(
    share: Double
  ) throws {
    var random = SeededRandom(seed: 43)
    for matrix in Matrix.sparse.map(\.undirected.unweighted) {
      let slots = Matrix.slots(count: matrix.count, isDirected: false)
      let allowed = slots.filter { _ in random.unit() < share }
      /// How many pieces and bridges are left with some new ties.
      func worth(_ ties: [(from: Int, to: Int)]) -> [Int] {
        let result = matrix.replacing(ties, weight: 1)
        return [result.pieces(of: result.everyone).count, result.bridges().count]
      }
      let goal = worth(allowed)
      let found = matrix.graph.augmentation(to: .twoEdgeConnected) { first, second in
        allowed.contains { $0 == (first.offset, second.offset) }
      }
      let ties = found.pairs.map { (from: $0.0.offset, to: $0.1.offset) }
      try #require(worth(ties) == goal, "\(allowed), \(matrix)")
      for place in ties.indices {
        var fewer = ties
        fewer.remove(at: place)
        try #require(worth(fewer) != goal, "\(ties[place]) of \(ties), \(allowed), \(matrix)")
      }
    }
  }
}
