/// What is left of a graph when every part without bridges is taken as one: a forest of bridges.
///
/// A part that no bridge leaves is alone; a part that one bridge leaves is an end.
struct BridgeForest {
  /// For each node the number of its part.
  let membership: [Int]
  /// For each part its nodes.
  let parts: [[Node]]
  /// For each part the parts that bridges lead to.
  let neighbours: [[Int]]
  /// One part of every tree that counts, in the order of first nodes.
  let roots: [Int]

  /// - Parameter ties: trees without a node that may get a tie do not count.
  init(_ graph: Graph, ties: NewTies) {
    let bridges = graph.biconnectivity().bridges
    var isBridge = [Bool](repeating: false, count: graph.edgeCount)
    for bridge in bridges { isBridge[bridge.offset] = true }
    let links = graph.edges.filter { !isBridge[$0.offset] }.map {
      Link(from: graph.ends(of: $0).from, to: graph.ends(of: $0).to)
    }
    let components = Graph(nodeCount: graph.nodeCount, links: links, keepsLinks: false).components()
    membership = components.membership
    parts = (0..<components.count).map { Array(components.members(of: $0)) }
    var neighbours = [[Int]](repeating: [], count: parts.count)
    for bridge in bridges {
      let (from, to) = graph.ends(of: bridge)
      neighbours[components.membership[from.offset]].append(components.membership[to.offset])
      neighbours[components.membership[to.offset]].append(components.membership[from.offset])
    }
    self.neighbours = neighbours
    let trees = graph.components()
    var counts = [Bool](repeating: false, count: trees.count)
    for node in graph.nodes where ties.isOpen(node) { counts[trees.membership[node.offset]] = true }
    roots = (0..<trees.count).filter { counts[$0] }.map {
      components.membership[trees.members(of: $0)[trees.members(of: $0).startIndex].offset]
    }
  }

  /// The parts of a tree in the order of a depth-first search that begins at a part with several
  /// bridges, if there is one.
  func tree(from root: Int) -> [Int] {
    preorder(from: preorder(from: root).first { neighbours[$0].count > 1 } ?? root)
  }

  private func preorder(from root: Int) -> [Int] {
    var order: [Int] = []
    var pending = [(part: root, parent: -1)]
    while let (part, parent) = pending.popLast() {
      order.append(part)
      for next in neighbours[part].reversed() where next != parent { pending.append((next, part)) }
    }
    return order
  }

  /// How many ties are needed at least so that the trees become one part.
  var leastCount: Int {
    let trees = roots.map { tree(from: $0) }
    if trees.count == 1, trees[0].count == 1 { return 0 }
    let ends = trees.reduce(0) { $0 + $1.count { neighbours[$0].count == 1 } }
    return (ends + 1) / 2 + trees.count { $0.count == 1 }
  }

  /// The ties that Eswaran and Tarjan make, as few as possible; nil when they are not allowed.
  ///
  /// The trees are strung together, an end of each to an end of the next, and become one tree. Its
  /// ends, in the order of a depth-first search, are tied each to the one half of them later: every
  /// bridge then lies on a circle.
  func leastTies(_ ties: NewTies) -> [Tie]? {
    let trees = roots.map { tree(from: $0) }
    guard trees.count > 1 || trees.contains(where: { $0.count > 1 }) else { return [] }
    var joins: [(Int, Int)] = []
    var neighbours = neighbours
    var previous: Int?
    for tree in trees {
      let ends = tree.filter { neighbours[$0].count < 2 }
      if let previous {
        joins.append((previous, ends[0]))
        neighbours[previous].append(ends[0])
        neighbours[ends[0]].append(previous)
      }
      previous = ends[ends.count - 1]
    }
    let joined = BridgeForest(
      membership: membership, parts: parts, neighbours: neighbours, roots: roots)
    let ends = joined.tree(from: roots[0]).filter { neighbours[$0].count == 1 }
    let half = ends.count / 2
    for place in 0..<ends.count - half { joins.append((ends[place], ends[place + half])) }

    var made: [Tie] = []
    var ties = ties
    for (one, other) in joins {
      guard let tie = ties.best(from: parts[one], to: parts[other]) else { return nil }
      made.append(tie)
      ties.take(tie)
    }
    return made
  }

  private init(membership: [Int], parts: [[Node]], neighbours: [[Int]], roots: [Int]) {
    self.membership = membership
    self.parts = parts
    self.neighbours = neighbours
    self.roots = roots
  }
}
