/// Looks for the nodes without which the fewest pairs stay joined.
struct DisruptorSearch: Sendable {
  let graph: Graph
  let candidates: [Node]

  private let rows: Rows<Node>

  init(graph: Graph, candidates: [Node]) {
    self.graph = graph
    self.candidates = candidates
    rows = graph.undirectedRows
  }

  private var size: Int { graph.nodeCount + rows.elements.count / 2 }

  func isExact(_ count: Int) -> Bool {
    let limit = KeyPlayerBudget.steps / max(1, size)
    return count <= 1
      || KeyPlayerBudget.choices(count - 1, of: candidates.count, atMost: limit) != nil
  }

  /// How many equally good sets distances are computed for.
  private var tieLimit: Int {
    let (work, overflow) = max(1, graph.nodeCount).multipliedReportingOverflow(by: max(1, size))
    return overflow ? 1 : max(1, KeyPlayerBudget.tieSteps / work)
  }

  /// The best of all sets of a size.
  func best(of count: Int) async throws(CancellationError) -> [Node] {
    guard count > 0 else { return [] }
    // The parts are the first members; the last member is found for all candidates at once.
    let parts = count == 1 ? 1 : candidates.count
    let shortlist = try await Parallel.fold(
      parts: parts, into: DisruptorShortlist(limit: tieLimit)
    ) { part -> DisruptorShortlist? in
      var shortlist = DisruptorShortlist(limit: tieLimit)
      guard count > 1 else {
        extend([], from: 0, &shortlist)
        return shortlist
      }
      for rest in Combinations(count - 2, from: part + 1..<candidates.count) {
        if Task.isCancelled { return nil }
        let start = [part] + rest
        extend(start.map { candidates[$0] }, from: (start.last ?? 0) + 1, &shortlist)
      }
      return shortlist
    } combine: {
      $0.add($1)
    }
    return try await first(of: shortlist)
  }

  /// The best set found by adding and exchanging one node at a time.
  func grown(to count: Int) async throws(CancellationError) -> [Node] {
    var chosen: [Node] = []
    while chosen.count < count { chosen = try await first(of: try extensions(of: chosen)) }
    var joined = joinedPairs(without: chosen)
    var isImproved = true
    while isImproved {
      isImproved = false
      for member in chosen {
        let exchanged = try extensions(of: chosen.filter { $0 != member })
        guard exchanged.joinedPairs < joined else { continue }
        chosen = try await first(of: exchanged)
        joined = exchanged.joinedPairs
        isImproved = true
      }
    }
    return chosen.sorted()
  }

  private func extensions(
    of chosen: [Node]
  ) throws(CancellationError) -> DisruptorShortlist {
    guard !Task.isCancelled else { throw CancellationError() }
    var shortlist = DisruptorShortlist(limit: tieLimit)
    extend(chosen, from: 0, &shortlist)
    return shortlist
  }

  /// Adds what the set is worth with each further candidate.
  private func extend(_ chosen: [Node], from start: Int, _ shortlist: inout DisruptorShortlist) {
    guard start < candidates.count else { return }
    let isRemoved = mask(chosen)
    let forest = DepthFirstForest(rows: rows, without: isRemoved)
    let lost = forest.lostPairs(nodeCount: graph.nodeCount)
    let joined = forest.joinedPairs
    let degree = chosen.reduce(0) { $0 + rows.count(of: $1.offset) }
    for candidate in candidates[start...] where !isRemoved[candidate.offset] {
      shortlist.add(
        chosen + [candidate], joinedPairs: joined - lost[candidate.offset],
        degree: degree + rows.count(of: candidate.offset))
    }
  }

  private func first(
    of shortlist: DisruptorShortlist
  ) async throws(CancellationError) -> [Node] {
    var shortlist = shortlist
    shortlist.shorten()
    guard shortlist.sets.count > 1 else { return shortlist.sets.first ?? [] }
    var best: (set: [Node], value: Double)?
    for set in shortlist.sets {
      let value = try await graph.distanceFragmentation(without: set) ?? 0
      guard let known = best else {
        best = (set, value)
        continue
      }
      if value > known.value
        || value == known.value && set.lexicographicallyPrecedes(known.set)
      {
        best = (set, value)
      }
    }
    return best?.set ?? []
  }

  private func joinedPairs(without nodes: [Node]) -> Int {
    DepthFirstForest(rows: rows, without: mask(nodes)).joinedPairs
  }

  private func mask(_ nodes: [Node]) -> [Bool] {
    var isRemoved = [Bool](repeating: false, count: graph.nodeCount)
    for node in nodes { isRemoved[node.offset] = true }
    return isRemoved
  }
}
