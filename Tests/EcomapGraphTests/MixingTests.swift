import EcomapGraph
import Testing

@Suite struct MixingTests {
  /// The worked example: AHSN, ICB, TrustA, TrustB, ARC, Uni, Charity, SME, Fund, Isolate.
  private let pairs = [
    (0, 1), (0, 2), (0, 5), (0, 7), (1, 2), (1, 3), (2, 3), (4, 5), (5, 4), (5, 6), (8, 4), (8, 7),
  ]
  /// Broker, NHS, research, third sector, industry.
  private let sectors = Grouping([0, 1, 1, 1, 2, 2, 3, 4, 3, 3])

  private func graph(_ count: Int, _ pairs: [(Int, Int)], isDirected: Bool = false) -> Graph {
    Graph(
      nodeCount: count, links: pairs.map { Link(from: Node($0), to: Node($1)) },
      isDirected: isDirected)
  }

  private func isNear(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) < 1e-6 } ?? false
  }

  @Test func `the worked example has its published E-I index`() {
    let index = graph(10, pairs).externalInternal(sectors)
    #expect(isNear(index.whole, 0.272727))
    #expect(index.groups[0] == 1)
    #expect(isNear(index.groups[1], -0.2))
    #expect(isNear(index.nodes[1], -1.0 / 3))
    #expect(index.nodes[3] == -1)
    #expect(index.nodes[9] == nil)
  }

  @Test func `the worked example has its published assortativity`() {
    #expect(isNear(graph(10, pairs).assortativity(sectors), 0.158470))
  }

  @Test func `ties of nodes without a group do not count`() {
    let path = graph(3, [(0, 1), (1, 2)])
    let grouping = Grouping([0, 0, nil])
    let index = path.externalInternal(grouping)
    #expect(index.whole == -1)
    #expect(index.nodes == [-1, -1, nil])
    #expect(path.assortativity(grouping) == nil)
    #expect(path.externalInternal(Grouping([0, nil, 0])).whole == nil)
    #expect(path.assortativity(Grouping([0, nil, 0])) == nil)
  }

  @Test func `a tie between nodes that share one of several groups is internal`() {
    let index = graph(3, [(0, 1), (1, 2)]).externalInternal(
      Grouping(memberships: [[0], [0, 1], [2]]))
    #expect(index.whole == 0)
    #expect(index.nodes == [-1, 0, 1])
    #expect(index.groups == [0, 1, 1])
  }

  @Test func `assortativity spans perfect and opposite mixing`() {
    let apart = graph(4, [(0, 1), (2, 3)])
    #expect(apart.assortativity(Grouping([0, 0, 1, 1])) == 1)
    #expect(apart.assortativity(Grouping([0, 1, 0, 1])) == -1)
    let directed = graph(4, [(0, 2), (1, 3)], isDirected: true)
    #expect(directed.assortativity(Grouping([0, 0, 1, 1])) == 0)
  }

  @Test func `blocks of the worked example count what is there and what could be`() {
    let blocks = graph(10, pairs).blockDensities(sectors)
    #expect(blocks[1, 1].observed == 3)
    #expect(blocks[1, 1].possible == 3)
    #expect(blocks[1, 1].density == 1)
    #expect(isNear(blocks[1, 1].expected, 3 * 11.0 / 45))
    #expect(blocks[0, 1].observed == 2)
    #expect(blocks[0, 1] == blocks[1, 0])
    #expect(blocks[2, 4].observed == 0)
    #expect(blocks[2, 4].density == 0)
    #expect(blocks[0, 0].density == nil)
    #expect(blocks[0, 0].expected == 0)
  }

  @Test func `empty groups and graphs of one node have no densities`() {
    let blocks = graph(1, []).blockDensities(Grouping([1], count: 2))
    #expect(blocks[0, 1].density == nil)
    #expect(blocks[1, 1].possible == 0)
    #expect(blocks[1, 1].expected == nil)
  }

  @Test(arguments: [false, true], [1, 2, 3])
  func `blocks are the same as counted pair by pair`(isDirected: Bool, most: Int) {
    var random = SeededRandom(seed: UInt64(most))
    let pairs = (0..<80).map { _ in (random.below(20), random.below(20)) }
    let graph = graph(20, pairs, isDirected: isDirected)
    let memberships = (0..<20).map { _ in
      (0..<random.below(most + 1)).map { _ in random.below(4) }
    }
    let blocks = graph.blockDensities(Grouping(memberships: memberships, count: 4))
    for i in 0..<4 {
      for j in 0..<4 {
        var possible = 0
        var observed = 0
        for a in 0..<20 {
          for b in 0..<20 where a != b {
            if !isDirected, i == j, a > b { continue }
            let shared = Set(memberships[a]).intersection(memberships[b])
            let belongs =
              i == j
              ? shared.contains(i)
              : shared.isEmpty && memberships[a].contains(i) && memberships[b].contains(j)
            guard belongs else { continue }
            possible += 1
            if graph.edge(from: Node(a), to: Node(b)) != nil { observed += 1 }
          }
        }
        #expect(blocks[i, j].possible == possible)
        #expect(blocks[i, j].observed == observed)
      }
    }
  }
}
