/// The parts of a graph that hang together, the largest first; of two of the same size, the one
/// with the smaller first node.
public struct Components: Sendable {
  /// For each node the number of its part.
  public let membership: [Int]
  /// How many nodes each part has.
  public let sizes: [Int]

  private let members: Rows<Node>

  /// How many parts there are.
  public var count: Int { sizes.count }

  /// The nodes of a part, in order.
  ///
  /// Complexity: O(1).
  public func members(of component: Int) -> ArraySlice<Node> { members[component] }

  /// Puts parts that were found in the order of their smallest nodes into the order of size.
  init(foundInOrder found: [Int], sizes: [Int]) {
    let order = sizes.indices.sorted { left, right in
      sizes[left] == sizes[right] ? left < right : sizes[left] > sizes[right]
    }
    var rank = [Int](repeating: 0, count: sizes.count)
    for (place, number) in order.enumerated() { rank[number] = place }
    membership = found.map { rank[$0] }
    self.sizes = order.map { sizes[$0] }

    var starts: [UInt32] = [0]
    for size in self.sizes { starts.append(starts[starts.count - 1] + UInt32(size)) }
    var next = starts.map { Int($0) }
    var nodes = [Node](repeating: Node(0), count: found.count)
    for (node, component) in membership.enumerated() {
      nodes[next[component]] = Node(node)
      next[component] += 1
    }
    members = Rows(starts: starts, elements: nodes)
  }
}
