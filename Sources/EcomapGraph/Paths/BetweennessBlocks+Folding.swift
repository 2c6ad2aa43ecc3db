extension BetweennessBlocks {
  /// The blocks of an undirected graph, with what hangs off cut points as mass.
  ///
  /// Blocks of two nodes are left out: there is nothing between them.
  init(folding graph: Graph, weighted: Bool) {
    let tree = BlockTree(graph)
    var blockStarts = [0]
    var blocks: [UInt32] = []
    var nodes: [Node] = []
    var masses: [Double] = []
    /// For each node its place in its home, where the anchor has place 0 if there is one.
    var places = [UInt32](repeating: 0, count: graph.nodeCount)
    /// The first slot of each block; nil for blocks of two nodes.
    var firstSlots = [Int?](repeating: nil, count: tree.anchors.count)
    for block in tree.anchors.indices {
      let anchor = tree.anchors[block].map { [$0] } ?? []
      let members = anchor + tree.residents[block]
      guard members.count > 2 else { continue }
      firstSlots[block] = nodes.count
      for (place, node) in members.enumerated() {
        if place >= anchor.count { places[node.offset] = UInt32(place) }
        blocks.append(UInt32(blockStarts.count - 1))
        nodes.append(node)
        masses.append(tree.mass(of: node, in: block))
      }
      blockStarts.append(nodes.count)
    }

    /// Calls back with the slot, the place of a neighbour and the edge, for both ends of each edge.
    func visit(_ add: (_ slot: Int, _ place: UInt32, _ edge: Edge) -> Void) {
      for node in graph.nodes {
        guard let home = tree.homes[node.offset], let first = firstSlots[home] else { continue }
        let place = places[node.offset]
        for (neighbour, edge) in zip(graph.neighbours(of: node), graph.edges(from: node)) {
          if tree.homes[neighbour.offset] == home {
            add(first + Int(place), places[neighbour.offset], edge)
          } else if neighbour == tree.anchors[home] {
            add(first + Int(place), 0, edge)
            add(first, place, edge)
          }
        }
      }
    }
    var starts = [UInt32](repeating: 0, count: nodes.count + 1)
    visit { slot, _, _ in starts[slot + 1] += 1 }
    for slot in nodes.indices { starts[slot + 1] += starts[slot] }
    var next = starts
    var neighbours = [UInt32](repeating: 0, count: Int(starts[nodes.count]))
    let hasLengths = weighted && graph.isWeighted
    var lengths = [Double](repeating: 0, count: hasLengths ? neighbours.count : 0)
    visit { slot, place, edge in
      neighbours[Int(next[slot])] = place
      if hasLengths { lengths[Int(next[slot])] = Self.length(graph.weight(of: edge)) }
      next[slot] += 1
    }
    self.init(
      blockStarts: blockStarts, blocks: blocks, nodes: nodes, masses: masses, starts: starts,
      neighbours: neighbours, lengths: lengths, acrossCutPoints: tree.pairsAcross())
  }
}
