import EcomapGraph
import Testing

/// Whether estimated betweenness keeps what it promises, over many seeds.
@Suite struct PropertiesEstimateTests {
  static let cases = ["karate", "emon_Texas", "random_sparse", "random_directed"]

  @Test(arguments: cases)
  func `estimates are within epsilon as often as stated`(name: String) async throws {
    let graph = try Oracle(name).graph
    let most = try #require(
      Graph.betweennessMaximum(nodeCount: graph.nodeCount, isDirected: graph.isDirected))
    let exact = try await graph.betweenness()
    let (epsilon, delta, seeds) = (0.08, 0.2, 30)
    var failures = 0
    var sums = [Double](repeating: 0, count: graph.nodeCount)
    for seed in 0..<UInt64(seeds) {
      let found = try await graph.estimatedBetweenness(
        within: epsilon, failing: delta, seed: seed)
      #expect(found.epsilon == epsilon && found.delta == delta && found.seed == seed)
      #expect(found.samples > 0)
      #expect(areClose(found.normalised, found.values.map { $0 / most }))
      let worst = zip(found.values, exact).map { abs($0 - $1) }.max() ?? 0
      if worst / most > epsilon { failures += 1 }
      for node in sums.indices { sums[node] += found.values[node] }
      #expect(found.values.allSatisfy { $0 >= 0 && $0 <= most * 1.5 })
    }
    // With the stated chance of 0.2 more than 12 of 30 would be seen once in 300 times.
    #expect(failures <= 12)
    // Estimates are not off to one side: the mean of many is far closer than one need be.
    for node in sums.indices {
      #expect(abs(sums[node] / Double(seeds) - exact[node]) / most < epsilon / 4, "node \(node)")
    }
  }

  @Test func `the same seed gives the same estimate, another one another`() async throws {
    let graph = try Oracle("karate").graph
    let found = try await graph.estimatedBetweenness(within: 0.1, failing: 0.1, seed: 5)
    let again = try await graph.estimatedBetweenness(within: 0.1, failing: 0.1, seed: 5)
    let other = try await graph.estimatedBetweenness(within: 0.1, failing: 0.1, seed: 6)
    #expect(found.values == again.values)
    #expect(found.samples == again.samples)
    #expect(found.values != other.values)
  }
}
