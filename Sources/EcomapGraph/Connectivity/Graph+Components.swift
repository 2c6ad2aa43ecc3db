extension Graph {
  /// The parts of a graph that hang together, whatever the direction of the edges.
  ///
  /// A directed graph is taken as undirected: the parts are its weak components. A node without
  /// edges is a part of its own; a graph without nodes has no parts.
  ///
  /// Each node is joined with its first two neighbours; by then most nodes of a usual graph are in
  /// one part, and only the others go through the rest of their neighbours. Complexity: O(n + m)
  /// but for a logarithm in theory, O(n) memory. Reference: Sutton, M., Ben-Nun, T. and Barak, A.
  /// (2018) Optimizing parallel graph connectivity computation via subgraph sampling. *IPDPS*,
  /// 12-21.
  public func components() -> Components {
    var sets = DisjointSets(count: nodeCount)
    let sampled = 2
    for node in 0..<nodeCount {
      for neighbour in successors[node].prefix(sampled) { sets.join(node, neighbour.offset) }
    }
    let main = sets.largest()
    for node in 0..<nodeCount where sets.first(of: node) != main {
      for neighbour in successors[node].dropFirst(sampled) { sets.join(node, neighbour.offset) }
      guard isDirected else { continue }
      for neighbour in predecessors[node] { sets.join(node, neighbour.offset) }
    }
    var found = [Int](repeating: 0, count: nodeCount)
    var sizes: [Int] = []
    for node in 0..<nodeCount {
      // The first node of a part comes before the others and gives it the next number.
      let first = sets.first(of: node)
      if first == node {
        found[node] = sizes.count
        sizes.append(1)
      } else {
        found[node] = found[first]
        sizes[found[node]] += 1
      }
    }
    return Components(foundInOrder: found, sizes: sizes)
  }
}
