import EcomapGraph

/// The pairs that one actor goes between: both have a tie with it and none with each other.
///
/// With direction a tie leads from the first to the actor, one from the actor to the second, and
/// none from the first to the second.
struct BridgedPairs {
  /// A pair and whether the actor is its only link: the only one that both have a tie with.
  struct Pair {
    let first: Node
    let second: Node
    let isOnlyLink: Bool
  }

  /// Two groups, the first of them the earlier one, and the pairs with an end in each.
  struct Tally {
    let first: Int
    let second: Int
    private(set) var pairs = 0
    private(set) var onlyLink = 0

    init(first: Int, second: Int) {
      self.first = first
      self.second = second
    }

    mutating func add(isOnlyLink: Bool) {
      pairs += 1
      if isOnlyLink { onlyLink += 1 }
    }
  }

  /// The pairs, in order; unordered without direction.
  let pairs: [Pair]

  /// How many of the pairs have no other link.
  var onlyLink: Int { pairs.count { $0.isOnlyLink } }

  /// From how many contacts on pairs are not listed: their number grows with the square.
  static let mostContacts = 1_500

  /// Lists the pairs of an actor; nil when it has too many contacts.
  ///
  /// Complexity: O(n + the summed degree of the actor's neighbours' neighbours + pairs).
  init?(around node: Node, in graph: Graph) {
    guard graph.degree(of: node) <= Self.mostContacts else { return nil }
    var links = [Int](repeating: 0, count: graph.nodeCount)
    var isTied = [Bool](repeating: false, count: graph.nodeCount)
    var pairs: [Pair] = []
    for first in graph.predecessors(of: node) {
      for middle in graph.neighbours(of: first) {
        isTied[middle.offset] = true
        for second in graph.neighbours(of: middle) { links[second.offset] += 1 }
      }
      for second in graph.neighbours(of: node)
      where !isTied[second.offset] && (graph.isDirected ? first != second : first < second) {
        pairs.append(
          Pair(first: first, second: second, isOnlyLink: links[second.offset] == 1))
      }
      for middle in graph.neighbours(of: first) {
        isTied[middle.offset] = false
        for second in graph.neighbours(of: middle) { links[second.offset] = 0 }
      }
    }
    self.pairs = pairs
  }

  /// How many pairs join two different groups: neither end has a group of the other's, and each
  /// has one.
  func across(_ grouping: Grouping) -> Int {
    pairs.count { pair in
      grouping.group(of: pair.first) != nil && grouping.group(of: pair.second) != nil
        && !grouping.isTogether(pair.first, pair.second)
    }
  }

  /// The pairs by the groups of their ends, the most frequent first; an end in several groups
  /// counts by the first one it names.
  ///
  /// - Parameter across: whether pairs across groups are counted, or those within one.
  func tallies(_ grouping: Grouping, across: Bool) -> [Tally] {
    var tallies: [Int: Tally] = [:]
    for pair in pairs {
      guard let first = grouping.group(of: pair.first),
        let second = grouping.group(of: pair.second),
        grouping.isTogether(pair.first, pair.second) != across
      else { continue }
      let (low, high) = (min(first, second), max(first, second))
      tallies[low * grouping.count + high, default: Tally(first: low, second: high)]
        .add(isOnlyLink: pair.isOnlyLink)
    }
    return tallies.values.sorted { left, right in
      left.pairs == right.pairs
        ? (left.onlyLink, right.first, right.second) > (right.onlyLink, left.first, left.second)
        : left.pairs > right.pairs
    }
  }
}
