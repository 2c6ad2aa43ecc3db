extension DepthFirstForest {
  /// The blocks, the largest first, of two of the same size the one with the smaller nodes.
  ///
  /// Every node but the roots belongs to the block of the edge to its parent: a new block when its
  /// subtree hangs on the parent, else the parent's own. What the subtrees of a new block hang on
  /// is its top. Complexity: O(n) and sorting the blocks.
  func blocks(nodeCount: Int) -> Rows<Node> {
    let none = UInt32.max
    var owner = [UInt32](repeating: none, count: nodeCount)
    var tops: [Node] = []
    var starts: [UInt32] = [0]
    for place in visits.indices where !isRoot(place) {
      let visit = visits[place]
      let parent = visits[Int(visit.parent)].node
      if isHeldByParent(place) {
        owner[visit.node.offset] = UInt32(tops.count)
        tops.append(parent)
        starts.append(2)
      } else {
        let block = owner[parent.offset]
        owner[visit.node.offset] = block
        starts[Int(block) + 1] += 1
      }
    }
    for block in tops.indices { starts[block + 1] += starts[block] }

    var nodes = [Node](repeating: Node(0), count: Int(starts[tops.count]))
    var next = starts
    for node in 0..<nodeCount where owner[node] != none {
      nodes[Int(next[Int(owner[node])])] = Node(node)
      next[Int(owner[node])] += 1
    }
    for (block, top) in tops.enumerated() {
      // One place is left at the end of each block; the top moves down to where it belongs.
      var place = Int(starts[block + 1]) - 1
      while place > Int(starts[block]), nodes[place - 1] > top {
        nodes[place] = nodes[place - 1]
        place -= 1
      }
      nodes[place] = top
    }
    return Self.largestFirst(Rows(starts: starts, elements: nodes))
  }

  private static func largestFirst(_ blocks: Rows<Node>) -> Rows<Node> {
    // Two blocks share one node at most: the first two nodes tell them apart.
    struct Key {
      let size: UInt32
      let first: Node
      let second: Node
      let block: UInt32
    }
    let keys = (0..<blocks.count).map { block in
      let nodes = blocks[block]
      return Key(
        size: UInt32(nodes.count), first: nodes[nodes.startIndex],
        second: nodes[nodes.startIndex + 1], block: UInt32(block))
    }.sorted { left, right in
      if left.size != right.size { return left.size > right.size }
      return left.first == right.first ? left.second < right.second : left.first < right.first
    }
    var starts: [UInt32] = [0]
    var nodes: [Node] = []
    starts.reserveCapacity(keys.count + 1)
    nodes.reserveCapacity(blocks.elements.count)
    for key in keys {
      nodes += blocks[Int(key.block)]
      starts.append(UInt32(nodes.count))
    }
    return Rows(starts: starts, elements: nodes)
  }
}
