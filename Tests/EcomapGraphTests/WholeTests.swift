import EcomapGraph
import Testing

@Suite struct WholeTests {
  private func graph(_ count: Int, _ pairs: [(Int, Int)], isDirected: Bool = false) -> Graph {
    Graph(
      nodeCount: count, links: pairs.map { Link(from: Node($0), to: Node($1)) },
      isDirected: isDirected)
  }

  @Test func `density is the share of the pairs`() {
    #expect(graph(4, [(0, 1), (1, 2), (2, 3)]).density() == 0.5)
    #expect(graph(4, [(0, 1), (1, 2), (2, 3)], isDirected: true).density() == 0.25)
    #expect(graph(1, []).density() == nil)
    #expect(graph(0, []).density() == nil)
    #expect(graph(2, []).density() == 0)
  }

  @Test func `average degree counts both ends`() {
    #expect(graph(4, [(0, 1), (1, 2), (2, 3)]).averageDegree() == 1.5)
    #expect(graph(0, []).averageDegree() == nil)
  }

  @Test func `reciprocity is for directed ties`() {
    let pairs = [(0, 1), (1, 0), (1, 2), (2, 3)]
    #expect(graph(4, pairs, isDirected: true).reciprocity() == 0.5)
    #expect(graph(4, pairs).reciprocity() == nil)
    #expect(graph(4, [], isDirected: true).reciprocity() == nil)
  }

  @Test func `a star is all central and a ring not at all`() {
    let star = [(0, 1), (0, 2), (0, 3), (0, 4)]
    #expect(graph(5, star).degreeCentralisation() == 1)
    let both = star + star.map { ($1, $0) }
    #expect(graph(5, both, isDirected: true).degreeCentralisation() == 1)
    #expect(graph(3, [(0, 1), (1, 2), (2, 0)]).degreeCentralisation() == 0)
    #expect(graph(2, [(0, 1)]).degreeCentralisation() == nil)
  }

  @Test func `neighbourhoods are alike by what they share`() {
    let square = graph(6, [(0, 2), (0, 3), (1, 2), (1, 3), (1, 4), (0, 1)])
    #expect(square.neighbourhoodSimilarity(Node(0), Node(1)) == 2.0 / 3)
    #expect(square.neighbourhoodSimilarity(Node(2), Node(3)) == 1)
    #expect(square.neighbourhoodSimilarity(Node(0), Node(5)) == 0)
    #expect(graph(2, [(0, 1)]).neighbourhoodSimilarity(Node(0), Node(1)) == nil)
  }

  @Test func `neighbourhoods do not mind the direction`() {
    let directed = graph(4, [(0, 2), (2, 0), (2, 1), (3, 0)], isDirected: true)
    #expect(directed.neighbourhoodSimilarity(Node(0), Node(1)) == 0.5)
  }
}
