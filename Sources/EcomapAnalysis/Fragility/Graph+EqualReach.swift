import EcomapGraph

extension Graph {
  /// Whether a set that differs in one member reaches at least as many others in one step.
  ///
  /// That none does is no proof that no other set does. Complexity: O(set × (candidates + m)).
  func hasEqual(of set: [Node], among candidates: [Node]) -> Bool {
    let reached = reach(of: set).count
    return set.contains { left in
      let kept = set.filter { $0 != left }
      let covered = reach(of: kept)
      return candidates.contains { candidate in
        guard !set.contains(candidate) else { return false }
        let added = neighbours(of: candidate).count { $0 != candidate && !covered.contains($0) }
        return covered.count + added + (covered.contains(candidate) ? 0 : 1) >= reached
      }
    }
  }

  /// A set with what it reaches in one step.
  private func reach(of set: [Node]) -> Set<Node> {
    set.reduce(into: Set(set)) { $0.formUnion(neighbours(of: $1)) }
  }
}
