import EcomapGraph
import Testing

@Suite struct PathsEstimateTests {
  @Test(arguments: [false, true], 0..<8)
  func `all values are as near as promised`(isDirected: Bool, seed: Int) async throws {
    let graph = PathsReference.loose(40, seed: UInt64(seed), isDirected: isDirected)
    let estimate = try await graph.estimatedBetweenness(
      within: 0.05, failing: 0.1, seed: UInt64(seed))
    let exact = try await graph.betweenness()
    let maximum = try #require(Graph.betweennessMaximum(nodeCount: 40, isDirected: isDirected))
    for node in 0..<40 {
      #expect(abs(estimate.normalised[node] - exact[node] / maximum) <= 0.05)
      #expect(abs(estimate.values[node] - exact[node]) <= 0.05 * maximum)
    }
  }

  @Test func `a node between all others is seen by every sample that could see it`() async throws {
    let star = Graph(nodeCount: 6, links: (0..<5).map { Link(from: Node(5), to: Node($0)) })
    let estimate = try await star.estimatedBetweenness(within: 0.1, failing: 0.01, seed: 4)
    #expect(estimate.normalised[0..<5].allSatisfy { $0 == 0 })
    #expect(abs(estimate.normalised[5] - 1) <= 0.1)
    #expect(estimate.samples % 256 == 0)
    #expect(estimate.seed == 4 && estimate.epsilon == 0.1 && estimate.delta == 0.01)
  }

  @Test func `of several shortest paths each is as likely`() async throws {
    // From 0 to 7 lead three paths: two through 1, which share it, and one through 2.
    let pairs = [(0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (3, 6), (4, 6), (5, 6), (6, 7)]
    let graph = Graph(
      nodeCount: 8, links: pairs.map { Link(from: Node($0), to: Node($1)) }, isDirected: true)
    let estimate = try await graph.estimatedBetweenness(within: 0.004, failing: 0.01, seed: 1)
    let exact = try await graph.betweenness()
    #expect(zip(estimate.normalised, exact).allSatisfy { abs($0 - $1 / 42) <= 0.004 })
  }

  @Test func `a seed determines every byte`() async throws {
    let graph = PathsReference.loose(80, seed: 5)
    func values(_ seed: UInt64) async throws -> [UInt64] {
      try await graph.estimatedBetweenness(within: 0.05, failing: 0.1, seed: seed)
        .values.map(\.bitPattern)
    }
    let first = try await values(1)
    for _ in 0..<3 { #expect(try await values(1) == first) }
    #expect(try await values(2) != first)
  }

  @Test func `less error and less failure take more samples`() async throws {
    let graph = PathsReference.loose(60, seed: 2)
    func samples(_ epsilon: Double, _ delta: Double) async throws -> Int {
      try await graph.estimatedBetweenness(within: epsilon, failing: delta, seed: 1).samples
    }
    let few = try await samples(0.1, 0.1)
    #expect(try await samples(0.05, 0.1) > few)
    #expect(try await samples(0.1, 0.0001) > few)
  }

  @Test(arguments: 0..<3)
  func `graphs without a pair of other nodes need no sample`(count: Int) async throws {
    let links = count == 2 ? [Link(from: Node(0), to: Node(1))] : []
    let estimate = try await Graph(nodeCount: count, links: links)
      .estimatedBetweenness(within: 0.1, failing: 0.1, seed: 1)
    #expect(estimate.samples == 0)
    #expect(estimate.values == [Double](repeating: 0, count: count))
    #expect(estimate.normalised.count == count)
  }

  @Test func `a graph without edges has nothing between`() async throws {
    let estimate = try await Graph(nodeCount: 20, links: [])
      .estimatedBetweenness(within: 0.1, failing: 0.1, seed: 1)
    #expect(estimate.values.allSatisfy { $0 == 0 })
  }

  @Test func `cancelled work says so`() async {
    let graph = PathsReference.loose(2000, seed: 1)
    let works: [@Sendable () async throws -> Void] = [
      { _ = try await graph.betweenness() },
      { _ = try await graph.betweenness(weighted: true) },
      { _ = try await graph.estimatedBetweenness(within: 0.001, failing: 0.01, seed: 1) },
      { _ = try await graph.harmonicCloseness() },
      { _ = try await graph.reach() },
      { _ = try await graph.pathLengths() },
    ]
    for work in works {
      let task = Task { try await work() }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }
  }
}
