import EcomapGraph
import Testing

/// The example network that all measures are worked out for by hand.
@Suite struct PathsExampleTests {
  // AHSN, ICB, TrustA, TrustB, ARC, Uni, Charity, SME, Fund, Isolate.
  private static let ties = [
    (0, 1), (0, 2), (0, 5), (0, 7), (1, 2), (1, 3), (2, 3), (4, 5), (5, 4), (5, 6), (8, 4), (8, 7),
  ]
  private let undirected = Self.graph(isDirected: false)
  private let directed = Self.graph(isDirected: true)

  private static func graph(isDirected: Bool) -> Graph {
    Graph(
      nodeCount: 10, links: ties.map { Link(from: Node($0), to: Node($1)) },
      isDirected: isDirected)
  }

  private func isClose(_ left: [Double], _ right: [Double]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) < 1e-6 }
  }

  @Test func `betweenness without direction`() async throws {
    let values = try await undirected.betweenness()
    #expect(isClose(values, [17, 3, 3, 0, 2, 11, 0, 4, 1, 0]))
  }

  @Test func `betweenness along the direction`() async throws {
    let values = try await directed.betweenness()
    #expect(isClose(values, [0, 0.5, 0.5, 0, 2, 4, 0, 0, 0, 0]))
  }

  @Test func `harmonic closeness`() async throws {
    let values = try await undirected.harmonicCloseness()
    #expect(
      isClose(
        values, [6, 5, 5, 3.916667, 4.416667, 5.333333, 3.583333, 4.666667, 4.25, 0]))
  }

  @Test func `reach counts the other nodes within the steps`() async throws {
    let two = try await undirected.reach().map { $0 ?? -1 }
    #expect(isClose(two, [8, 5, 5, 3, 5, 7, 3, 6, 4, 0].map { $0 / 9 }))
    let one = try await directed.reach(within: 1).map { $0 ?? -1 }
    #expect(isClose(one, [4, 2, 1, 0, 1, 2, 0, 0, 2, 0].map { $0 / 9 }))
    let none = try await directed.reach(within: 0).map { $0 ?? -1 }
    #expect(isClose(none, [Double](repeating: 0, count: 10)))
  }

  @Test func `path lengths leave out pairs without a path`() async throws {
    let lengths = try await undirected.pathLengths()
    #expect(lengths.pairs == 36)
    #expect(lengths.longest == 4)
    #expect(abs((lengths.average ?? 0) - 77.0 / 36) < 1e-9)
  }

  @Test func `the first of the shortest paths is taken`() {
    let path = undirected.shortestPath(from: Node(3), to: Node(8))
    #expect(path?.map(\.offset) == [3, 1, 0, 7, 8])
    #expect(directed.shortestPath(from: Node(3), to: Node(8)) == nil)
    #expect(directed.shortestPath(from: Node(8), to: Node(6))?.map(\.offset) == [8, 4, 5, 6])
    #expect(undirected.shortestPath(from: Node(9), to: Node(9)) == [Node(9)])
    #expect(undirected.shortestPath(from: Node(9), to: Node(0)) == nil)
  }
}
