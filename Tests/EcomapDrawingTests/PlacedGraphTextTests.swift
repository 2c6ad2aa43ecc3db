import Testing

@testable import EcomapDrawing

/// The text in which a placed graph comes back from another process.
@Suite struct PlacedGraphTextTests {
  private static let graph = PlacedGraph(
    centres: [Point(x: 0.1 + 0.2, y: -1e-17), Point(x: 1e21, y: 3)],
    routes: [
      "7": .init(
        points: [Point(x: 1, y: 2), Point(x: 1.5, y: 2), Point(x: 2, y: 2), Point(x: 3, y: 2)],
        startTip: nil, endTip: Point(x: 4, y: 2)),
      "a key with key in it": .init(points: [], startTip: Point(x: 1, y: 1), endTip: nil),
    ])

  @Test func `every number comes back as it was`() {
    #expect(PlacedGraph(text: Self.graph.text) == Self.graph)
    let empty = PlacedGraph(centres: [], routes: [:])
    #expect(empty.text == "end\n")
    #expect(PlacedGraph(text: empty.text) == empty)
  }

  @Test func `a layout of Graphviz comes back as it was`() async throws {
    let dot = "graph \"g\" { a -- b [key=1, dir=both]; b -- c [key=2]; a -- c [key=3] }"
    let placed = try await GraphvizEngine().place(dot: dot, method: .stress)
    #expect(placed.routes.count == 3)
    #expect(PlacedGraph(text: placed.text) == placed)
  }

  @Test(arguments: [
    "", "end", "node 1 2\n", "node 1\nend\n", "node 1 x\nend\n", "node - -\nend\n",
    "edge 1 2 3 4\nend\n", "edge - - - - 1 key k\nend\n", "edge - - - - - - key k\nend\n",
    "hello\nend\n", "node 1 2\nend\nmore\n", "\nend\n",
  ])
  func `a text that is not whole is refused`(text: String) {
    #expect(PlacedGraph(text: text) == nil)
  }
}
