import EcomapGraph
import Testing

@Suite struct ConnectivityBuildingTests {
  @Test(arguments: [false, true])
  func `a graph from ends is the same as one from links`(isDirected: Bool) {
    for seed in 0..<20 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let count = 1 + random.below(12)
      let ends = (0..<random.below(60)).map { _ in
        (Node(random.below(count)), Node(random.below(count)))
      }
      let lean = Graph(
        nodeCount: count, sources: ends.map(\.0), targets: ends.map(\.1), isDirected: isDirected)
      let links = ends.map { Link(from: $0.0, to: $0.1) }
      let graph = Graph(nodeCount: count, links: links, isDirected: isDirected)
      #expect(
        lean.edges.map { [lean.ends(of: $0).from, lean.ends(of: $0).to] }
          == graph.edges.map { [graph.ends(of: $0).from, graph.ends(of: $0).to] })
      for node in graph.nodes {
        #expect(lean.neighbours(of: node) == graph.neighbours(of: node))
        #expect(lean.predecessors(of: node) == graph.predecessors(of: node))
        #expect(lean.edges(from: node) == graph.edges(from: node))
        #expect(lean.edges(to: node) == graph.edges(to: node))
      }
      #expect(!lean.isWeighted)
    }
  }

  @Test func `parallel links are remembered in the order of the list`() {
    let links = [(1, 0), (0, 2), (0, 1), (2, 0), (1, 0)].map {
      Link(from: Node($0.0), to: Node($0.1), weight: 0.5)
    }
    let graph = Graph(nodeCount: 3, links: links)
    #expect(graph.links(of: Edge(0)) == [0, 2, 4])
    #expect(graph.links(of: Edge(1)) == [1, 3])
    #expect(graph.weight(of: Edge(0)) == 1.5)
  }

  @Test(arguments: [false, true])
  func `components are those of the definition`(isDirected: Bool) {
    for seed in 0..<40 as Range<UInt64> {
      let graph = ConnectivitySamples.random(
        seed, nodes: 1 + Int(seed % 14), isDirected: isDirected)
      let components = graph.components()
      let found = (0..<components.count).map { Set(components.members(of: $0).map(\.offset)) }
      let pairs = ConnectivitySamples.pairs(of: graph)
      #expect(Set(found) == ConnectivitySamples.parts(of: Set(0..<graph.nodeCount), pairs))
      #expect(components.sizes == components.sizes.sorted(by: >))
      for node in graph.nodes {
        #expect(found[components.membership[node.offset]].contains(node.offset))
      }
    }
  }
}
