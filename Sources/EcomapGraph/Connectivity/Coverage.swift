/// A set of nodes as bits.
struct Coverage: Sendable {
  private var words: [UInt64]
  /// How many nodes there are.
  private(set) var count = 0

  init(nodeCount: Int) { words = [UInt64](repeating: 0, count: (nodeCount + 63) / 64) }

  mutating func add(_ nodes: [Node]) {
    for node in nodes {
      let bit = UInt64(1) << UInt64(node.offset % 64)
      if words[node.offset / 64] & bit == 0 { count += 1 }
      words[node.offset / 64] |= bit
    }
  }

  /// How many of the nodes are not in it; each is named once.
  func gain(_ nodes: [Node]) -> Int {
    nodes.count { words[$0.offset / 64] >> UInt64($0.offset % 64) & 1 == 0 }
  }

  func union(_ other: Coverage) -> Coverage {
    var result = self
    result.count = 0
    for place in words.indices {
      result.words[place] |= other.words[place]
      result.count += result.words[place].nonzeroBitCount
    }
    return result
  }
}
