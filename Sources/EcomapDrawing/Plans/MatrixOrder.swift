internal import EcomapGraph
internal import EcomapModel

/// The order of actors in a matrix: those with ties community by community, the best tied first.
struct MatrixOrder: Sendable {
  /// Positions in the scene; the largest community first.
  let communities: [[Int]]
  /// Actors without a tie, which the matrix leaves out.
  let unconnected: [Int]

  init(_ scene: Scene) async {
    let links = scene.ties.filter { $0.from != $0.to }
      .map { Link(from: Node($0.from), to: Node($0.to)) }
    let graph = Graph(nodeCount: scene.nodes.count, links: links)
    let degrees = graph.nodes.map { graph.degree(of: $0) }
    unconnected = degrees.indices.filter { degrees[$0] == 0 }
    // Cancelling is left to the caller; one community is an order too.
    let membership =
      (try? await graph.communities(seed: 1))?.membership ?? degrees.map { _ in 0 }
    var communities: [[Int]] = Array(repeating: [], count: (membership.max() ?? -1) + 1)
    for (node, community) in membership.enumerated() where degrees[node] > 0 {
      communities[community].append(node)
    }
    self.communities = communities.filter { !$0.isEmpty }.map { members in
      members.sorted { (degrees[$1], $0) < (degrees[$0], $1) }
    }
  }

  /// All actors of the matrix.
  var nodes: [Int] { communities.flatMap(\.self) }

  /// The rows of each community.
  var ranges: [Range<Int>] {
    var start = 0
    return communities.map { members in
      defer { start += members.count }
      return start..<(start + members.count)
    }
  }
}
