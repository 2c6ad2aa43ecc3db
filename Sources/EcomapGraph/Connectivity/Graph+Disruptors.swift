extension Graph {
  /// The nodes whose absence would break the graph up most (KPP-Neg).
  ///
  /// They leave the highest ``fragmentation(without:)``, which is the value of the result. Sets
  /// that are equally good are told apart by ``distanceFragmentation(without:)``, as many as the
  /// budget allows, those with most neighbours before others, and then by order. Direction is
  /// ignored.
  ///
  /// All sets are compared when that takes at most 200 million steps: C(c, k - 1) (n + m) for k out
  /// of c candidates, since one search tells what each further node would do. Otherwise the best
  /// node is added one at a time, and members are exchanged for better ones until none is found.
  /// Reference: Borgatti, S. P. (2006) Identifying sets of key players in a social network.
  /// *Computational and Mathematical Organization Theory* 12, 21-34.
  ///
  /// - Parameters:
  ///   - count: how many nodes to name; with fewer candidates all are named.
  ///   - nodes: the nodes to choose from; all unless given.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func disruptors(
    _ count: Int, among nodes: [Node]? = nil
  ) async throws(CancellationError) -> KeyPlayers {
    let candidates = candidates(among: nodes)
    let count = max(0, min(count, candidates.count))
    let search = DisruptorSearch(graph: self, candidates: candidates)
    let isExact = search.isExact(count)
    let chosen =
      isExact ? try await search.best(of: count) : try await search.grown(to: count)
    return KeyPlayers(
      nodes: chosen, value: fragmentation(without: chosen), isExact: isExact,
      othersCount: nodeCount - chosen.count, reachedCount: nil)
  }
}
