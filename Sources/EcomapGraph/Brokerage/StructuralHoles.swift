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
    let ties = graph.withoutDirection()
    self.ties = ties
    strengths = ties.nodes.map { ties.strength(of: $0) }
  }

  /// For each tie of i and j the sum over their common neighbours q of w_iq w_jq, divided by a value
  /// of q when divisors are given.
  ///
  /// A tie is worked out at the end that has more neighbours, which are marked, by going over those
  /// of the other end. Complexity: O(sum over ties of the smaller degree), which is at most
  /// O(m^1.5), time, and O(n + m) memory.
  func closure(dividedBy divisors: [Double]? = nil) async throws(CancellationError) -> [Double] {
    let rows = ties.successors
    let parts = Parallel.ranges(ties.nodeCount, parts: 64) { node in
      rows[node].reduce(0) { $0 + min(rows.count(of: node), rows.count(of: $1.offset)) }
    }
    let none = [Double](repeating: 0, count: ties.edgeCount)
    return try await Parallel.fold(parts: parts.count, into: none) { part in
      closure(markedAt: parts[part], divisors)
    } combine: { sums, found in
      for (tie, sum) in found { sums[tie.offset] = sum }
    }
  }

  /// The sums for the ties that are worked out at some nodes; nil when the task is cancelled.
  private func closure(markedAt nodes: Range<Int>, _ divisors: [Double]?) -> [(Edge, Double)]? {
    let rows = ties.successors
    var marks = [Double](repeating: 0, count: ties.nodeCount)
    var found: [(Edge, Double)] = []
    for node in nodes {
      if node & 15 == 0, Task.isCancelled { return nil }
      for slot in rows.range(of: node) {
        let neighbour = rows.elements[slot].offset
        let weight = ties.weight(of: ties.outgoing.elements[slot])
        marks[neighbour] = divisors.map { weight / $0[neighbour] } ?? weight
      }
      for slot in rows.range(of: node) where isLarger(node, than: rows.elements[slot].offset) {
        var sum = 0.0
        for place in rows.range(of: rows.elements[slot].offset) {
          let weight = ties.weight(of: ties.outgoing.elements[place])
          sum += marks[rows.elements[place].offset] * weight
        }
        if sum > 0 { found.append((ties.outgoing.elements[slot], sum)) }
      }
      for neighbour in rows[node] { marks[neighbour.offset] = 0 }
    }
    return found
  }

  /// Whether a node has more neighbours than another one, or as many and comes first.
  private func isLarger(_ node: Int, than other: Int) -> Bool {
    let size = ties.successors.count(of: node)
    let otherSize = ties.successors.count(of: other)
    return size > otherSize || (size == otherSize && node < other)
  }
}
