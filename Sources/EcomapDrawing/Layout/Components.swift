/// The parts of a scene that hang together.
struct Components: Sendable {
  /// Positions of actors, one list a part: the largest first, then in scene order.
  let connected: [[Int]]
  /// Actors without a line, in scene order.
  let unconnected: [Int]

  init(nodeCount: Int, lines: [SceneLine]) {
    var parents = Array(0..<nodeCount)
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }
    for line in lines {
      let from = root(line.from)
      let to = root(line.to)
      // The lower position wins, so that parts are found in scene order.
      if from != to { parents[max(from, to)] = min(from, to) }
    }
    var members: [[Int]] = Array(repeating: [], count: nodeCount)
    for node in 0..<nodeCount { members[root(node)].append(node) }
    unconnected = members.filter { $0.count == 1 }.map { $0[0] }
    connected = members.enumerated()
      .filter { $0.element.count > 1 }
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }
}
