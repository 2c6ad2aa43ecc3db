import EcomapGraph
import Testing

@Suite struct AugmentationTests {
  typealias Samples = ConnectivitySamples

  private func offsets(_ pairs: [(Node, Node)]) -> [[Int]] {
    pairs.map { [$0.0.offset, $0.1.offset] }
  }

  private func missing(_ graph: Graph) -> [(Int, Int)] {
    (0..<graph.nodeCount).flatMap { a in
      (0..<a).map { ($0, a) }.filter { graph.edge(from: Node($0.0), to: Node($0.1)) == nil }
    }
  }

  /// What some new ties leave undone: parts beyond the first, and bridges.
  private func undone(_ graph: Graph, _ new: [(Int, Int)]) -> (parts: Int, bridges: Int) {
    let result = Samples.graph(graph.nodeCount, Samples.pairs(of: graph) + new)
    return (result.components().count, result.biconnectivity().bridges.count)
  }

  /// The best one can do with some ties, and how few it takes, by trying all sets.
  private func best(
    _ graph: Graph, _ ties: [(Int, Int)]
  ) -> (undone: (parts: Int, bridges: Int), count: Int) {
    var best = (undone: undone(graph, []), count: 0)
    for bits in 0..<(1 << ties.count) {
      let new = ties.indices.filter { bits >> $0 & 1 == 1 }.map { ties[$0] }
      let left = undone(graph, new)
      if (left.parts, left.bridges, new.count) < (
        best.undone.parts, best.undone.bridges, best.count
      ) {
        best = (left, new.count)
      }
    }
    return best
  }

  private func check(_ graph: Graph, _ result: Augmentation) -> (parts: Int, bridges: Int) {
    let new = result.pairs.map { ($0.0.offset, $0.1.offset) }
    for (a, b) in new {
      #expect(a < b)
      #expect(graph.edge(from: Node(a), to: Node(b)) == nil)
    }
    #expect(Set(offsets(result.pairs)).count == new.count)
    return undone(graph, new)
  }

  @Test func `components are joined by one tie less than there are`() {
    for seed in 0..<40 as Range<UInt64> {
      let graph = Samples.random(seed, nodes: 1 + Int(seed % 12))
      let result = graph.augmentation(to: .connected)
      #expect(result.pairs.count == graph.components().count - 1)
      #expect(check(graph, result).parts == 1)
      #expect(result.isLeast && result.isComplete)
    }
  }

  @Test func `without restrictions the fewest ties leave no bridge`() {
    for seed in 0..<60 as Range<UInt64> {
      let graph = Samples.random(seed, nodes: 3 + Int(seed % 3))
      let result = graph.augmentation(to: .twoEdgeConnected)
      let left = check(graph, result)
      #expect(left.parts == 1 && left.bridges == 0)
      #expect(result.isLeast && result.isComplete)
      let ties = missing(graph)
      guard ties.count <= 8 else { continue }
      #expect(result.pairs.count == best(graph, ties).count)
    }
  }

  @Test func `without restrictions the number is that of Eswaran and Tarjan`() {
    for seed in 0..<40 as Range<UInt64> {
      let graph = Samples.random(seed, nodes: 20 + Int(seed))
      let pairs = Samples.pairs(of: graph)
      let result = graph.augmentation(to: .twoEdgeConnected)
      let left = check(graph, result)
      #expect(left.parts == 1 && left.bridges == 0)
      let bridges = Set(graph.biconnectivity().bridges)
      let inner = zip(graph.edges, pairs).filter { !bridges.contains($0.0) }.map(\.1)
      let parts = Samples.parts(of: Set(0..<graph.nodeCount), inner)
      let degrees = parts.map { part in
        bridges.count { part.contains(graph.ends(of: $0).from.offset) }
          + bridges.count { part.contains(graph.ends(of: $0).to.offset) }
      }
      let least = (degrees.count { $0 == 1 } + 1) / 2 + degrees.count { $0 == 0 }
      #expect(result.pairs.count == (parts.count == 1 ? 0 : least))
    }
  }

  @Test func `with restrictions all is achieved that allowed ties can achieve`() {
    for seed in 0..<80 as Range<UInt64> {
      let graph = Samples.random(seed, nodes: 2 + Int(seed % 5))
      var random = SeededRandom(seed: seed, stream: 9)
      let ties = missing(graph).filter { _ in random.below(2) == 0 }
      guard ties.count <= 8 else { continue }
      let allowed = Set(ties.map { [$0.0, $0.1] })
      func isAllowed(_ a: Node, _ b: Node) -> Bool { allowed.contains([a.offset, b.offset]) }
      let best = best(graph, ties)

      let joined = graph.augmentation(to: .connected, allowed: isAllowed)
      #expect(check(graph, joined).parts == best.undone.parts)
      #expect(joined.pairs.count == graph.components().count - best.undone.parts)
      #expect(joined.apart.count == (best.undone.parts > 1 ? best.undone.parts : 0))
      #expect(joined.isComplete == (best.undone.parts <= 1))

      let result = graph.augmentation(to: .twoEdgeConnected, allowed: isAllowed)
      #expect(Set(offsets(result.pairs)).isSubset(of: allowed))
      let left = check(graph, result)
      #expect(left.parts == best.undone.parts)
      #expect(result.bridges.count == left.bridges)
      #expect(left.bridges == best.undone.bridges)
      #expect(result.pairs.count >= best.count)
      #expect(!result.isLeast || result.pairs.count == best.count)
    }
  }

  @Test func `the most preferred ties are taken, of those the first`() {
    let graph = Samples.graph(5, [(0, 1), (2, 3)])
    let plain = graph.augmentation(to: .connected)
    #expect(offsets(plain.pairs) == [[0, 2], [0, 4]])
    let wanted = graph.augmentation(
      to: .connected, preferred: { a, b in a == Node(1) && b == Node(3) || b == Node(4) ? 1 : 0 })
    #expect(offsets(wanted.pairs) == [[0, 4], [1, 3]])
  }

  @Test func `the preferred sum is the greatest a spanning forest can have`() {
    for seed in 0..<40 as Range<UInt64> {
      let graph = Samples.random(seed, nodes: 3 + Int(seed % 4))
      var random = SeededRandom(seed: seed, stream: 5)
      let scores = (0..<graph.nodeCount * graph.nodeCount).map { _ in random.below(6) }
      func score(_ a: Node, _ b: Node) -> Int { scores[a.offset * graph.nodeCount + b.offset] }
      let result = graph.augmentation(to: .connected, preferred: score)
      // Kruskal: the best tie that joins two parts, again and again.
      var pairs = Samples.pairs(of: graph)
      var sum = 0
      let ties = missing(graph).sorted {
        score(Node($0.0), Node($0.1)) > score(Node($1.0), Node($1.1))
      }
      let all = Set(0..<graph.nodeCount)
      for tie in ties
      where Samples.parts(of: all, pairs + [tie]).count < Samples.parts(of: all, pairs).count {
        pairs.append(tie)
        sum += score(Node(tie.0), Node(tie.1))
      }
      #expect(result.pairs.reduce(0) { $0 + score($1.0, $1.1) } == sum)
    }
  }

  @Test func `nodes outside the set get no tie and need none`() {
    // A path, a pair and two isolates; only the path and the pair are to be joined.
    let graph = Samples.graph(7, [(0, 1), (1, 2), (3, 4)])
    let among = (0..<5).map { Node($0) }
    let joined = graph.augmentation(to: .connected, among: among)
    #expect(offsets(joined.pairs) == [[0, 3]])
    #expect(joined.isComplete)
    let firm = graph.augmentation(to: .twoEdgeConnected, among: among)
    #expect(firm.pairs.count == 2)
    #expect(firm.isComplete && firm.isLeast)
    #expect(firm.pairs.allSatisfy { $0.0.offset < 5 && $0.1.offset < 5 })
  }

  @Test func `two nodes have always a bridge between them`() {
    let result = Samples.graph(2, []).augmentation(to: .twoEdgeConnected)
    #expect(offsets(result.pairs) == [[0, 1]])
    #expect(offsets(result.bridges) == [[0, 1]])
    #expect(!result.isComplete)
    let tied = Samples.graph(2, [(0, 1)]).augmentation(to: .twoEdgeConnected)
    #expect(tied.pairs.isEmpty && offsets(tied.bridges) == [[0, 1]])
  }

  @Test func `a graph without nodes needs no ties`() {
    for connectivity in [EdgeConnectivity.connected, .twoEdgeConnected] {
      let result = Samples.graph(0, []).augmentation(to: connectivity)
      #expect(result.pairs.isEmpty && result.isLeast && result.isComplete)
    }
  }

  @Test func `the direction of ties does not matter`() {
    let pairs = [(1, 0), (0, 1), (2, 1), (4, 3)]
    for connectivity in [EdgeConnectivity.connected, .twoEdgeConnected] {
      let directed = Samples.graph(6, pairs, isDirected: true).augmentation(to: connectivity)
      let plain = Samples.graph(6, pairs).augmentation(to: connectivity)
      #expect(offsets(directed.pairs) == offsets(plain.pairs))
      #expect(directed.isComplete)
    }
  }
}
