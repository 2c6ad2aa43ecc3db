extension Graph {
  /// Burt's efficiency of each node's network: its effective size as a share of its contacts.
  ///
  /// Contacts are those in either direction. 1 when none of them is redundant. Nil for a node
  /// without ties. Complexity and reference: as ``effectiveSize()``.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  public func efficiency() async throws(CancellationError) -> [Double?] {
    let sizes = try await effectiveSize()
    return zip(nodes, sizes).map { node, size in
      size.map { $0 / Double(contactCount(of: node)) }
    }
  }

  /// How many nodes are tied to a node in one direction or the other.
  private func contactCount(of node: Node) -> Int {
    guard isDirected else { return degree(of: node) }
    let mutual = Set(neighbours(of: node)).intersection(predecessors(of: node)).count
    return degree(of: node) - mutual
  }
}
