import EcomapGraphviz
import Testing

@Suite struct GraphvizErrorTests {
  private let graphviz: Graphviz

  init() throws {
    graphviz = try Graphviz()
  }

  @Test(arguments: [
    "", "   ", "nonsense", "graph {", "graph \"g\" { a -- }", "graph \"g\" { \"a }",
    "digraph { a -- b }", "}", "graph g { a [label=<<b>] }", "/* never closed",
    "graph g { a [label=<<b><i>] } /*", "graph g { \"a\\\" }", "# comment", "\u{FEFF}",
  ])
  func `text that is not a graph is an error, and the next graph is fine`(dot: String) throws {
    #expect(throws: GraphvizError.self) {
      try graphviz.layout(dot: dot, algorithm: .neato)
    }
    let next = try graphviz.layout(dot: #"graph "g" { "a" -- "b" }"#, algorithm: .neato)
    #expect(next.nodes.map(\.name) == ["a", "b"])
    #expect(next.warnings.isEmpty)
  }

  @Test(arguments: ["graph \"h\" { \"b\" }", "/* never closed", "\"", "}", "<<", "-- b", "//"])
  func `text after the graph does not leak into the next one`(rest: String) throws {
    _ = try? graphviz.layout(dot: #"graph "g" { "a" } \#(rest)"#, algorithm: .neato)
    let next = try graphviz.layout(dot: #"graph "i" { "c" }"#, algorithm: .neato)
    #expect(next.nodes.map(\.name) == ["c"])
  }

  @Test func `U+0000 is refused`() {
    #expect(throws: GraphvizError.textHoldsNull) {
      try graphviz.layout(dot: "graph \"g\" { \"a\u{0}\" }", algorithm: .neato)
    }
  }

  @Test func `a syntax error carries Graphviz's own words`() {
    let error = #expect(throws: GraphvizError.self) {
      try graphviz.layout(dot: "graph \"g\" {\n a -- -- b }", algorithm: .neato)
    }
    #expect(error.map { "\($0)".contains("line 2") } == true, "\(String(describing: error))")
  }

  @Test func `a warning is collected and the layout stands`() throws {
    let layout = try graphviz.layout(
      dot: #"graph "g" { "a" [shape="no-such-shape"] }"#, algorithm: .neato)
    #expect(layout.nodes.count == 1)
    #expect(layout.warnings.contains { $0.contains("no-such-shape") }, "\(layout.warnings)")
  }

  @Test func `a missing library is named with the package that has it`() {
    let error = GraphvizError.pluginNotFound(library: "libgvplugin_core", searched: ["/a", "/b"])
    #expect("\(error)".contains("libgvplugin_core"))
    #expect("\(error)".contains("libgvc6"))
  }
}
