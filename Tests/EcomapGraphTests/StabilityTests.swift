import EcomapGraph
import Testing

@Suite struct StabilityTests {
  private func graph(_ count: Int, _ pairs: [(Int, Int)]) -> Graph {
    Graph(nodeCount: count, links: pairs.map { Link(from: Node($0), to: Node($1)) })
  }

  private func degrees(_ graph: Graph) -> [Double] {
    graph.nodes.map { Double(graph.degree(of: $0)) }
  }

  @Test func `the middle of a star stays on top and the rest do not keep their places`()
    async throws
  {
    let star = graph(5, [(0, 1), (0, 2), (0, 3), (0, 4)])
    let stability = try await star.rankingStability(top: 2) {
      graph async throws(CancellationError) in
      graph.nodes.map { Double(graph.degree(of: $0)) }
    }
    #expect(stability.ranking == [Node(0), Node(1)])
    #expect(stability.isStable == [true, false])
    #expect(stability.staysInTop == [true, false])
    #expect(stability.worstPlaces == [1, 5])
    #expect(stability.challengers == [Node(2)])
  }

  @Test func `two that trade places stay in the top`() async throws {
    let twins = graph(7, [(0, 2), (0, 3), (0, 4), (1, 5), (1, 6), (1, 4), (0, 1)])
    let stability = try await twins.rankingStability(top: 2) {
      graph async throws(CancellationError) in
      graph.nodes.map { Double(graph.degree(of: $0)) }
    }
    #expect(stability.ranking == [Node(0), Node(1)])
    #expect(stability.isStable == [false, false])
    #expect(stability.staysInTop == [true, true])
    #expect(stability.challengers.isEmpty)
  }

  @Test func `rounding does not order nodes`() async throws {
    let stability = try await graph(4, []).rankingStability(top: 9) {
      _ async throws(CancellationError) in [1, 3 - 1e-12, 3, 2]
    }
    #expect(stability.ranking.map(\.offset) == [1, 2, 3, 0])
    #expect(stability.isStable == [true, true, true, true])
  }

  @Test func `nothing is ranked without nodes`() async throws {
    let stability = try await graph(0, []).rankingStability(top: 5) {
      _ async throws(CancellationError) in []
    }
    #expect(stability.ranking.isEmpty)
  }

  @Test func `it stops when cancelled`() async {
    let ring = graph(50, (0..<50).map { ($0, ($0 + 1) % 50) })
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await ring.rankingStability(top: 5) { graph async throws(CancellationError) in
        graph.nodes.map { Double(graph.degree(of: $0)) }
      }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
