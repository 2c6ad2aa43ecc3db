internal import EcomapGraph

/// The parts of a scene that hang together.
struct Components: Sendable {
  /// Positions of actors, one list a part: the largest first, then in scene order.
  let connected: [[Int]]
  /// Actors without a line, in scene order.
  let unconnected: [Int]

  init(nodeCount: Int, lines: [SceneLine]) {
    let links = lines.map { Link(from: Node($0.from), to: Node($0.to)) }
    let parts = Graph(nodeCount: nodeCount, links: links).components()
    let members = (0..<parts.count).map { part in parts.members(of: part).map(\.offset) }
    connected = members.filter { $0.count > 1 }
    unconnected = members.filter { $0.count == 1 }.flatMap(\.self)
  }
}
