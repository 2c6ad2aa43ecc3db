extension Matrix {
  // Sets of nodes are the bits of a number: bit i stands for node i.

  static func nodes(of set: UInt) -> [Int] {
    (0..<UInt.bitWidth).filter { set >> UInt($0) & 1 == 1 }
  }

  static func set(of nodes: some Sequence<Int>) -> UInt {
    nodes.reduce(UInt(0)) { $0 | 1 << UInt($1) }
  }

  var everyone: UInt { (1 << UInt(count)) - 1 }

  /// What can be reached from a node inside a set, whatever the direction of ties.
  private func spread(from node: Int, in kept: UInt) -> UInt {
    var reached: UInt = 1 << UInt(node)
    var previous: UInt = 0
    while reached != previous {
      previous = reached
      for member in nodes where previous >> UInt(member) & 1 == 1 {
        reached |= contactSets[member] & kept
      }
    }
    return reached
  }

  /// The pieces that a set falls into, in the order of their first nodes.
  func pieces(of kept: UInt) -> [UInt] {
    var pieces: [UInt] = []
    var left = kept
    while left != 0 {
      let piece = spread(from: left.trailingZeroBitCount, in: kept)
      pieces.append(piece)
      left &= ~piece
    }
    return pieces
  }

  /// The piece that a node is in.
  func piece(around node: Int) -> UInt { spread(from: node, in: everyone) }

  private func isConnected(_ kept: UInt) -> Bool {
    kept == 0 || spread(from: kept.trailingZeroBitCount, in: kept) == kept
  }

  /// The nodes whose removal leaves more pieces than there were.
  func cutPoints() -> [Int] {
    let before = pieces(of: everyone).count
    return nodes.filter { pieces(of: everyone & ~(1 << UInt($0))).count > before }
  }

  /// The pairs whose ties, when they are gone in both directions, leave more pieces than there
  /// were.
  func bridges() -> [(from: Int, to: Int)] {
    let before = pieces(of: everyone).count
    return tiedPairs.filter { pair in
      replacing([pair, (pair.to, pair.from)], weight: 0).pieces(of: everyone).count > before
    }
  }

  /// The largest sets of two nodes or more that hang together whichever of them is missing.
  func blocks() -> [[Int]] {
    let whole = (0...everyone).filter { set in
      set.nonzeroBitCount > 1 && isConnected(set)
        && nodes.allSatisfy { isConnected(set & ~(1 << UInt($0))) }
    }
    return whole.filter { set in !whole.contains { $0 != set && $0 & set == set } }
      .map { Self.nodes(of: $0) }
  }

  /// The largest k for which a node is in a set whose members all have k contacts in the set.
  func coreNumbers() -> [Int] {
    var numbers = [Int](repeating: 0, count: count)
    for set in 0...everyone {
      let members = nodes.filter { set >> UInt($0) & 1 == 1 }
      let least = members.map { (contactSets[$0] & set).nonzeroBitCount }.min() ?? 0
      for node in members { numbers[node] = max(numbers[node], least) }
    }
    return numbers
  }

  /// The share of pairs among the kept nodes that have no route.
  func fragmentation(of kept: UInt) -> Double? {
    let size = kept.nonzeroBitCount
    guard size > 1 else { return nil }
    let joined = pieces(of: kept).reduce(0) {
      $0 + $1.nonzeroBitCount * ($1.nonzeroBitCount - 1)
    }
    return 1 - Double(joined) / Double(size * (size - 1))
  }

  /// The same, with a pair counted as joined by 1/distance, whatever the direction of ties.
  func distanceFragmentation(of kept: UInt) -> Double? {
    let size = kept.nonzeroBitCount
    guard size > 1 else { return nil }
    let rest = undirected.cutting(Self.nodes(of: everyone & ~kept))
    let closeness = Self.harmonicCloseness(rest.distances())
    return 1 - closeness.reduce(0, +) / Double(size * (size - 1))
  }

  /// The sets of a number of nodes, in lexicographic order of the nodes.
  func sets(of size: Int) -> [UInt] {
    (0...everyone).filter { $0.nonzeroBitCount == size }.sorted {
      Self.nodes(of: $0).lexicographicallyPrecedes(Self.nodes(of: $1))
    }
  }
}
