import Testing

@testable import EcomapGraph

@Suite struct PathsBetweennessTests {
  @Test(arguments: 0..<40)
  func `folding at cut points changes nothing`(seed: Int) async throws {
    let graph = PathsReference.loose(6 + seed % 30, seed: UInt64(seed))
    let values = try await graph.betweenness()
    #expect(PathsReference.difference(values, PathsReference.betweenness(graph)) < 1e-9)
  }

  @Test(arguments: 0..<15)
  func `directed graphs are counted along the direction`(seed: Int) async throws {
    let graph = PathsReference.loose(6 + 2 * seed, seed: UInt64(seed), isDirected: true)
    let values = try await graph.betweenness()
    #expect(PathsReference.difference(values, PathsReference.betweenness(graph)) < 1e-9)
  }

  @Test(arguments: 0..<16)
  func `strong edges are short when weights count`(seed: Int) async throws {
    let graph = PathsReference.weighted(
      7, ties: 8 + seed % 4, seed: UInt64(seed), isDirected: seed % 2 == 1)
    let values = try await graph.betweenness(weighted: true)
    #expect(PathsReference.difference(values, PathsReference.weightedBetweenness(graph)) < 1e-9)
  }

  @Test func `equal sums of lengths count as equal although they are not as numbers`() async throws
  {
    // Ten tenths one way, which add up to a little less than one, and one edge of length 1.
    let links =
      (0..<10).map { Link(from: Node($0), to: Node($0 + 1), weight: 10) } + [
        Link(from: Node(0), to: Node(10), weight: 1), Link(from: Node(10), to: Node(11)),
      ]
    let graph = Graph(nodeCount: 12, links: links, isDirected: true)
    let values = try await graph.betweenness(weighted: true)
    #expect(PathsReference.difference(values, PathsReference.weightedBetweenness(graph)) < 1e-9)
    #expect(abs(values[5] - (0.5 * 2 + 4 * 6 + 4)) < 1e-9)
  }

  @Test func `weights do not count unless asked for`() async throws {
    let graph = PathsReference.weighted(20, ties: 40, seed: 3, isDirected: false)
    let plain = Graph(
      nodeCount: 20,
      links: graph.edges.map { Link(from: graph.ends(of: $0).from, to: graph.ends(of: $0).to) })
    #expect(try await graph.betweenness() == plain.betweenness())
    #expect(try await graph.betweenness() != graph.betweenness(weighted: true))
    #expect(try await plain.betweenness() == plain.betweenness(weighted: true))
  }

  @Test func `a star's centre has the maximum`() async throws {
    let star = Graph(nodeCount: 9, links: (1..<9).map { Link(from: Node(0), to: Node($0)) })
    let values = try await star.betweenness()
    #expect(values.first == Graph.betweennessMaximum(nodeCount: 9, isDirected: false))
    #expect(values.dropFirst().allSatisfy { $0 == 0 })
    #expect(Graph.betweennessMaximum(nodeCount: 9, isDirected: true) == 56)
    #expect(Graph.betweennessMaximum(nodeCount: 2, isDirected: false) == nil)
  }

  @Test func `more paths than a number can count are no trouble`() async throws {
    // Each of 1,100 pairs of nodes leads to both of the next one: 2¹⁰⁹⁸ paths from end to end.
    let layers = 1100
    let links = (0..<2 * (layers - 1)).flatMap { node in
      let next = 2 * (node / 2 + 1)
      return [Link(from: Node(node), to: Node(next)), Link(from: Node(node), to: Node(next + 1))]
    }
    let graph = Graph(nodeCount: 2 * layers, links: links, isDirected: true)
    let values = try await graph.betweenness()
    let expected = (0..<2 * layers).map { Double(2 * ($0 / 2) * (layers - 1 - $0 / 2)) }
    #expect(PathsReference.difference(values, expected) < 1e-9)
  }

  @Test func `counts of paths by length go on beyond what a number can hold`() {
    var count = PathCount.one
    let shares = (0..<3000).map { _ in
      let half = count
      count += half
      return half.share(of: count)
    }
    #expect(shares.allSatisfy { $0 == 0.5 })
    #expect(PathCount.one.share(of: count) == 0)
  }

  @Test func `the same graph gives the same bytes`() async throws {
    let graph = PathsReference.loose(300, seed: 7)
    let first = try await graph.betweenness().map(\.bitPattern)
    for _ in 0..<5 {
      #expect(try await graph.betweenness().map(\.bitPattern) == first)
    }
  }

  @Test(arguments: [false, true])
  func `graphs with hardly a node have nothing between`(isDirected: Bool) async throws {
    for count in 0..<4 {
      let links = count > 1 ? [Link(from: Node(0), to: Node(1), weight: 2)] : []
      let graph = Graph(nodeCount: count, links: links, isDirected: isDirected)
      let none = [Double](repeating: 0, count: count)
      #expect(try await graph.betweenness() == none)
      #expect(try await graph.betweenness(weighted: true) == none)
      #expect(
        try await graph.harmonicCloseness()
          == (count < 2
            ? none
            : isDirected
              ? [1, 0, 0].prefix(count).map { $0 } : [1, 1, 0].prefix(count).map { $0 }))
      #expect(try await graph.reach().contains(nil) == (count == 1))
      let lengths = try await graph.pathLengths()
      #expect(lengths.pairs == (count < 2 ? 0 : 1))
      #expect(lengths.average == (count < 2 ? nil : 1))
      #expect(lengths.longest == (count < 2 ? nil : 1))
    }
  }
}
