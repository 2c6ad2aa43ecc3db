import EcomapGraphviz
import Testing

/// Graphs as their text says them.
@Suite struct ParsedDOTTests {
  @Test func `nodes and edges keep the order of the text`() throws {
    let graph = try Graphviz.parse(
      dot: "digraph g { c -> a [key=x]; b; a -> c; c -> a [key=y, kind=funds] }")
    #expect(graph.name == "g")
    #expect(graph.isDirected)
    #expect(graph.nodes.map(\.name) == ["c", "a", "b"])
    #expect(graph.edges.map(\.tail) == [0, 1, 0])
    #expect(graph.edges.map(\.head) == [1, 0, 1])
    #expect(graph.edges.map(\.key) == ["x", "", "y"])
    #expect(graph.edges.map { $0.attributes.map(\.value) } == [[], [], ["funds"]])
  }

  @Test func `defaults hold for what comes after them, and labels like HTML are marked`() throws {
    let graph = try Graphviz.parse(
      dot: "graph { rank=x; a; node [shape=box]; b [label=<<b>B</b>>, note=\"c \\\"d\\\" \\n\"] }")
    #expect(!graph.isDirected)
    #expect(graph.attributes.map(\.name) == ["rank"])
    #expect(graph.nodes[0].attributes.isEmpty)
    // Which comes first depends on whether this process has made a layout.
    let attributes = graph.nodes[1].attributes.sorted { $0.name < $1.name }
    #expect(attributes.map(\.name) == ["label", "note", "shape"])
    #expect(attributes.map(\.value) == ["<b>B</b>", "c \"d\" \\n", "box"])
    #expect(attributes.map(\.isHTML) == [true, false, false])
  }

  @Test func `clusters within clusters hold their nodes`() throws {
    let graph = try Graphviz.parse(
      dot: """
        graph { subgraph cluster_a { label=A; x; subgraph cluster_b { y } } subgraph other { z }
        subgraph cluster_c { z } }
        """)
    #expect(graph.clusters.map(\.name) == ["cluster_a", "cluster_b", "cluster_c"])
    #expect(graph.clusters[0].attributes.map(\.value) == ["A"])
    #expect(graph.nodes.map(\.clusters) == [[0], [0, 1], [2]])
  }

  @Test func `a text that is no graph is refused, and the next one is fine`() throws {
    for text in ["", "graph {", "graph { \"a }", "digraph { a -- b }", "graph { a\0 }"] {
      #expect(throws: GraphvizError.self) { try Graphviz.parse(dot: text) }
      #expect(try Graphviz.parse(dot: "graph { a }").nodes.count == 1)
    }
  }
}
