extension Graph {
  /// The parts of a graph that hang together, whatever the direction of the edges.
  ///
  /// A directed graph is taken as undirected: the parts are its weak components. A node without
  /// edges is a part of its own; a graph without nodes has no parts.
  ///
  /// Complexity: O(n + m) time, O(n) memory. Reference: Hopcroft, J. and Tarjan, R. (1973)
  /// Algorithm 447: efficient algorithms for graph manipulation. *CACM* 16, 372-378.
  public func components() -> Components {
    var found = [Int](repeating: -1, count: nodeCount)
    var sizes: [Int] = []
    var pending: [Node] = []
    for start in 0..<nodeCount where found[start] < 0 {
      let number = sizes.count
      var size = 0
      found[start] = number
      pending.append(Node(start))
      while let node = pending.popLast() {
        size += 1
        func visit(_ row: ArraySlice<Node>) {
          for neighbour in row where found[neighbour.offset] < 0 {
            found[neighbour.offset] = number
            pending.append(neighbour)
          }
        }
        visit(successors[node.offset])
        if isDirected { visit(predecessors[node.offset]) }
      }
      sizes.append(size)
    }
    return Components(foundInOrder: found, sizes: sizes)
  }
}
