import EcomapGraph
import Testing

@Suite struct CommunitiesTests {
  /// Zachary's karate club.
  private let karate = [
    (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 8), (0, 10), (0, 11), (0, 12),
    (0, 13), (0, 17), (0, 19), (0, 21), (0, 31), (1, 2), (1, 3), (1, 7), (1, 13), (1, 17),
    (
      1,
      19
    ), (1, 21), (1, 30), (2, 3), (2, 7), (2, 8), (2, 9), (2, 13), (2, 27), (2, 28), (2, 32),
    (3, 7), (3, 12), (3, 13), (4, 6), (4, 10), (5, 6), (5, 10), (5, 16), (6, 16), (8, 30),
    (
      8,
      32
    ), (8, 33), (9, 33), (13, 33), (14, 32), (14, 33), (15, 32), (15, 33), (18, 32),
    (
      18,
      33
    ), (19, 33), (20, 32), (20, 33), (22, 32), (22, 33), (23, 25), (23, 27), (23, 29),
    (
      23,
      32
    ), (23, 33), (24, 25), (24, 27), (24, 31), (25, 31), (26, 29), (26, 33), (27, 33),
    (
      28,
      31
    ), (28, 33), (29, 32), (29, 33), (30, 32), (30, 33), (31, 32), (31, 33), (32, 33),
  ]

  private func graph(_ count: Int, _ pairs: [(Int, Int)]) -> Graph {
    Graph(nodeCount: count, links: pairs.map { Link(from: Node($0), to: Node($1)) })
  }

  private func clique(_ nodes: Range<Int>) -> [(Int, Int)] {
    nodes.flatMap { a in nodes.filter { $0 > a }.map { (a, $0) } }
  }

  /// Random ties, weighted, of which most stay inside groups of about ten.
  private func random(_ seed: UInt64, nodes: Int, ties: Int, isDirected: Bool = false) -> Graph {
    var random = SeededRandom(seed: seed)
    let links = (0..<ties).map { _ in
      let from = random.below(nodes)
      let isNear = random.below(3) > 0
      let to = isNear ? min(nodes - 1, from / 10 * 10 + random.below(10)) : random.below(nodes)
      return Link(from: Node(from), to: Node(to), weight: 0.5 + random.unit())
    }
    return Graph(nodeCount: nodes, links: links, isDirected: isDirected)
  }

  @Test func `the karate club divides as well as is known to be possible`() async throws {
    let graph = graph(34, karate)
    let communities = try await graph.communities(seed: 1)
    let modularity = try #require(communities.modularity)
    #expect(abs(modularity - 0.419790) < 1e-6)
    #expect(communities.count == 4)
    #expect(communities.sizes.reduce(0, +) == 34)
  }

  @Test func `two cliques are two communities without ambiguity`() async throws {
    let communities = try await graph(9, clique(0..<4) + clique(4..<9)).communities(seed: 3)
    #expect(communities.membership == [1, 1, 1, 1, 0, 0, 0, 0, 0])
    #expect(communities.sizes == [5, 4])
    #expect(communities.ambiguity == [Double](repeating: 0, count: 9))
  }

  @Test func `a node between two cliques is ambiguous`() async throws {
    let pairs = clique(0..<5) + clique(5..<10) + [(10, 0), (10, 1), (10, 5), (10, 6)]
    let communities = try await graph(11, pairs).communities(seed: 3, runs: 20)
    #expect(communities.ambiguity[10] > 0)
    #expect(communities.ambiguity[10] < 1)
    #expect(communities.ambiguity.prefix(10).allSatisfy { $0 == 0 })
  }

  @Test func `nodes without edges stand alone`() async throws {
    let communities = try await graph(3, []).communities(seed: 1)
    #expect(communities.membership == [0, 1, 2])
    #expect(communities.modularity == nil)
    let nothing = try await graph(0, []).communities(seed: 1)
    #expect(nothing.count == 0)
  }

  @Test(arguments: [false, true])
  func `modularity is the same as summed over pairs`(isDirected: Bool) async throws {
    let graph = random(7, nodes: 40, ties: 120, isDirected: isDirected)
    let communities = try await graph.communities(seed: 1, resolution: 1.5, runs: 2)
    let total = graph.nodes.reduce(0) { $0 + graph.strength(of: $1) }
    var sum = 0.0
    for a in graph.nodes {
      for b in graph.nodes
      where communities.membership[a.offset] == communities.membership[b.offset] {
        sum += graph.edge(from: a, to: b).map { graph.weight(of: $0) } ?? 0
        if isDirected { sum += graph.edge(from: b, to: a).map { graph.weight(of: $0) } ?? 0 }
        sum -= 1.5 * graph.strength(of: a) * graph.strength(of: b) / total
      }
    }
    let found = try #require(communities.modularity)
    #expect(abs(found - sum / total) < 1e-9)
    let again = try #require(graph.modularity(communities.grouping, resolution: 1.5))
    #expect(abs(found - again) < 1e-9)
  }

  @Test(arguments: 1...12)
  func `every community hangs together`(seed: UInt64) async throws {
    let graph = random(seed, nodes: 300, ties: 450)
    let communities = try await graph.communities(
      seed: seed, resolution: seed % 3 == 0 ? 0.2 : 1, runs: 2)
    let inside = graph.edges.filter { edge in
      let ends = graph.ends(of: edge)
      return communities.membership[ends.from.offset] == communities.membership[ends.to.offset]
    }
    let parts = Graph(
      nodeCount: graph.nodeCount,
      links: inside.map { Link(from: graph.ends(of: $0).from, to: graph.ends(of: $0).to) })
    #expect(parts.components().sizes == communities.sizes)
    #expect(parts.components().membership == communities.membership)
  }

  @Test func `the same seed gives the same communities`() async throws {
    let graph = random(5, nodes: 200, ties: 500)
    let first = try await graph.communities(seed: 9, runs: 4)
    let second = try await graph.communities(seed: 9, runs: 4)
    #expect(first.membership == second.membership)
    #expect(first.ambiguity == second.ambiguity)
    #expect(first.modularity == second.modularity)
  }

  @Test func `more runs are never worse`() async throws {
    let graph = random(5, nodes: 200, ties: 500)
    let one = try await graph.communities(seed: 9, runs: 1)
    let many = try await graph.communities(seed: 9, runs: 8)
    #expect(try #require(many.modularity) >= #require(one.modularity))
    #expect(one.ambiguity.allSatisfy { $0 == 0 })
  }

  @Test func `a higher resolution gives smaller communities`() async throws {
    let graph = graph(34, karate)
    let coarse = try await graph.communities(seed: 1, resolution: 0.2)
    let fine = try await graph.communities(seed: 1, resolution: 3)
    #expect(coarse.count < 4)
    #expect(fine.count > 4)
  }

  @Test func `it stops when cancelled`() async {
    let graph = random(1, nodes: 300, ties: 900)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await graph.communities(seed: 1)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
