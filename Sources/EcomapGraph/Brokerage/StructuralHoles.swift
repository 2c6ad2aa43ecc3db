/// What Burt's measures need of a graph: who is tied to whom in either direction, and how strongly
/// in both directions together.
struct StructuralHoles: Sendable {
  /// The ties without their direction, a_ij + a_ji being their weights.
  ///
  /// An undirected graph keeps its own weights, half of that: only their proportions count.
  let ties: Graph
  /// For each node the sum of its ties, Σ_k (a_ik + a_ki).
  let strengths: [Double]

  init(_ graph: Graph) {
    if graph.isDirected {
      let links = graph.edges.map { edge in
        let (from, to) = graph.ends(of: edge)
        return Link(from: from, to: to, weight: graph.weight(of: edge))
      }
      ties = Graph(nodeCount: graph.nodeCount, links: links, keepsLinks: false)
    } else {
      ties = graph
    }
    strengths = ties.nodes.map { [ties] in ties.strength(of: $0) }
  }

  /// For each tie of i and j the sum over their common neighbours q of w_iq w_jq, or of
  /// w_iq w_jq / Σ_k w_qk when `isShared`.
  ///
  /// The tie is worked out at the end that has more neighbours, which are marked, by going over the
  /// neighbours of the other end. Complexity: O(sum over ties of the smaller degree), which is at
  /// most O(m^1.5).
  func closure(isShared: Bool) async throws(CancellationError) -> [Double] {
    let rows = ties.successors
    let parts = Parallel.ranges(ties.nodeCount, parts: 64) { node in
      rows[node].reduce(0) { $0 + min(rows.count(of: node), rows.count(of: $1.offset)) }
    }
    return try await Parallel.fold(
      parts: parts.count, into: [Double](repeating: 0, count: ties.edgeCount)
    ) { part -> [(Edge, Double)]? in
      var marks = [Double](repeating: 0, count: ties.nodeCount)
      var sums: [(Edge, Double)] = []
      for node in parts[part] {
        if node & 15 == 0, Task.isCancelled { return nil }
        for slot in rows.range(of: node) {
          let neighbour = rows.elements[slot].offset
          let weight = ties.weight(of: ties.outgoing.elements[slot])
          marks[neighbour] = isShared ? weight / strengths[neighbour] : weight
        }
        for slot in rows.range(of: node) where isLarger(node, than: rows.elements[slot]) {
          var sum = 0.0
          for other in rows.range(of: rows.elements[slot].offset) {
            sum +=
              marks[rows.elements[other].offset] * ties.weight(of: ties.outgoing.elements[other])
          }
          sums.append((ties.outgoing.elements[slot], sum))
        }
        for neighbour in rows[node] { marks[neighbour.offset] = 0 }
      }
      return sums
    } combine: { sums, part in
      for (edge, sum) in part { sums[edge.offset] = sum }
    }
  }

  /// Whether a node has more neighbours than another one, or as many and comes first.
  private func isLarger(_ node: Int, than other: Node) -> Bool {
    let count = ties.successors.count(of: node)
    let otherCount = ties.successors.count(of: other.offset)
    return count > otherCount || (count == otherCount && node < other.offset)
  }
}
