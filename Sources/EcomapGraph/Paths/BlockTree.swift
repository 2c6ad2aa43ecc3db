/// How the blocks of an undirected graph hang on each other by cut points.
///
/// One block of each component is the root. Every other block has an anchor, the cut point it hangs
/// on; every node has a home, the one block of its own that does not hang on it.
struct BlockTree {
  /// For each block its anchor; nil for a root.
  private(set) var anchors: [Node?]
  /// For each node its home; nil when it has no edges.
  private(set) var homes: [Int?]
  /// For each block the nodes whose home it is, those with most edges first, which keeps what
  /// searches touch most close together.
  let residents: Rows<Node>

  /// For each node how many nodes hang on it, itself among them.
  private var hanging: [Int]
  /// For each block how many nodes hang on its anchor by this block.
  private var branches: [Int]
  /// For each block how many nodes its component has.
  private var totals: [Int]

  /// Complexity: O(n log n + m).
  init(_ graph: Graph) {
    let parts = graph.biconnectivity()
    anchors = [Node?](repeating: nil, count: parts.blockCount)
    homes = [Int?](repeating: nil, count: graph.nodeCount)
    hanging = [Int](repeating: 1, count: graph.nodeCount)
    branches = [Int](repeating: 0, count: parts.blockCount)
    totals = branches
    let order = Self.hang(parts, &anchors, &homes)

    // Every block comes after the one it hangs on: backwards, branches are complete when added.
    for block in order.reversed() {
      for node in parts.block(block) where node != anchors[block] {
        branches[block] += hanging[node.offset]
      }
      if let anchor = anchors[block] { hanging[anchor.offset] += branches[block] }
    }
    for block in order {
      guard let anchor = anchors[block], let home = homes[anchor.offset] else {
        totals[block] = branches[block]
        continue
      }
      totals[block] = totals[home]
    }
    residents = Self.residents(of: graph, homes: homes, blockCount: parts.blockCount)
  }

  /// Walks from block to block and returns them in the order they were come to.
  private static func hang(
    _ parts: Biconnectivity, _ anchors: inout [Node?], _ homes: inout [Int?]
  ) -> [Int] {
    var blocksOfNode = [[Int]](repeating: [], count: homes.count)
    for block in 0..<parts.blockCount {
      for node in parts.block(block) { blocksOfNode[node.offset].append(block) }
    }
    var isHung = [Bool](repeating: false, count: parts.blockCount)
    var order: [Int] = []
    var head = 0
    for root in 0..<parts.blockCount where !isHung[root] {
      isHung[root] = true
      order.append(root)
      while head < order.count {
        let block = order[head]
        head += 1
        for node in parts.block(block) where node != anchors[block] {
          homes[node.offset] = block
          for other in blocksOfNode[node.offset] where !isHung[other] {
            isHung[other] = true
            anchors[other] = node
            order.append(other)
          }
        }
      }
    }
    return order
  }

  private static func residents(of graph: Graph, homes: [Int?], blockCount: Int) -> Rows<Node> {
    var starts = [UInt32](repeating: 0, count: blockCount + 1)
    for case .some(let home) in homes { starts[home + 1] += 1 }
    for block in 0..<blockCount { starts[block + 1] += starts[block] }
    var next = starts
    var elements = [Node](repeating: Node(0), count: Int(starts[blockCount]))
    let byDegree = graph.nodes.sorted { left, right in
      let (leftDegree, rightDegree) = (graph.degree(of: left), graph.degree(of: right))
      return leftDegree == rightDegree ? left < right : leftDegree > rightDegree
    }
    for node in byDegree {
      guard let home = homes[node.offset] else { continue }
      elements[Int(next[home])] = node
      next[home] += 1
    }
    return Rows(starts: starts, elements: elements)
  }

  /// How many nodes a node stands for in a block: itself and all that the block's others reach only
  /// through it.
  func mass(of node: Node, in block: Int) -> Double {
    Double(node == anchors[block] ? totals[block] - branches[block] : hanging[node.offset])
  }

  /// For each node the unordered pairs of others that it alone joins, its blocks being on different
  /// sides of it.
  func pairsAcross() -> [Double] {
    // Side by side: what the sides so far have, times what the next one has.
    var reached = homes.enumerated().map { node, home in
      home.map { Double(totals[$0] - hanging[node]) } ?? 0
    }
    var pairs = [Double](repeating: 0, count: homes.count)
    for (block, anchor) in anchors.enumerated() {
      guard let anchor else { continue }
      pairs[anchor.offset] += reached[anchor.offset] * Double(branches[block])
      reached[anchor.offset] += Double(branches[block])
    }
    return pairs
  }
}
