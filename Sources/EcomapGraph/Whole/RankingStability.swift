/// Whether the top of a ranking holds when any one edge is left out.
///
/// A small map has few ties, and one that is missing or mistaken can change who comes first.
public struct RankingStability: Sendable {
  /// The nodes at the top, the largest score first; nodes with the same score in their own order.
  public let ranking: [Node]
  /// For each place of the ranking whether its node keeps exactly that place whichever edge is
  /// left out.
  public let isStable: [Bool]
  /// For each place of the ranking whether its node stays in the top, at any place, whichever edge
  /// is left out.
  public let staysInTop: [Bool]
  /// For each place of the ranking the lowest place, counted from 1, to which its node falls.
  public let worstPlaces: [Int]
  /// The nodes outside the top that leaving out some edge lifts into it, in order.
  public let challengers: [Node]
}

extension Graph {
  /// Whether the top of a ranking holds when any one edge is left out.
  ///
  /// Every edge is left out in turn and the nodes are ranked again; an edge that stands for
  /// several links goes with all of them. Without edges nothing can change, and everything is
  /// stable.
  ///
  /// Complexity: m times that of the score and of building a graph.
  ///
  /// - Parameters:
  ///   - count: how many nodes at the top to look at; all when there are fewer.
  ///   - score: a measure of all nodes, in which more is higher.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func rankingStability(
    top count: Int,
    by score: @escaping @Sendable (Graph) async throws(CancellationError) -> [Double]
  ) async throws(CancellationError) -> RankingStability {
    let ranking = Array(Ranking.order(try await score(self)).prefix(count))
    var keepsPlace = [Bool](repeating: true, count: ranking.count)
    var worstPlaces = ranking.indices.map { $0 + 1 }
    var isInTop = [Bool](repeating: false, count: nodeCount)
    for node in ranking { isInTop[node.offset] = true }
    var isChallenger = [Bool](repeating: false, count: nodeCount)
    var places = [Int](repeating: 0, count: nodeCount)
    for edge in edges {
      guard !Task.isCancelled else { throw CancellationError() }
      let order = Ranking.order(try await score(removing(edge)))
      for (place, node) in order.enumerated() { places[node.offset] = place }
      for (place, node) in ranking.enumerated() {
        if places[node.offset] != place { keepsPlace[place] = false }
        worstPlaces[place] = max(worstPlaces[place], places[node.offset] + 1)
      }
      for node in order.prefix(ranking.count) where !isInTop[node.offset] {
        isChallenger[node.offset] = true
      }
    }
    return RankingStability(
      ranking: ranking, isStable: keepsPlace, staysInTop: worstPlaces.map { $0 <= ranking.count },
      worstPlaces: worstPlaces, challengers: nodes.filter { isChallenger[$0.offset] })
  }

  /// The same graph without one edge.
  private func removing(_ edge: Edge) -> Graph {
    var links: [Link] = []
    links.reserveCapacity(edgeCount)
    for other in edges where other != edge {
      let ends = ends(of: other)
      links.append(Link(from: ends.from, to: ends.to, weight: weight(of: other)))
    }
    return Graph(nodeCount: nodeCount, links: links, isDirected: isDirected, keepsLinks: false)
  }
}
