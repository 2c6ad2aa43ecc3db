/// The parts of a graph whose shortest paths can be counted one by one.
///
/// Every node of a part has a slot; the slots of a part follow each other. A node stands for itself
/// and for the nodes behind it, which is its mass.
struct BetweennessBlocks: Sendable {
  /// For each block its first slot, and at the end how many slots there are.
  let blockStarts: [Int]
  /// For each slot its block.
  let blocks: [UInt32]
  /// For each slot the node.
  let nodes: [Node]
  /// For each slot how many nodes it stands for.
  let masses: [Double]
  /// For each slot where its neighbours begin.
  let starts: [UInt32]
  /// The neighbours as places in their block, slot after slot.
  let neighbours: [UInt32]
  /// How long the way to each neighbour is; empty when all are one step.
  let lengths: [Double]
  /// For each node what it has between blocks.
  let acrossCutPoints: [Double]

  var slotCount: Int { nodes.count }

  func node(ofSlot slot: Int) -> Int { nodes[slot].offset }

  func slots(ofBlock block: Int) -> Range<Int> { blockStarts[block]..<blockStarts[block + 1] }

  /// How many edges a search from a slot looks at.
  func cost(ofSource slot: Int) -> Int {
    let slots = slots(ofBlock: Int(blocks[slot]))
    return Int(starts[slots.upperBound] - starts[slots.lowerBound])
  }

  /// The graph as a single block.
  init(whole graph: Graph, weighted: Bool) {
    self.init(
      blockStarts: [0, graph.nodeCount], blocks: [UInt32](repeating: 0, count: graph.nodeCount),
      nodes: Array(graph.nodes), masses: [Double](repeating: 1, count: graph.nodeCount),
      starts: graph.successors.starts, neighbours: graph.successors.elements.map(\.position),
      lengths: weighted && graph.isWeighted
        ? graph.outgoing.elements.map { Self.length(graph.weight(of: $0)) } : [],
      acrossCutPoints: [Double](repeating: 0, count: graph.nodeCount))
  }

  init(
    blockStarts: [Int], blocks: [UInt32], nodes: [Node], masses: [Double], starts: [UInt32],
    neighbours: [UInt32], lengths: [Double], acrossCutPoints: [Double]
  ) {
    self.blockStarts = blockStarts
    self.blocks = blocks
    self.nodes = nodes
    self.masses = masses
    self.starts = starts
    self.neighbours = neighbours
    self.lengths = lengths
    self.acrossCutPoints = acrossCutPoints
  }

  /// How long an edge is: finite and above zero, however small or large the weight.
  static func length(_ weight: Double) -> Double { min(max(1 / weight, 1e-290), 1e290) }

  /// What the pairs that begin at some slots add to the slots of their blocks, or nil when the task
  /// was cancelled.
  func dependencies(of sources: Range<Int>) -> (firstSlot: Int, values: [Double])? {
    guard let first = sources.first, let last = sources.last else { return (0, []) }
    let firstSlot = blockStarts[Int(blocks[first])]
    let lastSlot = blockStarts[Int(blocks[last]) + 1]
    var values = [Double](repeating: 0, count: lastSlot - firstSlot)
    var source = first
    while source <= last {
      let slots = slots(ofBlock: Int(blocks[source]))
      let end = min(slots.upperBound, last + 1)
      let isComplete =
        lengths.isEmpty
        ? addSteps(from: source..<end, in: slots, to: &values, after: firstSlot)
        : addLengths(from: source..<end, in: slots, to: &values, after: firstSlot)
      guard isComplete else { return nil }
      source = end
    }
    return (firstSlot, values)
  }

  /// Adds the pairs that begin at some slots of a block, every edge being one step.
  ///
  /// - Returns: false when the task was cancelled.
  private func addSteps(
    from sources: Range<Int>, in slots: Range<Int>, to values: inout [Double], after firstSlot: Int
  ) -> Bool {
    var search = StepSearch(count: slots.count)
    let starts = starts.span.extracting(slots.lowerBound...slots.upperBound)
    let masses = masses.span.extracting(slots)
    var sums = values.mutableSpan
    for source in sources {
      if Task.isCancelled { return false }
      search.add(
        from: source - slots.lowerBound, starts, neighbours.span, masses: masses, to: &sums,
        after: slots.lowerBound - firstSlot)
    }
    return true
  }
}
