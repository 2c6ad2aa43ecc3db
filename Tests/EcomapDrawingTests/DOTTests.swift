import EcomapModel
import TestSupport
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
    try expectSnapshot(LayoutDOT.placing(graph, method: .stress), "placing-stress.dot")
    try expectSnapshot(LayoutDOT.placing(graph, method: .springs), "placing-springs.dot")
    try expectSnapshot(LayoutDOT.placing(graph, method: .layers), "placing-layers.dot")
    try expectSnapshot(
      LayoutDOT.routing(graph, centres: [Point(x: 0, y: 0), Point(x: 90.5, y: 20)]),
      "routing.dot")
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
    try expectSnapshot(scene.dot(), "export.dot")
  }

  @Test(arguments: Scenes.allCases)
  func `Graphviz takes an exported scene`(fixture: Scenes) async throws {
    // Routes take long and show nothing about the text.
    let text = try fixture.scene.dot().replacing("splines=true", with: "splines=none")
    let placed = try await GraphvizEngine().place(dot: text, method: .springs)
    #expect(placed.centres.count == fixture.scene.nodes.count)
  }
}
