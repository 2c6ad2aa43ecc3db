import EcomapGraph

extension Matrix {
  /// The pairs that a tie can join.
  static func slots(count: Int, isDirected: Bool) -> [(from: Int, to: Int)] {
    (0..<count).flatMap { from in
      (0..<count).filter { isDirected ? from != $0 : from < $0 }.map { (from, $0) }
    }
  }

  /// Every labelled graph with a number of nodes.
  static func all(count: Int, isDirected: Bool) -> [Matrix] {
    let slots = slots(count: count, isDirected: isDirected)
    return (0..<1 << slots.count).map { mask in
      Matrix(
        count: count, isDirected: isDirected,
        ties: slots.indices.filter { mask >> $0 & 1 == 1 }.map {
          (slots[$0].from, slots[$0].to, 1)
        })
    }
  }

  /// All undirected graphs with up to five nodes: 1 + 1 + 2 + 8 + 64 + 1024.
  static let everyUndirected = (0...5).flatMap { all(count: $0, isDirected: false) }

  /// All directed graphs with up to three nodes, and some with four and five, drawn by a seed.
  static let someDirected: [Matrix] =
    (0...3).flatMap { all(count: $0, isDirected: true) }
    + samples(250, of: 4, isDirected: true, seed: 4)
    + samples(250, of: 5, isDirected: true, seed: 5)

  /// All directed graphs with four nodes: 4096.
  static let everyDirectedOfFour = all(count: 4, isDirected: true)

  /// What most properties are checked on.
  static let small = everyUndirected + someDirected

  /// Graphs drawn by a seed, of all densities.
  static func samples(
    _ amount: Int, of count: Int, isDirected: Bool, heaviest: Int = 1, seed: UInt64
  ) -> [Matrix] {
    var random = SeededRandom(seed: seed, stream: isDirected ? 1 : 0)
    return (0..<amount).map { _ in
      let density = random.unit()
      let ties = slots(count: count, isDirected: isDirected).filter { _ in
        random.unit() < density
      }
      return Matrix(
        count: count, isDirected: isDirected,
        ties: ties.map { ($0.from, $0.to, 1 + random.below(heaviest)) })
    }
  }

  /// Weighted graphs drawn by a seed; weights of 1 to 5 have reciprocals that do not add up
  /// exactly, so that equally long paths differ when lengths are summed in floating point.
  static let weighted =
    samples(250, of: 5, isDirected: false, heaviest: 5, seed: 11)
    + samples(250, of: 5, isDirected: true, heaviest: 5, seed: 12)
    + samples(60, of: 6, isDirected: false, heaviest: 5, seed: 13)

  /// Graphs that are a little larger and sparse enough to fall apart.
  static let sparse: [Matrix] = [false, true].flatMap { isDirected in
    (0..<20).map { number in
      var random = SeededRandom(seed: 77 + UInt64(number), stream: isDirected ? 1 : 0)
      let count = 6 + random.below(7)
      let slots = slots(count: count, isDirected: isDirected)
      let ties = (0..<count + random.below(count)).map { _ in slots[random.below(slots.count)] }
      return Matrix(
        count: count, isDirected: isDirected,
        ties: ties.map { ($0.from, $0.to, 1 + random.below(3)) })
    }
  }
}
