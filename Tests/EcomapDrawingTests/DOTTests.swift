import EcomapGraphviz
import EcomapModel
import Testing

@testable import EcomapDrawing

@Suite struct DOTTests {
  @Test(arguments: [
    ("plain", #""plain""#), (#"a"b"#, #""a\"b""#), (#"a\"#, #""a\\""#), ("a\nb", #""a\nb""#),
    (#"\""#, #""\\\"""#), ("", #""""#), ("ŵ 🏥", #""ŵ 🏥""#),
  ])
  func `text is quoted`(text: String, quoted: String) throws {
    #expect(try DOTText.quoted(text) == quoted)
  }

  @Test func `U+0000 is refused`() {
    #expect(throws: DrawingError.textHoldsNull) { try DOTText.quoted("a\0b") }
  }

  @Test func `a label keeps its ampersands`() throws {
    #expect(try DOTText.label(["R&amp;D", "x"]) == #""R&amp;amp;D\nx""#)
  }

  @Test func `a part is placed from fixed boxes without words`() throws {
    let graph = LayoutDOT.Graph(
      name: "part-1",
      nodes: [("a", Size(width: 72, height: 36)), ("b\"", Size(width: 100, height: 30))],
      edges: [.init(key: 4, from: 0, to: 1, hasArrowAtFrom: false, hasArrowAtTo: true)])
    #expect(
      try LayoutDOT.placing(graph, method: .stress) == #"""
        digraph "part-1" {
          graph [overlap=true, splines=none, mode=major, start=7];
          node [shape=box, fixedsize=true, label=""];
          edge [arrowsize=0.7];
          "a" [width=1, height=0.5];
          "b\"" [width=1.389, height=0.417];
          "a" -> "b\"" [key=4, dir=forward, len=1.649];
        }

        """#)
    #expect(
      try LayoutDOT.routing(
        graph, centres: [Point(x: 0, y: 0), Point(x: 90.5, y: 20)])
          == #"""
          digraph "part-1" {
            graph [overlap=true, esep="+4,4", splines=true];
            node [shape=box, fixedsize=true, label=""];
            edge [arrowsize=0.7];
            "a" [width=1, height=0.5, pos="0,0"];
            "b\"" [width=1.389, height=0.417, pos="90.5,-20"];
            "a" -> "b\"" [key=4, dir=forward];
          }

          """#)
  }

  @Test func `an exported scene is complete`() throws {
    let scene = Scene(
      title: "R&D",
      nodes: [
        Scene.Node(id: "a", name: "A", kind: Scenes.kind("ahsn"), link: "https://x.org"),
        Scene.Node(
          id: "b", name: "B \"b\"", kind: Scenes.kind("ccg"), status: .planned, isClass: true),
        Scene.Node(id: "c", name: "C", kind: Scenes.kind("ccg"), link: "javascript:x"),
      ],
      ties: [
        Scene.Tie(
          id: "t", from: 0, to: 1, kind: Scenes.relationship("funds"), status: .planned)
      ])
    // Broken lines here only: `\` at the end joins them.
    #expect(
      try scene.dot() == #"""
        digraph "ecomap" {
          graph [label="R&amp;D", labelloc=t, fontsize=20,
            fontname="Arial", overlap=prism, splines=true, rankdir=LR];
          node [shape=box, fontname="Arial", fontsize=11, margin="0.1,0.06"];
          edge [fontname="Arial", fontsize=9, arrowsize=0.7];
          "a" [label="A", style="rounded,filled", color="#005eb8", fillcolor="#e0ecf6", \#
        tooltip="A (Academic Health Science Network)", URL="https://x.org"];
          "b" [label="B \"b\"", style="rounded,filled,dashed", color="#6a2c91", \#
        fillcolor="#ede6f2", tooltip="B \"b\" (Clinical Commissioning Group)", peripheries=2];
          subgraph "cluster_unconnected" {
            label="No recorded ties (1)"; style=rounded;
            subgraph "cluster_ccg" {
              label="Clinical Commissioning Group"; color="#d8dde0";
              "c" [label="C", style="rounded,filled", color="#6a2c91", fillcolor="#ede6f2", \#
        tooltip="C (Clinical Commissioning Group)"];
            }
          }
          "a" -> "b" [key="t", dir=forward, color="#00703c", style=dashed, penwidth=1.25, \#
        tooltip="A funds B \"b\" (planned)"];
        }

        """#)
  }

  @Test(arguments: Scenes.allCases)
  func `Graphviz takes an exported scene without a word`(fixture: Scenes) throws {
    // Routes take long and show nothing about the text.
    let text = try fixture.scene.dot().replacing("splines=true", with: "splines=none")
    let layout = try Graphviz().layout(dot: text, algorithm: .sfdp)
    #expect(layout.nodes.count == fixture.scene.nodes.count)
    #expect(layout.warnings == [])
  }
}
