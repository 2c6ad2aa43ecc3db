import EcomapGraph
import Testing

@Suite struct ConnectivityTests {
  typealias Samples = ConnectivitySamples

  private func offsets(_ nodes: some Sequence<Node>) -> [Int] { nodes.map(\.offset) }

  @Test(arguments: [false, true])
  func `cut points and bridges are what raises the number of parts when it goes`(
    isDirected: Bool
  ) {
    for seed in 0..<60 as Range<UInt64> {
      let graph = Samples.random(seed, nodes: 3 + Int(seed % 9), isDirected: isDirected)
      let pairs = Samples.pairs(of: graph)
      let all = Set(graph.nodes.map(\.offset))
      let parts = Samples.parts(of: all, pairs)
      let result = graph.biconnectivity()
      for node in all {
        let rest = Samples.parts(of: all.subtracting([node]), pairs)
        let isIsolated = parts.contains([node])
        #expect(result.isCutPoint(Node(node)) == (rest.count > parts.count && !isIsolated))
        let own = parts.first { $0.contains(node) } ?? []
        let pieces = rest.filter { $0.isSubset(of: own) }
        #expect(Set(graph.pieces(without: [Node(node)]).map { Set(offsets($0)) }) == pieces)
        let lost = own.count - 1 - (pieces.map(\.count).max() ?? 0)
        #expect(result.separatedCount(by: Node(node)) == lost)
        #expect(graph.separated(by: Node(node)).reduce(0) { $0 + $1.count } == lost)
      }
      var ties = Set<Set<Int>>()
      for (a, b) in pairs where ties.insert([a, b]).inserted {
        let rest = pairs.filter { Set([$0.0, $0.1]) != [a, b] }
        let isBridge = Samples.parts(of: all, rest).count > parts.count
        let edges = graph.edges.filter {
          Set([graph.ends(of: $0).from.offset, graph.ends(of: $0).to.offset]) == [a, b]
        }
        #expect(edges.contains { result.bridges.contains($0) } == isBridge)
        let sides = Samples.parts(of: all, rest).filter { $0.contains(a) || $0.contains(b) }
        for edge in edges {
          let separated = Set(offsets(graph.separated(by: edge)))
          #expect(separated.isEmpty != isBridge)
          #expect(!isBridge || sides.contains(separated))
          #expect(!isBridge || separated.count == sides.map(\.count).min())
        }
      }
      #expect(result.bridges == result.bridges.sorted())
    }
  }

  @Test func `blocks hold every tie once and have no cut point of their own`() {
    for seed in 0..<60 as Range<UInt64> {
      let graph = Samples.random(seed, nodes: 3 + Int(seed % 9))
      let pairs = Samples.pairs(of: graph)
      let result = graph.biconnectivity()
      let blocks = (0..<result.blockCount).map { offsets(result.block($0)) }
      for (a, b) in pairs { #expect(blocks.count { $0.contains(a) && $0.contains(b) } == 1) }
      for block in blocks {
        #expect(block.count > 1 && block == block.sorted())
        for node in block {
          #expect(Samples.parts(of: Set(block).subtracting([node]), pairs).count == 1)
        }
      }
      #expect(blocks.map(\.count) == blocks.map(\.count).sorted(by: >))
      for (number, one) in blocks.enumerated() {
        for other in blocks[(number + 1)...] {
          let shared = Set(one).intersection(other)
          #expect(shared.count <= 1 && shared.allSatisfy { result.isCutPoint(Node($0)) })
        }
      }
    }
  }

  @Test func `a hub separates all spokes but one, and the larger piece counts as the rest`() {
    let graph = Samples.graph(7, [(0, 1), (0, 2), (0, 3), (3, 4), (3, 5), (4, 5)])
    let result = graph.biconnectivity()
    #expect(offsets(result.cutPoints) == [0, 3])
    #expect(result.separatedCount(by: Node(0)) == 2)
    #expect(result.separatedCount(by: Node(3)) == 2)
    #expect(result.separatedCount(by: Node(6)) == 0)
    #expect(graph.separated(by: Node(0)).map { offsets($0) } == [[1], [2]])
    #expect(graph.separated(by: Node(3)).map { offsets($0) } == [[4, 5]])
    #expect(
      graph.pieces(without: [Node(0), Node(3), Node(0)]).map { offsets($0) }
        == [[4, 5], [1], [2]])
    #expect(offsets(result.block(0)) == [3, 4, 5])
    #expect(result.blockCount == 4)
  }

  @Test func `the two sides of a tie in the middle are told apart by their first nodes`() throws {
    let graph = Samples.graph(4, [(3, 0), (0, 2), (2, 1)])
    let edge = try #require(graph.edge(from: Node(0), to: Node(2)))
    #expect(offsets(graph.separated(by: edge)) == [1, 2])
  }

  @Test func `ties both ways are one tie, named by the earlier edge`() {
    let graph = Samples.graph(3, [(1, 0), (0, 1), (2, 1)], isDirected: true)
    let result = graph.biconnectivity()
    #expect(result.bridges == [Edge(0), Edge(2)])
    #expect(offsets(graph.separated(by: Edge(1))) == [0])
  }

  @Test func `nothing is a cut point where there is nothing`() {
    let result = Samples.graph(0, []).biconnectivity()
    #expect(result.cutPoints.isEmpty && result.bridges.isEmpty && result.blockCount == 0)
    #expect(Samples.graph(2, []).pieces(without: [Node(1)]).isEmpty)
    #expect(Samples.graph(2, []).biconnectivity().blockCount == 0)
  }

  @Test func `the strike has the cut points that igraph finds`() {
    let result = Samples.strike.biconnectivity()
    #expect(result.cutPoints == Samples.strike("Norm", "Bob", "Sam", "Gill", "Alejandro"))
  }

  @Test func `a long path does not exhaust the stack`() {
    let count = 200_000
    let graph = Samples.graph(count, (1..<count).map { ($0 - 1, $0) })
    let result = graph.biconnectivity()
    #expect(result.cutPoints.count == count - 2)
    #expect(result.bridges.count == count - 1)
    #expect(result.separatedCount(by: Node(10)) == 10)
    #expect(graph.components().sizes == [count])
  }

  @Test(arguments: [false, true])
  func `core numbers are how long a node survives taking the weakest away`(isDirected: Bool) {
    for seed in 0..<60 as Range<UInt64> {
      let graph = Samples.random(seed, nodes: 3 + Int(seed % 12), isDirected: isDirected)
      var around = [Set<Int>](repeating: [], count: graph.nodeCount)
      for (a, b) in Samples.pairs(of: graph) {
        around[a].insert(b)
        around[b].insert(a)
      }
      var expected = [Int](repeating: 0, count: graph.nodeCount)
      for core in 1...graph.nodeCount {
        var left = Set(0..<graph.nodeCount)
        while let weak = left.first(where: { around[$0].intersection(left).count < core }) {
          left.remove(weak)
        }
        for node in left { expected[node] = core }
      }
      #expect(graph.coreNumbers() == expected)
    }
    #expect(Samples.graph(0, []).coreNumbers().isEmpty)
  }

  @Test func `the core numbers of the strike are those of igraph`() {
    let numbers = Samples.strike.coreNumbers()
    let three = Samples.strike("Domingo", "Carlos", "Alejandro", "Eduardo")
    for node in Samples.strike.nodes where node != Samples.strike("Frank")[0] {
      #expect(numbers[node.offset] == (three.contains(node) ? 3 : 2))
    }
    #expect(numbers[Samples.strike("Frank")[0].offset] == 1)
  }
}
