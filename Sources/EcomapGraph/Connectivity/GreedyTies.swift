/// Ties that leave no bridge, as far as allowed ties can, found one after another.
struct GreedyTies {
  private let graph: Graph
  private var ties: NewTies
  private(set) var made: [Tie] = []
  /// For each node whether it is known that no allowed tie leads out of its part.
  private var isStuck: [Bool]

  init(graph: Graph, ties: NewTies) {
    self.graph = graph
    self.ties = ties
    isStuck = [Bool](repeating: false, count: graph.nodeCount)
    stringTogether()
    while tieEnds() {}
    dropSuperfluous()
  }

  private mutating func make(_ tie: Tie) {
    made.append(tie)
    ties.take(tie)
  }

  /// Joins the trees of the forest, preferably at their ends, which need a tie anyway.
  private mutating func stringTogether() {
    let forest = BridgeForest(graph, ties: ties)
    var needs = forest.neighbours.map { max(0, 2 - $0.count) }
    func need(_ node: Node) -> Int { needs[forest.membership[node.offset]] }
    var outside = forest.roots.map { forest.tree(from: $0).flatMap { forest.parts[$0] } }
    while !outside.isEmpty {
      var open = outside.removeFirst().filter(ties.isOpen)
      // A node from which no tie leads out has none later either: what is outside only shrinks.
      while let place = open.indices.max(by: { need(open[$0]) < need(open[$1]) }) {
        let node = open[place]
        var best: (tie: Tie, need: Int, tree: Int)?
        for (tree, others) in outside.enumerated() {
          for other in others where ties.isOpen(other) {
            let tie = Tie(node, other, score: ties.score(node, other))
            if let best, (best.need, best.tie) >= (need(other), tie) { continue }
            if ties.allows(node, other) { best = (tie, need(other), tree) }
          }
        }
        guard let (tie, _, tree) = best else {
          open.remove(at: place)
          continue
        }
        make(tie)
        for end in [tie.first, tie.second] {
          needs[forest.membership[end.offset]] = max(0, need(end) - 1)
        }
        open += outside.remove(at: tree).filter(ties.isOpen)
      }
    }
  }

  /// Ties every end of the forest to another end, or else to a part as far away as possible.
  ///
  /// An end from which no tie leads out is passed over, and what it hangs on may become an end.
  /// - Returns: whether a tie was made.
  private mutating func tieEnds() -> Bool {
    let forest = BridgeForest(graph.undirected(with: made), ties: ties)
    let before = made.count
    for root in forest.roots {
      let tree = forest.tree(from: root)
      var degrees = forest.neighbours.map(\.count)
      var isServed = [Bool](repeating: false, count: forest.parts.count)
      var isPassed = isServed
      var ends = tree.filter { degrees[$0] == 1 }
      var next = 0
      while next < ends.count {
        let end = ends[next]
        next += 1
        guard !isServed[end], !isPassed[end] else { continue }
        if let (tie, part) = best(from: end, in: forest, isServed: isServed) {
          make(tie)
          isServed[end] = true
          isServed[part] = true
        } else {
          isPassed[end] = true
          for node in forest.parts[end] { isStuck[node.offset] = true }
          for neighbour in forest.neighbours[end] where !isPassed[neighbour] {
            degrees[neighbour] -= 1
            if degrees[neighbour] == 1 { ends.append(neighbour) }
          }
        }
      }
    }
    return made.count > before
  }

  private func best(
    from end: Int, in forest: BridgeForest, isServed: [Bool]
  ) -> (Tie, part: Int)? {
    guard let first = forest.parts[end].first, !isStuck[first.offset] else { return nil }
    var best: (tie: Tie, rank: (Int, Int), part: Int)?
    var pending = [(part: end, from: -1, steps: 0)]
    while let (part, from, steps) = pending.popLast() {
      for next in forest.neighbours[part] where next != from {
        pending.append((next, part, steps + 1))
      }
      let isEnd = forest.neighbours[part].count == 1 && !isServed[part]
      let rank = (isEnd ? 1 : 0, steps)
      guard part != end, best.map({ $0.rank <= rank }) ?? true else { continue }
      guard let tie = ties.best(from: forest.parts[end], to: forest.parts[part]) else { continue }
      if let best, (best.rank.0, best.rank.1, best.tie) >= (rank.0, rank.1, tie) { continue }
      best = (tie, rank, part)
    }
    return best.map { ($0.tie, $0.part) }
  }

  /// Drops the ties without which nothing more falls apart, the last ones first.
  private mutating func dropSuperfluous() {
    func worth(_ ties: [Tie]) -> (Int, Int) {
      let result = graph.undirected(with: ties)
      return (result.components().count, result.biconnectivity().bridges.count)
    }
    var known = worth(made)
    for place in made.indices.reversed() {
      var fewer = made
      fewer.remove(at: place)
      let new = worth(fewer)
      guard new.0 == known.0, new.1 <= known.1 else { continue }
      made = fewer
      known = new
    }
  }
}
