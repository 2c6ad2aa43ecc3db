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
  /// For each active node the targets it reaches in exactly the present number of steps.
  private var frontier: [UInt64]
  /// For each touched node the targets that the active nodes it leads to reach.
  private var offered: [UInt64]
  private var active: [Int] = []
  private var touched: [Int] = []

  init(_ graph: Graph) {
    self.graph = graph
    seen = [UInt64](repeating: 0, count: graph.nodeCount)
    frontier = seen
    offered = seen
  }

  /// How many batches of targets there are.
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
    for node in seen.indices { seen[node] = 0 }
    active.removeAll(keepingCapacity: true)
    let first = batch * Self.width
    for target in first..<min(first + Self.width, graph.nodeCount) {
      seen[target] = 1 << UInt64(target - first)
      frontier[target] = seen[target]
      active.append(target)
    }
    var steps = 0
    while !active.isEmpty, steps < limit {
      if Task.isCancelled { return false }
      steps += 1
      offer()
      active.removeAll(keepingCapacity: true)
      for node in touched {
        let bits = offered[node] & ~seen[node]
        offered[node] = 0
        guard bits != 0 else { continue }
        seen[node] |= bits
        frontier[node] = bits
        active.append(node)
        visit(node, steps, bits.nonzeroBitCount)
      }
    }
    return true
  }

  /// Tells all that lead to active nodes what those reach.
  private mutating func offer() {
    touched.removeAll(keepingCapacity: true)
    for node in active {
      let bits = frontier[node]
      for previous in graph.predecessors[node] {
        if offered[previous.offset] == 0 { touched.append(previous.offset) }
        offered[previous.offset] |= bits
      }
    }
  }
}
