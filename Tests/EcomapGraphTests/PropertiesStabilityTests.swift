import EcomapGraph
import Testing

/// The stability of rankings against leaving out every tie by hand.
@Suite struct PropertiesStabilityTests {
  /// The nodes by a score, the largest first, equal ones in their own order.
  private func order(_ scores: [Double]) -> [Int] {
    let rounded = scores.map { ($0 * 1e6).rounded() }
    return scores.indices.sorted {
      rounded[$0] == rounded[$1] ? $0 < $1 : rounded[$0] > rounded[$1]
    }
  }

  @Test(arguments: [1, 3, 5])
  func `a ranking is stable when no tie changes it`(count: Int) async throws {
    let matrices =
      Matrix.samples(20, of: 5, isDirected: false, seed: 71)
      + Matrix.samples(20, of: 5, isDirected: true, seed: 72) + Matrix.sparse.prefix(4)
    for matrix in matrices {
      let found = try await matrix.graph.rankingStability(top: count) {
        graph throws(CancellationError) in try await graph.betweenness()
      }
      let ranking = order(matrix.betweenness())
      let top = Array(ranking.prefix(count))
      let others = matrix.ties.map { order(matrix.replacing([$0], weight: 0).betweenness()) }
      try #require(found.ranking.map(\.offset) == top, "\(matrix)")
      for (place, node) in top.enumerated() {
        let places = others.map { $0.firstIndex(of: node) ?? -1 }
        try #require(found.isStable[place] == places.allSatisfy { $0 == place }, "\(matrix)")
        try #require(found.staysInTop[place] == places.allSatisfy { $0 < count }, "\(matrix)")
        try #require(
          found.worstPlaces[place] == (places.max().map { max($0, place) } ?? place) + 1,
          "\(matrix)")
      }
      let challengers = matrix.nodes.filter { node in
        !top.contains(node) && others.contains { $0.prefix(count).contains(node) }
      }
      try #require(found.challengers.map(\.offset) == challengers, "\(matrix)")
    }
  }
}
