extension Graph {
  /// Burt's constraint of each node: how much its contacts are tied to each other, and so leave it
  /// no room to go between them.
  ///
  /// C_i is the sum over the contacts j of (p_ij + Σ_q p_iq p_qj)², with p_ij = (a_ij + a_ji) /
  /// Σ_k (a_ik + a_ki) and q over all nodes but i and j. Contacts are those in either direction, and
  /// weights count. The less, the freer; a small network can have values above 1. Nil for a node
  /// without ties, whose shares p are undefined.
  ///
  /// Complexity: O(sum over ties of the smaller degree of the two ends) time, O(n + m) memory.
  /// Reference: Burt, R. S. (1992) *Structural Holes*. Harvard University Press; Burt (2004)
  /// Structural holes and good ideas. *American Journal of Sociology* 110, 349-399.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  public func constraint() async throws(CancellationError) -> [Double?] {
    let holes = StructuralHoles(self)
    let closure = try await holes.closure(dividedBy: holes.strengths)
    return holes.ties.nodes.map { node in
      let edges = holes.ties.edges(from: node)
      guard !edges.isEmpty else { return nil }
      return edges.reduce(0.0) { sum, edge in
        let invested = holes.ties.weight(of: edge) + closure[edge.offset]
        let share = invested / holes.strengths[node.offset]
        return sum + share * share
      }
    }
  }
}
