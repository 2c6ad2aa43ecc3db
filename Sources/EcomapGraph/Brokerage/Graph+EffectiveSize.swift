extension Graph {
  /// Burt's effective size of each node's network: how many contacts it has, less those that its
  /// other contacts make redundant.
  ///
  /// e_i is the sum over the contacts j of 1 - Σ_q p_iq m_jq, with p_iq = (a_iq + a_qi) /
  /// Σ_k (a_ik + a_ki), m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj) and q over all nodes but i and j.
  /// Contacts are those in either direction, and weights count. Nil for a node without ties, whose
  /// shares p are undefined.
  ///
  /// Complexity: O(sum over ties of the smaller degree of the two ends) time, O(n + m) memory.
  /// Reference: Burt, R. S. (1992) *Structural Holes*. Harvard University Press.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  public func effectiveSize() async throws(CancellationError) -> [Double?] {
    try await StructuralHoles(self).effectiveSizes()
  }
}

extension StructuralHoles {
  /// See ``Graph/effectiveSize()``.
  func effectiveSizes() async throws(CancellationError) -> [Double?] {
    let closure = try await closure()
    let strongest = ties.nodes.map { node in
      ties.edges(from: node).reduce(0.0) { max($0, ties.weight(of: $1)) }
    }
    return ties.nodes.map { node in
      let contacts = ties.neighbours(of: node)
      guard !contacts.isEmpty else { return nil }
      let redundancy = zip(contacts, ties.edges(from: node)).reduce(0.0) { sum, tie in
        sum + closure[tie.1.offset] / strongest[tie.0.offset]
      }
      return Double(contacts.count) - redundancy / strengths[node.offset]
    }
  }
}
