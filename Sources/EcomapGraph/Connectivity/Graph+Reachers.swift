extension Graph {
  /// The nodes from which together most others are within a few steps (KPP-Pos).
  ///
  /// The value is the share of the nodes outside the set that some member reaches along the
  /// direction of the edges. Of sets that are equally good the first in order is taken.
  ///
  /// All sets are compared when that takes at most 200 million steps: C(c, k) n / 64 for k out of c
  /// candidates. Otherwise the node that adds most is taken one at a time, which reaches at least
  /// 63% of what the best set does (the set itself counted in). Reference: Borgatti, S. P. (2006)
  /// Identifying sets of key players in a social network. *Computational and Mathematical
  /// Organization Theory* 12, 21-34; Nemhauser, G. L., Wolsey, L. A. and Fisher, M. L. (1978) An
  /// analysis of approximations for maximizing submodular set functions. *Mathematical Programming*
  /// 14, 265-294.
  ///
  /// - Parameters:
  ///   - count: how many nodes to name; with fewer candidates all are named.
  ///   - steps: how far a member reaches.
  ///   - nodes: the nodes to choose from; all unless given.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func reachers(
    _ count: Int, within steps: Int = 1, among nodes: [Node]? = nil
  ) async throws(CancellationError) -> KeyPlayers {
    let candidates = candidates(among: nodes)
    let count = max(0, min(count, candidates.count))
    let search = ReacherSearch(graph: self, candidates: candidates, steps: steps)
    let isExact = search.isExact(count)
    let chosen =
      isExact ? try await search.best(of: count) : try await search.grown(to: count)
    var covered = Coverage(nodeCount: nodeCount)
    for node in chosen { covered.add(search.reached(from: node)) }
    let others = nodeCount - chosen.count
    let reached = covered.count - chosen.count
    return KeyPlayers(
      nodes: chosen, value: others > 0 ? Double(reached) / Double(others) : nil,
      isExact: isExact, othersCount: others, reachedCount: reached)
  }
}
