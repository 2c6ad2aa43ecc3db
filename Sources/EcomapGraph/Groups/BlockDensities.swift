/// How many ties there are between each two groups, against how many there could be.
///
/// In an undirected graph the order of the two groups does not matter; in a directed one ties go
/// from the first to the second. Two nodes that share a group are counted inside the groups they
/// share only, never between two groups; two nodes that share none are counted between each group
/// of the one and each group of the other.
public struct BlockDensities: Sendable {
  /// The ties of one group with another, or of a group's members with each other.
  public struct Block: Sendable, Equatable {
    /// How many ties there are.
    public let observed: Int
    /// How many pairs of nodes there are that could have a tie.
    public let possible: Int
    /// How many ties there would be if those of the whole graph were spread evenly over all its
    /// pairs of nodes: the possible ones times the density of the graph, in which nodes without a
    /// group count too; nil when the graph has fewer than two nodes.
    public let expected: Double?

    /// The share of the possible ties that are there, or nil when none is possible, as inside a
    /// group of one.
    public var density: Double? { possible == 0 ? nil : Double(observed) / Double(possible) }
  }

  /// How many groups there are.
  public let groupCount: Int

  private let blocks: [Block]

  init(groupCount: Int, blocks: [Block]) {
    self.groupCount = groupCount
    self.blocks = blocks
  }

  /// The block of two groups.
  ///
  /// Complexity: O(1).
  public subscript(from: Int, to: Int) -> Block {
    precondition(from < groupCount && to < groupCount, "there is no such group")
    return blocks[from * groupCount + to]
  }
}

extension Graph {
  /// The ties between each two groups, against those possible and those expected.
  ///
  /// Complexity: O(n + m + groups²) when each node is in one group at most; otherwise also
  /// quadratic in how many different combinations of groups there are. Reference: White, H. C.,
  /// Boorman, S. A. and Breiger, R. L. (1976) Social structure from multiple networks I:
  /// blockmodels of roles and positions. *American Journal of Sociology* 81, 730-780.
  ///
  /// - Parameter grouping: the groups of the nodes of this graph.
  public func blockDensities(_ grouping: Grouping) -> BlockDensities {
    let count = grouping.count
    var possible = [Int](repeating: 0, count: count * count)
    let combinations = GroupCombinations(grouping, nodeCount: nodeCount)
    for (first, from) in combinations.groups.enumerated() {
      for (second, to) in combinations.groups.enumerated() {
        let pairs =
          combinations.sizes[first] * (combinations.sizes[second] - (first == second ? 1 : 0))
        BlockPlaces(from, to, groupCount: count).forEach { possible[$0] += pairs }
      }
    }
    var observed = [Int](repeating: 0, count: count * count)
    for (source, target) in zip(edgeSources, edgeTargets) {
      let (from, to) = (grouping.groups(of: source), grouping.groups(of: target))
      BlockPlaces(from, to, groupCount: count).forEach { observed[$0] += 1 }
      if !isDirected { BlockPlaces(to, from, groupCount: count).forEach { observed[$0] += 1 } }
    }
    let density = density()
    let blocks = (0..<count * count).map { place in
      // Going through ordered pairs meets each pair inside a group of an undirected graph twice.
      let share = !isDirected && place / count == place % count ? 2 : 1
      let possible = possible[place] / share
      return BlockDensities.Block(
        observed: observed[place] / share, possible: possible,
        expected: density.map { $0 * Double(possible) })
    }
    return BlockDensities(groupCount: count, blocks: blocks)
  }
}

/// The blocks that a pair of nodes belongs to.
private struct BlockPlaces {
  private let from: ArraySlice<Int>
  private let to: ArraySlice<Int>
  private let groupCount: Int

  init(_ from: ArraySlice<Int>, _ to: ArraySlice<Int>, groupCount: Int) {
    self.from = from
    self.to = to
    self.groupCount = groupCount
  }

  func forEach(_ body: (Int) -> Void) {
    var isShared = false
    for group in from where to.contains(group) {
      isShared = true
      body(group * groupCount + group)
    }
    guard !isShared else { return }
    for first in from {
      for second in to { body(first * groupCount + second) }
    }
  }
}

/// The different combinations of groups that nodes are in, with how many nodes are in each.
private struct GroupCombinations {
  private(set) var groups: [ArraySlice<Int>] = []
  private(set) var sizes: [Int] = []

  init(_ grouping: Grouping, nodeCount: Int) {
    var numbers: [ArraySlice<Int>: Int] = [:]
    for node in 0..<nodeCount {
      let row = grouping.groups(of: Node(node))
      guard !row.isEmpty else { continue }
      let number = numbers[row, default: groups.count]
      if number == groups.count {
        numbers[row] = number
        groups.append(row)
        sizes.append(0)
      }
      sizes[number] += 1
    }
  }
}
