extension Graph {
  /// The fewest new ties that make a graph hang together.
  ///
  /// Direction is ignored. Ties to make join nodes that are not tied yet.
  ///
  /// - ``EdgeConnectivity/connected``: as many components are joined as allowed ties can join, by
  ///   the fewest ties, and of those by the ones with the highest sum of `preferred` (a maximum
  ///   weight spanning forest over the components); of equally preferred ties the first in order.
  ///   The result is always least.
  /// - ``EdgeConnectivity/twoEdgeConnected``: ⌈p/2⌉ + q ties, where p counts the ends and q the lone
  ///   parts when every part without bridges is taken as one: no fewer will do. They are found
  ///   whenever every tie is allowed and there are more than two nodes, and then `preferred` only
  ///   chooses the nodes within the parts. When some are not allowed, ties are found one after
  ///   another: first the parts are strung together, ends to ends, then every end is tied to
  ///   another end, or else as far away as possible, and what turns out superfluous is dropped.
  ///   Everything is achieved that allowed ties can achieve, but perhaps not by the fewest.
  ///
  /// Complexity: O(n + m) when nothing is asked of the ties; otherwise `allowed` and `preferred` are
  /// called O(n²) times, and dropping takes O(n + m) for each new tie. References: Eswaran, K. P.
  /// and Tarjan, R. E. (1976) Augmentation problems. *SIAM Journal on Computing* 5, 653-665; Prim,
  /// R. C. (1957) Shortest connection networks and some generalizations. *Bell System Technical
  /// Journal* 36, 1389-1401.
  ///
  /// - Parameters:
  ///   - connectivity: what to achieve.
  ///   - nodes: the only nodes that may get ties; components without any of them are left alone. All
  ///     unless given.
  ///   - allowed: whether a tie may be made, asked with the smaller node first; all may unless given.
  ///   - preferred: how much a tie is wanted, asked with the smaller node first.
  public func augmentation(
    to connectivity: EdgeConnectivity, among nodes: [Node]? = nil,
    allowed: ((Node, Node) -> Bool)? = nil, preferred: ((Node, Node) -> Int)? = nil
  ) -> Augmentation {
    let ties = NewTies(graph: self, among: nodes, allowed: allowed, preferred: preferred)
    let graph = isDirected ? undirected(with: []) : self
    switch connectivity {
    case .connected:
      let pairs = graph.spanningTies(ties)
      return graph.augmentation(by: pairs, ties: ties, isLeast: true, reportsBridges: false)
    case .twoEdgeConnected:
      let forest = BridgeForest(graph, ties: ties)
      if let pairs = forest.leastTies(ties) {
        return graph.augmentation(by: pairs, ties: ties, isLeast: true, reportsBridges: true)
      }
      let pairs = GreedyTies(graph: graph, ties: ties).made
      let isLeast = pairs.isEmpty || pairs.count == forest.leastCount
      return graph.augmentation(by: pairs, ties: ties, isLeast: isLeast, reportsBridges: true)
    }
  }

  private func augmentation(
    by pairs: [Tie], ties: NewTies, isLeast: Bool, reportsBridges: Bool
  ) -> Augmentation {
    let result = undirected(with: pairs)
    let components = result.components()
    let parts = (0..<components.count).map { Array(components.members(of: $0)) }
      .filter { $0.contains { ties.isOpen($0) } }
    var bridges: [(Node, Node)] = []
    if reportsBridges {
      var counts = [Bool](repeating: false, count: nodeCount)
      for part in parts { for node in part { counts[node.offset] = true } }
      bridges = result.biconnectivity().bridges.map { result.ends(of: $0) }
        .filter { counts[$0.0.offset] }
    }
    let sorted = pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    return Augmentation(
      pairs: sorted.map { ($0.first, $0.second) },
      isLeast: isLeast, apart: parts.count > 1 ? parts : [], bridges: bridges)
  }

  /// The same graph without directions and with some more ties.
  func undirected(with ties: [Tie]) -> Graph {
    let links =
      edges.map { Link(from: ends(of: $0).from, to: ends(of: $0).to) }
      + ties.map { Link(from: $0.first, to: $0.second) }
    return Graph(nodeCount: nodeCount, links: links, keepsLinks: false)
  }
}
