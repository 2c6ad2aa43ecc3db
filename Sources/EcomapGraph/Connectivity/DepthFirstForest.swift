/// The trees that a depth-first search grows, with what they tell about cut points and bridges.
///
/// All numbers are places in the order in which the search comes to the nodes. A subtree is then
/// a run of places that begins with its root, and every edge outside the trees leads from a node
/// to one of its ancestors.
struct DepthFirstForest {
  /// The nodes in the order in which the search came to them.
  private(set) var order: [Node] = []
  /// For each place the place of the parent; a root is its own.
  private(set) var parents: [UInt32] = []
  /// For each place the first place that its subtree reaches by at most one edge outside the tree.
  private(set) var lows: [UInt32] = []
  /// For each place how many nodes its subtree has.
  private(set) var sizes: [UInt32] = []

  private static let unseen = UInt32.max

  /// Searches from every node in order, neighbours in order too.
  ///
  /// The search keeps its way in the parents instead of recursing, so that a long path cannot
  /// exhaust the stack. Complexity: O(n + m) time, O(n) memory.
  ///
  /// - Parameters:
  ///   - rows: for each node its neighbours, whatever the direction.
  ///   - isRemoved: for each node whether to pass over it; empty for none.
  init(rows: Rows<Node>, without isRemoved: [Bool] = []) {
    var places = [UInt32](repeating: Self.unseen, count: rows.count)
    var cursors = rows.starts
    order.reserveCapacity(rows.count)
    parents.reserveCapacity(rows.count)
    func isOpen(_ node: Node) -> Bool {
      places[node.offset] == Self.unseen && (isRemoved.isEmpty || !isRemoved[node.offset])
    }
    for start in 0..<rows.count where isOpen(Node(start)) {
      var place = enter(Node(start), parent: nil, &places)
      while true {
        let node = order[place].offset
        let end = rows.starts[node + 1]
        var cursor = cursors[node]
        while cursor < end, !isOpen(rows.elements[Int(cursor)]) { cursor += 1 }
        if cursor < end {
          cursors[node] = cursor + 1
          place = enter(rows.elements[Int(cursor)], parent: place, &places)
        } else {
          cursors[node] = cursor
          let parent = Int(parents[place])
          if parent == place { break }
          place = parent
        }
      }
    }
    findLows(rows: rows, places: places)
  }

  private mutating func enter(
    _ node: Node, parent: Int?, _ places: inout [UInt32]
  ) -> Int {
    let place = order.count
    places[node.offset] = UInt32(place)
    order.append(node)
    parents.append(UInt32(parent ?? place))
    return place
  }

  /// Goes through the places backwards, so that every subtree is done before its parent.
  private mutating func findLows(rows: Rows<Node>, places: [UInt32]) {
    lows = order.indices.map { UInt32($0) }
    sizes = [UInt32](repeating: 1, count: order.count)
    for place in order.indices.reversed() {
      let parent = parents[place]
      var low = lows[place]
      for neighbour in rows[order[place].offset] {
        let other = places[neighbour.offset]
        // The search skips removed nodes: they are unseen, which is above every place.
        if other < low, other != parent { low = other }
      }
      lows[place] = low
      guard Int(parent) != place else { continue }
      lows[Int(parent)] = min(lows[Int(parent)], low)
      sizes[Int(parent)] += sizes[place]
    }
  }

  func isRoot(_ place: Int) -> Bool { Int(parents[place]) == place }

  /// Whether the subtree of a place hangs on nothing but the parent.
  func isHeldByParent(_ place: Int) -> Bool {
    !isRoot(place) && lows[place] >= parents[place]
  }

  /// Whether the subtree of a place hangs on nothing but the edge to the parent.
  func isHeldByEdge(_ place: Int) -> Bool {
    !isRoot(place) && lows[place] > parents[place]
  }
}
