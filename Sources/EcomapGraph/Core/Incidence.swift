/// The rows of a graph, made from edges that are sorted by both ends.
struct Incidence {
  let successors: Rows<Node>
  let outgoing: Rows<Edge>
  let predecessors: Rows<Node>
  let incoming: Rows<Edge>

  /// Complexity: O(n + m).
  init(nodeCount: Int, sources: [Node], targets: [Node], isDirected: Bool) {
    if isDirected {
      // The edges are in the order of the rows already, so that the storage can be shared.
      let starts = Self.starts(nodeCount: nodeCount, of: sources, and: [])
      successors = Rows(starts: starts, elements: targets)
      outgoing = Rows(starts: starts, elements: sources.indices.map { Edge($0) })
      (predecessors, incoming) = Self.rows(
        nodeCount: nodeCount, from: targets, to: sources, alsoBack: false)
    } else {
      (successors, outgoing) = Self.rows(
        nodeCount: nodeCount, from: targets, to: sources, alsoBack: true)
      (predecessors, incoming) = (successors, outgoing)
    }
  }

  /// Where the row of each node begins when it has an element for each time it is an end.
  private static func starts(nodeCount: Int, of first: [Node], and second: [Node]) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: nodeCount + 1)
    for node in first { starts[node.offset + 1] += 1 }
    for node in second { starts[node.offset + 1] += 1 }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    return starts
  }

  /// Distributes the edges over their first ends, and afterwards over their second ones if asked.
  ///
  /// The edges come sorted by both ends, so each pass fills every row in ascending order. In an
  /// undirected graph the first pass goes by the larger end and so adds all smaller neighbours of
  /// a node before the second pass adds the larger ones: no row needs sorting.
  private static func rows(
    nodeCount: Int, from first: [Node], to second: [Node], alsoBack: Bool
  ) -> (Rows<Node>, Rows<Edge>) {
    let starts = starts(nodeCount: nodeCount, of: first, and: alsoBack ? second : [])
    var next = starts
    let total = Int(starts[nodeCount])
    var nodes = [Node](repeating: Node(0), count: total)
    var edges = [Edge](repeating: Edge(0), count: total)
    func add(_ edge: Int, from: Node, to: Node) {
      let place = Int(next[from.offset])
      nodes[place] = to
      edges[place] = Edge(edge)
      next[from.offset] += 1
    }
    for edge in first.indices { add(edge, from: first[edge], to: second[edge]) }
    if alsoBack {
      for edge in first.indices { add(edge, from: second[edge], to: first[edge]) }
    }
    return (Rows(starts: starts, elements: nodes), Rows(starts: starts, elements: edges))
  }
}
