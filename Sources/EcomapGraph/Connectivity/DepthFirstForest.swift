/// The trees that a depth-first search grows, with what they tell about cut points and bridges.
///
/// All numbers are places in the order in which the search comes to the nodes. A subtree is then
/// a run of places that begins with its root, and every edge outside the trees leads from a node
/// to one of its ancestors.
struct DepthFirstForest {
  /// What is known about a place: one record, because it is used together.
  struct Visit {
    let node: Node
    /// The place of the parent; a root is its own.
    let parent: UInt32
    /// The first place that the subtree reaches by at most one edge outside the tree.
    var low: UInt32
    /// How many nodes the subtree has.
    var size: UInt32
  }

  /// The nodes in the order in which the search came to them.
  private(set) var visits: [Visit] = []

  private static let unseen = UInt32.max
  private static let removed = UInt32.max - 1

  /// How far the search has come at a node that it has not left.
  private struct Step {
    let place: UInt32
    let parent: UInt32
    var low: UInt32
    var cursor: UInt32
    let end: UInt32
  }

  /// Searches from every node in order, neighbours in order too.
  ///
  /// It keeps its way in an array instead of recursing, so that a long path cannot exhaust the
  /// stack. Complexity: O(n + m) time, O(n) memory.
  ///
  /// - Parameters:
  ///   - rows: for each node its neighbours, whatever the direction.
  ///   - isRemoved: for each node whether to pass over it; empty for none.
  init(rows: Rows<Node>, without isRemoved: [Bool] = []) {
    var places = [UInt32](repeating: Self.unseen, count: rows.count)
    for (node, isRemoved) in isRemoved.enumerated() where isRemoved {
      places[node] = Self.removed
    }
    visits.reserveCapacity(rows.count)
    // Pointers: the search looks at every end of every edge, at random.
    rows.starts.withUnsafeBufferPointer { starts in
      rows.elements.withUnsafeBufferPointer { elements in
        places.withUnsafeMutableBufferPointer { places in
          search(starts, elements, places)
        }
      }
    }
  }

  private mutating func search(
    _ starts: UnsafeBufferPointer<UInt32>, _ elements: UnsafeBufferPointer<Node>,
    _ places: UnsafeMutableBufferPointer<UInt32>
  ) {
    var path: [Step] = []
    func enter(_ node: Node, from parent: UInt32?) -> Step {
      let place = UInt32(truncatingIfNeeded: visits.count)
      let parent = parent ?? place
      places[node.offset] = place
      visits.append(Visit(node: node, parent: parent, low: place, size: 1))
      return Step(
        place: place, parent: parent, low: place, cursor: starts[node.offset],
        end: starts[node.offset + 1])
    }
    for start in places.indices where places[start] == Self.unseen {
      var step = enter(Node(start), from: nil)
      while true {
        if step.cursor < step.end {
          let neighbour = elements[Int(step.cursor)]
          step.cursor &+= 1
          let place = places[neighbour.offset]
          if place == Self.unseen {
            path.append(step)
            step = enter(neighbour, from: step.place)
          } else if place < step.low, place != step.parent {
            // A removed node is above every place, so it is passed over here too.
            step.low = place
          }
        } else {
          let place = Int(step.place)
          visits[place].low = step.low
          visits[place].size = UInt32(truncatingIfNeeded: visits.count - place)
          guard var parent = path.popLast() else { break }
          parent.low = min(parent.low, step.low)
          step = parent
        }
      }
    }
  }

  func isRoot(_ place: Int) -> Bool { Int(visits[place].parent) == place }

  /// Whether the subtree of a place hangs on nothing but the parent.
  func isHeldByParent(_ place: Int) -> Bool {
    visits[place].low >= visits[place].parent && !isRoot(place)
  }

  /// Whether the subtree of a place hangs on nothing but the edge to the parent.
  func isHeldByEdge(_ place: Int) -> Bool {
    visits[place].low > visits[place].parent && !isRoot(place)
  }
}
