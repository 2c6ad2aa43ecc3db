extension Graph {
  /// Burt's efficiency of each node's network: its effective size as a share of its contacts.
  ///
  /// Contacts are those in either direction. 1 when none of them is redundant. Nil for a node
  /// without ties. Complexity and reference: as ``effectiveSize()``.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  public func efficiency() async throws(CancellationError) -> [Double?] {
    let holes = StructuralHoles(self)
    let sizes = try await holes.effectiveSizes()
    return zip(nodes, sizes).map { node, size in
      size.map { $0 / Double(holes.ties.degree(of: node)) }
    }
  }
}
