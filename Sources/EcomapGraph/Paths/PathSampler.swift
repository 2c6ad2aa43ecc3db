/// Draws pairs of nodes and one shortest path between each, searching from both ends.
struct PathSampler: ~Copyable {
  /// How many pairs are drawn from one stream of random numbers.
  static let batchSize = 256

  private let nodeCount: Int
  private var forward: SearchSide
  private var backward: SearchSide
  private var marks: SearchMarks

  /// How many batches have more samples than so many.
  static func batches(_ samples: Double) -> Int {
    Int(samples / Double(batchSize)) + 1
  }

  /// The inner nodes of the paths of one batch, or nil when the task was cancelled.
  static func insides(of graph: Graph, seed: UInt64, batch: Int) -> [Node]? {
    var sampler = PathSampler(graph, random: SeededRandom(seed: seed, stream: UInt64(batch)))
    var insides: [Node] = []
    for _ in 0..<batchSize {
      if Task.isCancelled { return nil }
      sampler.draw(into: &insides)
    }
    return insides
  }

  private init(_ graph: Graph, random: SeededRandom) {
    nodeCount = graph.nodeCount
    forward = SearchSide(ahead: graph.successors, back: graph.predecessors, firstLabel: 2)
    backward = SearchSide(ahead: graph.predecessors, back: graph.successors, firstLabel: 3)
    marks = SearchMarks(nodeCount: graph.nodeCount, random: random)
  }

  /// Draws one pair and appends the inner nodes of a path.
  private mutating func draw(into insides: inout [Node]) {
    let source = marks.random.below(nodeCount)
    var target = marks.random.below(nodeCount - 1)
    if target >= source { target += 1 }
    forward.start(at: source, &marks)
    backward.start(at: target, &marks)
    while forward.volume > 0, backward.volume > 0 {
      if forward.volume <= backward.volume {
        guard let meeting = forward.expand(toward: backward.label, &marks) else { continue }
        forward.walk(from: meeting.near, &marks, into: &insides)
        backward.walk(from: meeting.far, &marks, into: &insides)
      } else {
        guard let meeting = backward.expand(toward: forward.label, &marks) else { continue }
        backward.walk(from: meeting.near, &marks, into: &insides)
        forward.walk(from: meeting.far, &marks, into: &insides)
      }
      break
    }
    forward.clear(&marks)
    backward.clear(&marks)
  }
}

/// What the searches from both ends know about the nodes; no node belongs to both.
struct SearchMarks: ~Copyable {
  /// For each node the side and level that found it; 0 for neither side.
  let labels: UnsafeMutableBufferPointer<UInt32>
  /// For each node that was found, how many shortest paths lead to it from its side's end.
  let paths: UnsafeMutableBufferPointer<Double>
  var random: SeededRandom

  init(nodeCount: Int, random: SeededRandom) {
    labels = .allocate(capacity: nodeCount)
    labels.initialize(repeating: 0)
    paths = .allocate(capacity: nodeCount)
    paths.initialize(repeating: 0)
    self.random = random
  }

  deinit {
    labels.deallocate()
    paths.deallocate()
  }
}
