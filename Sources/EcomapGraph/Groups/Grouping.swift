/// Which groups the nodes of a graph are in: sectors, regions, kinds or communities.
///
/// A node can be in one group, in several or in none. Groups are numbered from 0, and a group may
/// be empty.
public struct Grouping: Sendable {
  /// How many groups there are, empty ones included.
  public let count: Int
  /// For each group how many nodes are in it.
  public let sizes: [Int]

  /// For each node its groups, in the order in which they were named.
  let memberships: Rows<Int>

  /// Whether no node is in more than one group.
  public let isSingle: Bool

  /// For how many nodes the groups are given.
  public var nodeCount: Int { memberships.count }

  /// Puts every node into one group or into none.
  ///
  /// Complexity: O(n).
  ///
  /// - Parameters:
  ///   - groups: for each node its group, or nil.
  ///   - count: how many groups there are; without it, one more than the largest number.
  /// - Precondition: no group is negative, nor reaches the count.
  public init(_ groups: [Int?], count: Int? = nil) {
    self.init(rows: groups.lazy.map { CollectionOfOne($0) }, count: count)
  }

  /// Puts every node into any number of groups.
  ///
  /// A group that is named twice for a node counts once. Complexity: O(n + memberships) as long as
  /// the nodes are in few groups each.
  ///
  /// - Parameters:
  ///   - memberships: for each node its groups; the first named is the one that measures use which
  ///     can place a node in one group only.
  ///   - count: how many groups there are; without it, one more than the largest number.
  /// - Precondition: no group is negative, nor reaches the count.
  public init(memberships: [[Int]], count: Int? = nil) {
    self.init(rows: memberships.lazy.map { $0.lazy.map { $0 } }, count: count)
  }

  private init(rows: some Sequence<some Sequence<Int?>>, count: Int?) {
    var starts: [UInt32] = [0]
    var groups: [Int] = []
    var largest = -1
    for row in rows {
      let start = groups.count
      for case let group? in row where !groups[start...].contains(group) {
        precondition(group >= 0, "a group has a negative number")
        groups.append(group)
        largest = max(largest, group)
      }
      starts.append(UInt32(groups.count))
    }
    let count = count ?? largest + 1
    precondition(largest < count, "a node is in a group beyond the count of groups")
    var sizes = [Int](repeating: 0, count: count)
    for group in groups { sizes[group] += 1 }
    self.count = count
    self.sizes = sizes
    memberships = Rows(starts: starts, elements: groups)
    isSingle = zip(starts, starts.dropFirst()).allSatisfy { $1 - $0 < 2 }
  }

  /// The groups of a node, in the order in which they were named; empty when it is in none.
  ///
  /// Complexity: O(1).
  public func groups(of node: Node) -> ArraySlice<Int> { memberships[node.offset] }

  /// The first named group of a node, or nil when it is in none.
  ///
  /// Complexity: O(1).
  public func group(of node: Node) -> Int? {
    let range = memberships.range(of: node.offset)
    return range.isEmpty ? nil : memberships.elements[range.lowerBound]
  }

  /// Whether two nodes are in a group together.
  ///
  /// Complexity: O(product of how many groups each is in), which is 1 for nodes in one group.
  public func isTogether(_ first: Node, _ second: Node) -> Bool {
    let others = groups(of: second)
    return groups(of: first).contains { others.contains($0) }
  }
}
