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

/// Goes through the sets of some candidates for the one that covers most.
struct CoverSearch {
  let covers: [Coverage]
  let bounds: [Int]
  let size: Int
  private(set) var bestCount = -1
  private(set) var best: [Int] = []
  private(set) var isCancelled = false

  init(covers: [Coverage], bounds: [Int], size: Int) {
    self.covers = covers
    self.bounds = bounds
    self.size = size
  }

  /// Tries all sets that begin with some members; the recursion is as deep as the set is large.
  mutating func extend(_ set: [Int], covered: Coverage) {
    let missing = size - set.count
    guard missing > 0 else {
      if covered.count > bestCount { (bestCount, best) = (covered.count, set) }
      return
    }
    let first = (set.last ?? -1) + 1
    guard first + missing <= covers.count else { return }
    for next in first...covers.count - missing {
      if Task.isCancelled { isCancelled = true }
      guard !isCancelled, covered.count + missing * bounds[next] > bestCount else { return }
      extend(set + [next], covered: covered.union(covers[next]))
    }
  }
}

/// A set of nodes as bits.
struct Coverage: Sendable {
  private var words: [UInt64]
  /// How many nodes there are.
  private(set) var count = 0

  init(nodeCount: Int) { words = [UInt64](repeating: 0, count: (nodeCount + 63) / 64) }

  mutating func add(_ nodes: [Node]) {
    for node in nodes {
      let bit = UInt64(1) << UInt64(node.offset % 64)
      if words[node.offset / 64] & bit == 0 { count += 1 }
      words[node.offset / 64] |= bit
    }
  }

  /// How many of the nodes are not in it; each is named once.
  func gain(_ nodes: [Node]) -> Int {
    nodes.count { words[$0.offset / 64] >> UInt64($0.offset % 64) & 1 == 0 }
  }

  func union(_ other: Coverage) -> Coverage {
    var result = self
    result.count = 0
    for place in words.indices {
      result.words[place] |= other.words[place]
      result.count += result.words[place].nonzeroBitCount
    }
    return result
  }
}
