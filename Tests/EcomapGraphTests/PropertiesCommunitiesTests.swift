import EcomapGraph
import Testing

/// Communities against all ways to divide a small graph.
@Suite struct PropertiesCommunitiesTests {
  static let matrices =
    Matrix.everyUndirected.filter { $0.count < 5 }
    + Matrix.everyUndirected.enumerated().filter { $0.offset % 6 == 0 }.map(\.element)
    + Matrix.weighted.enumerated().filter { $0.offset % 4 == 0 }.map(\.element)

  /// Every way to divide some nodes, each part named by its order of appearance.
  private func divisions(_ count: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { all, _ in
      all.flatMap { division in (0...((division.max() ?? -1) + 1)).map { division + [$0] } }
    }
  }

  @Test(arguments: [1.0, 0.5, 2.0])
  func `no division has more modularity`(resolution: Double) async throws {
    for matrix in Self.matrices where resolution == 1 || matrix.count == 5 {
      let found = try await matrix.graph.communities(seed: 3, resolution: resolution)
      let best = divisions(matrix.count).compactMap {
        matrix.modularity($0, resolution: resolution)
      }.max()
      try #require(isClose(found.modularity, best), "\(matrix)")
      let worth = matrix.modularity(found.membership, resolution: resolution)
      try #require(isClose(found.modularity, worth), "\(matrix)")
      let measured = matrix.graph.modularity(found.grouping, resolution: resolution)
      try #require(isClose(measured, worth), "\(matrix)")
    }
  }

  @Test func `communities hang together and are in order`() async throws {
    for matrix in Self.matrices + Matrix.sparse {
      let found = try await matrix.graph.communities(seed: 8)
      let members = (0..<found.count).map { number in
        matrix.nodes.filter { found.membership[$0] == number }
      }
      try #require(members.map(\.count) == found.sizes, "\(matrix)")
      try #require(found.sizes.reduce(0, +) == matrix.count, "\(matrix)")
      for nodes in members {
        try #require(matrix.pieces(of: Matrix.set(of: nodes)).count == 1, "\(matrix)")
      }
      let order = members.map { [-$0.count, $0[0]] }
      try #require(
        zip(order, order.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }, "\(matrix)")
      try #require(found.ambiguity.allSatisfy { 0 <= $0 && $0 <= 1 }, "\(matrix)")
    }
  }

  @Test func `the same seed finds the same communities`() async throws {
    let karate = try Oracle("karate").graph
    for seed in 0..<5 as Range<UInt64> {
      let found = try await karate.communities(seed: seed)
      let again = try await karate.communities(seed: seed)
      #expect(found.membership == again.membership)
      #expect(found.modularity == again.modularity)
      #expect(found.ambiguity == again.ambiguity)
      #expect(isClose(found.modularity, 0.4197896121, within: 1e-9))
    }
  }

  @Test func `one run has nothing to disagree with`() async throws {
    let found = try await Oracle("florentine").graph.communities(seed: 1, runs: 1)
    #expect(found.ambiguity.allSatisfy { $0 == 0 })
  }
}
