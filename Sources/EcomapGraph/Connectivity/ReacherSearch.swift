/// Looks for the nodes that reach most nodes, themselves included: that they are is the same for
/// all sets of a size.
struct ReacherSearch: Sendable {
  let graph: Graph
  let candidates: [Node]
  let steps: Int

  func reached(from node: Node) -> [Node] {
    steps == 1
      ? [node] + graph.neighbours(of: node) : graph.distances(from: node, atMost: steps).reached
  }

  func isExact(_ count: Int) -> Bool {
    let words = max(1, (graph.nodeCount + 63) / 64)
    // What every candidate reaches is kept, so their number is limited too.
    let limit = KeyPlayerBudget.steps / words
    return candidates.count <= limit
      && KeyPlayerBudget.choices(count, of: candidates.count, atMost: limit) != nil
  }

  /// The best of all sets of a size.
  func best(of count: Int) async throws(CancellationError) -> [Node] {
    guard count > 0 else { return [] }
    let covers = candidates.map { node in
      var coverage = Coverage(nodeCount: graph.nodeCount)
      coverage.add(reached(from: node))
      return coverage
    }
    // For each candidate how many nodes one of those from it on reaches at most.
    var most = covers.map(\.count)
    for place in most.indices.dropLast().reversed() {
      most[place] = max(most[place], most[place + 1])
    }
    let bounds = most
    let best = try await Parallel.fold(
      parts: candidates.count, into: (count: -1, set: [Int]())
    ) { part -> (count: Int, set: [Int])? in
      var search = CoverSearch(covers: covers, bounds: bounds, size: count)
      search.extend([part], covered: covers[part])
      return search.isCancelled ? nil : (search.bestCount, search.best)
    } combine: { best, found in
      if found.count > best.count { best = found }
    }
    return best.set.map { candidates[$0] }
  }

  /// The set found by adding the node that adds most, one at a time.
  ///
  /// What a node adds only falls as the set grows, so a node whose old number is below the best
  /// new one need not be looked at again.
  func grown(to count: Int) async throws(CancellationError) -> [Node] {
    let ranges = Parallel.ranges(candidates.count, parts: 256) { _ in 1 }
    var gains: [Int] = []
    gains = try await Parallel.fold(parts: ranges.count, into: gains) { part -> [Int]? in
      if Task.isCancelled { return nil }
      return candidates[ranges[part]].map { reached(from: $0).count }
    } combine: {
      $0 += $1
    }
    var order = candidates.indices.sorted {
      gains[$0] == gains[$1] ? $0 < $1 : gains[$0] > gains[$1]
    }
    var covered = Coverage(nodeCount: graph.nodeCount)
    var chosen: [Node] = []
    while chosen.count < count {
      guard !Task.isCancelled else { throw CancellationError() }
      var best = -1
      var place: Int?
      for (rank, candidate) in order.enumerated() {
        if gains[candidate] < best { break }
        gains[candidate] = covered.gain(reached(from: candidates[candidate]))
        if gains[candidate] > best || gains[candidate] == best && candidate < order[place ?? rank] {
          best = gains[candidate]
          place = rank
        }
      }
      guard let place else { break }
      let taken = order.remove(at: place)
      chosen.append(candidates[taken])
      covered.add(reached(from: candidates[taken]))
      order.sort { gains[$0] == gains[$1] ? $0 < $1 : gains[$0] > gains[$1] }
    }
    return chosen.sorted()
  }
}
