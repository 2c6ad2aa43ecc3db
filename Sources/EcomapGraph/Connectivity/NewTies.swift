/// Which new ties may be proposed, and which of them rather than others.
struct NewTies {
  private let graph: Graph
  private let isMember: [Bool]
  private let allowed: ((Node, Node) -> Bool)?
  private let preferred: ((Node, Node) -> Int)?
  /// The ties that were made.
  private var made: Set<UInt64> = []

  init(
    graph: Graph, among nodes: [Node]?, allowed: ((Node, Node) -> Bool)?,
    preferred: ((Node, Node) -> Int)?
  ) {
    self.graph = graph
    self.allowed = allowed
    self.preferred = preferred
    guard let nodes else {
      isMember = []
      return
    }
    var isMember = [Bool](repeating: false, count: graph.nodeCount)
    for node in nodes { isMember[node.offset] = true }
    self.isMember = isMember
  }

  /// Whether any two nodes may be tied, and none rather than others.
  var isFree: Bool { allowed == nil && preferred == nil }

  /// Whether a node may get a tie.
  func isOpen(_ node: Node) -> Bool { isMember.isEmpty || isMember[node.offset] }

  /// Remembers a tie that was made, so that it is not made again.
  mutating func take(_ tie: Tie) { made.insert(Self.key(tie.first, tie.second)) }

  /// Asks with the smaller node first, so that the answer depends on the pair alone.
  func allows(_ one: Node, _ other: Node) -> Bool {
    guard one != other, isOpen(one), isOpen(other) else { return false }
    let (first, second) = (min(one, other), max(one, other))
    guard graph.edge(joining: one, other) == nil, !made.contains(Self.key(first, second)) else {
      return false
    }
    return allowed.map { $0(first, second) } ?? true
  }

  private static func key(_ first: Node, _ second: Node) -> UInt64 {
    UInt64(first.position) << 32 | UInt64(second.position)
  }

  func score(_ one: Node, _ other: Node) -> Int {
    preferred.map { $0(min(one, other), max(one, other)) } ?? 0
  }

  /// The best tie between two sets of nodes, each in order: the most preferred, of several the
  /// first in order.
  func best(from ones: [Node], to others: [Node]) -> Tie? {
    var best: Tie?
    for one in ones where isOpen(one) {
      for other in others where isOpen(other) {
        let tie = Tie(one, other, score: score(one, other))
        if let best, !tie.precedes(best) {
          // Equally preferred ties only come later and later.
          guard preferred == nil else { continue }
          break
        }
        if allows(one, other) { best = tie }
      }
    }
    return best
  }
}
