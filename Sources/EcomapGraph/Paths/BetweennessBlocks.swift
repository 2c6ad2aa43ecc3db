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
    blockStarts = [0, graph.nodeCount]
    blocks = [UInt32](repeating: 0, count: graph.nodeCount)
    nodes = Array(graph.nodes)
    masses = [Double](repeating: 1, count: graph.nodeCount)
    starts = graph.successors.starts
    neighbours = graph.successors.elements.map(\.position)
    lengths =
      weighted && graph.isWeighted
      ? graph.outgoing.elements.map { Self.length(graph.weight(of: $0)) } : []
    acrossCutPoints = [Double](repeating: 0, count: graph.nodeCount)
  }

  /// How long an edge is: finite and above zero, however small or large the weight.
  private static func length(_ weight: Double) -> Double { min(max(1 / weight, 1e-290), 1e290) }

  /// What the pairs that begin at some slots add to the slots of their blocks, or nil when the task
  /// was cancelled.
  func dependencies(ofSources sources: Range<Int>) -> (firstSlot: Int, values: [Double])? {
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
}
