/// Searches from many nodes at a time, one bit for each of them.
///
/// Reference: Then, M. et al. (2014) The more the merrier: efficient multi-source graph traversal.
/// *Proceedings of the VLDB Endowment* 8, 449-460.
struct ReachSweep {
  /// How many nodes are searched from at a time.
  static let width = UInt64.bitWidth

  private let graph: Graph
  /// For each node the targets it is known to reach.
  private var seen: [UInt64]
  /// For each node the targets it reaches in exactly the present number of steps.
  private var frontier: [UInt64]
  private var next: [UInt64]

  init(_ graph: Graph) {
    self.graph = graph
    seen = [UInt64](repeating: 0, count: graph.nodeCount)
    frontier = seen
    next = seen
  }

  /// The ranges of targets that are searched for together.
  static func batches(_ nodeCount: Int) -> Int { (nodeCount + width - 1) / width }

  /// Finds what reaches the targets of a batch, step by step.
  ///
  /// - Parameters:
  ///   - batch: which targets.
  ///   - limit: how many steps to go at most.
  ///   - visit: is told a node, a number of steps and how many of the targets are that far from it.
  /// - Returns: false when the task was cancelled.
  mutating func run(
    batch: Int, atMost limit: Int = .max, _ visit: (_ node: Int, _ steps: Int, _ count: Int) -> Void
  ) -> Bool {
    for node in seen.indices {
      seen[node] = 0
      frontier[node] = 0
    }
    let first = batch * Self.width
    for target in first..<min(first + Self.width, graph.nodeCount) {
      seen[target] = 1 << UInt64(target - first)
      frontier[target] = seen[target]
    }
    var steps = 0
    var isActive = true
    while isActive, steps < limit {
      if Task.isCancelled { return false }
      steps += 1
      isActive = false
      for node in seen.indices {
        var bits: UInt64 = 0
        for neighbour in graph.successors[node] { bits |= frontier[neighbour.offset] }
        bits &= ~seen[node]
        next[node] = bits
        guard bits != 0 else { continue }
        isActive = true
        seen[node] |= bits
        visit(node, steps, bits.nonzeroBitCount)
      }
      swap(&frontier, &next)
    }
    return true
  }
}
