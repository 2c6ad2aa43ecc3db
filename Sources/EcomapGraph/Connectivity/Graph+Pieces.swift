extension Graph {
  /// What the components of some nodes fall into without these nodes, the largest piece first; of
  /// two of the same size, the one with the smaller first node.
  ///
  /// Direction is ignored, and the nodes of a piece are in order. Components that none of the nodes
  /// belongs to are no pieces; nodes without edges leave nothing. Complexity: O(n + m).
  public func pieces(without nodes: [Node]) -> [[Node]] {
    let rows = undirectedRows
    var isSeen = [Bool](repeating: false, count: nodeCount)
    for node in nodes { isSeen[node.offset] = true }
    var pieces: [[Node]] = []
    for node in nodes {
      for start in rows[node.offset] where !isSeen[start.offset] {
        pieces.append(Self.spread(from: start, over: rows, &isSeen))
      }
    }
    return pieces.sorted { left, right in
      left.count == right.count ? left[0] < right[0] : left.count > right.count
    }
  }

  /// What loses its route to the rest without a node: all pieces but the largest.
  ///
  /// Empty when the node is no cut point. Complexity: O(n + m).
  public func separated(by node: Node) -> [[Node]] { Array(pieces(without: [node]).dropFirst()) }

  /// The smaller side of a bridge, in order; of two of the same size the one without the smallest
  /// node.
  ///
  /// Empty when the edge is no bridge. In a directed graph the edge back counts as part of the
  /// tie. Complexity: O(n + m).
  public func separated(by edge: Edge) -> [Node] {
    let rows = undirectedRows
    let (from, to) = ends(of: edge)
    // The search from one end must not take the edge: it begins behind it.
    var isSeen = [Bool](repeating: false, count: nodeCount)
    isSeen[from.offset] = true
    var side = [from]
    for start in rows[from.offset] where start != to && !isSeen[start.offset] {
      side += Self.spread(from: start, over: rows, &isSeen)
    }
    guard !isSeen[to.offset] else { return [] }
    side.sort()
    let other = Self.spread(from: to, over: rows, &isSeen)
    if side.count == other.count { return side[0] < other[0] ? other : side }
    return side.count < other.count ? side : other
  }

  /// The nodes that can be reached from one over nodes that were not seen, in order.
  private static func spread(
    from start: Node, over rows: Rows<Node>, _ isSeen: inout [Bool]
  ) -> [Node] {
    isSeen[start.offset] = true
    var found = [start]
    var next = 0
    while next < found.count {
      for neighbour in rows[found[next].offset] where !isSeen[neighbour.offset] {
        isSeen[neighbour.offset] = true
        found.append(neighbour)
      }
      next += 1
    }
    return found.sorted()
  }
}
