import EcomapGraphviz
import Testing

@Suite struct GraphvizTests {
  private let graphviz: Graphviz

  init() throws {
    graphviz = try Graphviz()
  }

  @Test func `a chain of two boxes gets positions, sizes and a route`() throws {
    let layout = try graphviz.layout(
      dot: """
        digraph "g" {
          node [shape=box, fixedsize=true, width=1, height=0.5, label=""]
          "a" -> "b" [key="t1"]
        }
        """, algorithm: .dot)
    #expect(layout.nodes.map(\.name) == ["a", "b"])
    #expect(layout.nodes.allSatisfy { $0.width == 72 && $0.height == 36 })
    #expect(layout.nodes[0].centre.y < layout.nodes[1].centre.y, "y grows downwards")
    let edge = try #require(layout.edges.first)
    #expect((edge.key, edge.tail, edge.head) == ("t1", "a", "b"))
    let curve = try #require(edge.curves.first)
    #expect(curve.points.count % 3 == 1)
    #expect(curve.startTip == nil)
    let tip = try #require(curve.endTip)
    #expect(abs(tip.y - (layout.nodes[1].centre.y - 18)) < 1, "the tip touches the box")
    #expect(layout.warnings.isEmpty)
  }

  @Test(arguments: [LayoutAlgorithm.dot, .neato, .sfdp])
  func `a layout repeats exactly, also after other layouts`(algorithm: LayoutAlgorithm) throws {
    let dot = Self.wheel(spokes: 12)
    let first = try graphviz.layout(dot: dot, algorithm: algorithm)
    for count in 1...49 {
      _ = try graphviz.layout(dot: Self.wheel(spokes: 3 + count % 5), algorithm: algorithm)
    }
    #expect(try graphviz.layout(dot: dot, algorithm: algorithm) == first)
  }

  @Test func `an edge label gets a position`() throws {
    let layout = try graphviz.layout(
      dot: #"graph "g" { "a" -- "b" [label="works with"] }"#, algorithm: .dot)
    #expect(layout.edges.first?.label != nil)
  }

  @Test(arguments: ["Ysbyty Gwynedd – Ŵ", "健康イノベーション", "Ελλάδα", "🏥 \"quoted\"", "a\\b"])
  func `names come back as they went in`(name: String) throws {
    let quoted = name.replacing("\"", with: "\\\"")
    let layout = try graphviz.layout(dot: "graph \"g\" { \"\(quoted)\" }", algorithm: .neato)
    #expect(layout.nodes.map(\.name) == [name])
  }

  @Test func `an empty graph has no nodes`() throws {
    let layout = try graphviz.layout(dot: #"graph "g" {}"#, algorithm: .neato)
    #expect(layout.nodes.isEmpty)
    #expect(layout.edges.isEmpty)
  }

  private static func wheel(spokes: Int) -> String {
    let edges = (0..<spokes).map { index in
      #""hub" -- "s\#(index)"; "s\#(index)" -- "s\#((index + 1) % spokes)";"#
    }
    return #"graph "wheel" { node [shape=box, label=""]; \#(edges.joined(separator: " ")) }"#
  }
}
