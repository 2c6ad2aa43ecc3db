/// Sets of nodes that are joined two at a time, each known by its first node.
///
/// Reference: Tarjan, R. E. and van Leeuwen, J. (1984) Worst-case analysis of set union
/// algorithms. *Journal of the ACM* 31, 245-281.
struct DisjointSets {
  /// For each node one that is in the same set and not after it; the first node of a set is its
  /// own.
  private var parents: [UInt32]

  init(count: Int) { parents = (0..<count).map { UInt32($0) } }

  /// The first node of the set a node is in; shortens the way there for the next time.
  mutating func first(of node: Int) -> Int {
    var node = node
    var parent = Int(parents[node])
    while parent != node {
      let next = parents[parent]
      parents[node] = next
      node = parent
      parent = Int(next)
    }
    return node
  }

  /// Makes one set of the sets of two nodes.
  mutating func join(_ one: Int, _ other: Int) {
    let one = first(of: one)
    let other = first(of: other)
    guard one != other else { return }
    parents[max(one, other)] = UInt32(min(one, other))
  }

  /// The first node of the largest set; of several the first.
  mutating func largest() -> Int? {
    var sizes = [UInt32](repeating: 0, count: parents.count)
    for node in parents.indices { sizes[first(of: node)] += 1 }
    return sizes.indices.max { sizes[$0] < sizes[$1] }
  }
}
