import EcomapGraph
import Testing

@Suite struct GraphTests {
  private func graph(
    _ count: Int, _ pairs: [(Int, Int)], isDirected: Bool = false
  ) -> Graph {
    Graph(
      nodeCount: count, links: pairs.map { Link(from: Node($0), to: Node($1)) },
      isDirected: isDirected)
  }

  private func offsets(_ nodes: ArraySlice<Node>) -> [Int] { nodes.map(\.offset) }

  @Test func `neighbours come in the order of nodes whatever the order of links`() {
    let graph = graph(5, [(4, 2), (2, 0), (3, 2), (1, 2), (4, 0)])
    #expect(offsets(graph.neighbours(of: Node(2))) == [0, 1, 3, 4])
    #expect(offsets(graph.neighbours(of: Node(4))) == [0, 2])
    #expect(graph.edgeCount == 5)
    #expect(graph.edges.map { graph.ends(of: $0).from.offset } == [0, 0, 1, 2, 2])
  }

  @Test func `parallel links become one edge with their summed weight`() {
    let links = [
      Link(from: Node(0), to: Node(1), weight: 2), Link(from: Node(1), to: Node(2)),
      Link(from: Node(1), to: Node(0), weight: 3),
    ]
    let graph = Graph(nodeCount: 3, links: links)
    #expect(graph.edgeCount == 2)
    let edge = graph.edge(from: Node(1), to: Node(0))
    #expect(edge == Edge(0))
    #expect(graph.weight(of: Edge(0)) == 5)
    #expect(Array(graph.links(of: Edge(0))) == [0, 2])
    #expect(graph.strength(of: Node(1)) == 6)
  }

  @Test func `loops and links without weight are left out`() {
    let links = [
      Link(from: Node(0), to: Node(0)), Link(from: Node(0), to: Node(1), weight: 0),
    ]
    #expect(Graph(nodeCount: 2, links: links).edgeCount == 0)
  }

  @Test func `a directed graph keeps both directions apart`() {
    let graph = graph(3, [(1, 0), (0, 1), (2, 0)], isDirected: true)
    #expect(graph.edgeCount == 3)
    #expect(offsets(graph.neighbours(of: Node(0))) == [1])
    #expect(offsets(graph.predecessors(of: Node(0))) == [1, 2])
    #expect(graph.inDegree(of: Node(0)) == 2)
    #expect(graph.degree(of: Node(0)) == 3)
    #expect(graph.edge(from: Node(0), to: Node(2)) == nil)
    #expect(graph.edges(to: Node(0)).map { graph.ends(of: $0).from.offset } == [1, 2])
  }

  @Test func `a graph without nodes has nothing`() {
    let graph = graph(0, [])
    #expect(graph.nodes.isEmpty)
    #expect(graph.components().count == 0)
  }

  @Test func `components are ordered by size and then by their first node`() {
    let components = graph(8, [(6, 7), (1, 2), (3, 4), (4, 5)]).components()
    #expect(components.sizes == [3, 2, 2, 1])
    #expect(components.membership == [3, 1, 1, 0, 0, 0, 2, 2])
    #expect(offsets(components.members(of: 0)) == [3, 4, 5])
    #expect(offsets(components.members(of: 2)) == [6, 7])
  }

  @Test func `components of a directed graph do not mind the direction`() {
    #expect(graph(3, [(1, 0), (1, 2)], isDirected: true).components().sizes == [3])
  }

  @Test func `distances count steps and know what is not reached`() {
    let distances = graph(5, [(0, 1), (1, 2), (2, 3)]).distances(from: Node(0))
    #expect((0..<5).map { distances[Node($0)] } == [0, 1, 2, 3, nil])
    #expect(distances.reached.map(\.offset) == [0, 1, 2, 3])
  }

  @Test func `distances stop at a limit and follow the direction`() {
    let directed = graph(4, [(0, 1), (1, 2), (3, 0)], isDirected: true)
    let near = directed.distances(from: Node(0), atMost: 1)
    #expect((0..<4).map { near[Node($0)] } == [0, 1, nil, nil])
  }

  @Test func `a graph is the same as one made of sets`() {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for isDirected in [false, true] {
      let pairs = (0..<400).map { _ in (next(40), next(40)) }
      let graph = graph(40, pairs, isDirected: isDirected)
      var out = [Set<Int>](repeating: [], count: 40)
      for (from, to) in pairs where from != to {
        out[from].insert(to)
        if !isDirected { out[to].insert(from) }
      }
      for node in graph.nodes {
        #expect(offsets(graph.neighbours(of: node)) == out[node.offset].sorted())
        for (edge, target) in zip(graph.edges(from: node), graph.neighbours(of: node)) {
          let ends = graph.ends(of: edge)
          #expect(Set([ends.from, ends.to]) == [node, target])
          #expect(graph.edge(from: node, to: target) == edge)
        }
      }
      let links = graph.edges.flatMap { Array(graph.links(of: $0)) }
      #expect(links.count == pairs.count { $0.0 != $0.1 })
    }
  }
}
