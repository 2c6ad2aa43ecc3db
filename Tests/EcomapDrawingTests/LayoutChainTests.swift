import Testing

@testable import EcomapDrawing

/// What happens when a layout fails or runs past its limit.
@Suite struct LayoutChainTests {
  /// An engine that is too slow for some methods and breaks down on others.
  private struct Unsure: LayoutEngine {
    var slow: Set<LayoutMethod> = []
    var broken: Set<LayoutMethod> = []
    let notes = LayoutNotes()

    func tell(_ note: String) { notes.add(note) }

    func place(dot: String, method: LayoutMethod) async throws(DrawingError) -> PlacedGraph {
      if slow.contains(method) { throw .tookTooLong(method, seconds: 20) }
      if broken.contains(method) { throw .engine("it broke down") }
      return try await GraphvizEngine().place(dot: dot, method: method)
    }
  }

  private static let graph = LayoutDOT.Graph(
    name: "g",
    nodes: ["hub", "a", "b", "c", "d"].map { ($0, Size(width: 80, height: 30)) },
    edges: [(0, 1), (0, 2), (0, 3), (3, 4)].enumerated().map { key, ends in
      LayoutDOT.Edge(
        key: key, from: ends.0, to: ends.1, hasArrowAtFrom: false, hasArrowAtTo: true)
    })

  private func start(
    _ engine: Unsure, by method: LayoutMethod
  ) async throws -> (centres: [Point], method: LayoutMethod?, notes: [String]) {
    let start = try await LayoutChain(engine: engine).start(of: Self.graph, by: method)
    return (start.centres, start.method, engine.notes.take())
  }

  @Test func `a layout that succeeds is taken without a word`() async throws {
    let start = try await start(Unsure(), by: .stress)
    #expect(start.method == .stress)
    #expect(start.notes == [])
  }

  @Test func `what takes too long is placed by springs, and that is said`() async throws {
    let start = try await start(Unsure(slow: [.stress]), by: .stress)
    #expect(start.method == .springs)
    #expect(
      start.notes == [
        "the layout by stress took longer than 20 s and was ended; placed by springs instead"
      ])
  }

  @Test func `when all engines fail, boxes start in rows`() async throws {
    let start = try await start(
      Unsure(slow: [.layers, .springs], broken: [.stress]), by: .layers)
    #expect(start.method == nil)
    #expect(
      start.notes == [
        "the layout in layers took longer than 20 s and was ended; placed by stress instead",
        "it broke down; placed by springs instead",
        "the layout by springs took longer than 20 s and was ended; placed in rows instead",
      ])
    let boxes = zip(start.centres, Self.graph.nodes).map { Rect(centre: $0, size: $1.size) }
    for (index, box) in boxes.enumerated() {
      #expect(boxes[(index + 1)...].allSatisfy { !box.overlaps($0) })
    }
  }

  @Test func `a picture is whole though every layout fails, and each trouble is told once`()
    async throws
  {
    let far = Unsure(slow: Set(LayoutMethod.allCases))
    let engine = DividedEngine(near: far, far: far)
    let picture = try #require(try await Picture(of: Scenes.twoParts.scene, engine: engine))
    #expect(picture.boxes.count == 11)
    let notes = engine.notes.take()
    #expect(notes.contains { $0.hasSuffix("placed in rows instead") })
    #expect(Set(notes).count == notes.count)
    #expect(engine.notes.take() == [])
  }

  @Test func `lines that the engine does not lead go round corners, and that is said`() async throws
  {
    let size = Size(width: 60, height: 30)
    let graph = LayoutDOT.Graph(
      name: "g", nodes: ["a", "b", "c"].map { ($0, size) },
      edges: [.init(key: 0, from: 0, to: 2, hasArrowAtFrom: false, hasArrowAtTo: true)])
    let boxes = [0.0, 200, 400].map { Rect(centre: Point(x: $0, y: 50), size: size) }
    let engine = Unsure(broken: [.given])
    let routes = try await LineRouter(engine: engine, graph: graph, boxes: boxes).routes()
    let chain = try #require(routes.first).flattened
    #expect(!zip(chain, chain.dropFirst()).contains { boxes[1].meets($0, $1) })
    #expect(routes.first?.endTip != nil)
    #expect(engine.notes.take() == ["it broke down; the lines are led more simply instead"])
  }

  @Test func `an answer about other actors is never covered up`() async {
    struct Forgetful: LayoutEngine {
      func place(dot: String, method: LayoutMethod) -> PlacedGraph {
        PlacedGraph(centres: [], routes: [:])
      }
    }
    await #expect(throws: DrawingError.engineAnswer) {
      try await LayoutChain(engine: Forgetful()).start(of: Self.graph, by: .stress)
    }
  }

  @Test(arguments: [
    (LayoutMethod.stress, 300, "near"), (.stress, 301, "far"), (.springs, 301, "far"),
    (.layers, 60, "near"), (.layers, 61, "far"), (.given, 61, "near"),
  ])
  func `large graphs go to the engine that can be ended`(
    method: LayoutMethod, count: Int, place: String
  ) async throws {
    struct Named: LayoutEngine {
      let name: String
      func place(dot: String, method: LayoutMethod) throws(DrawingError) -> PlacedGraph {
        throw .engine(name)
      }
    }
    let graph = LayoutDOT.Graph(
      name: "g", nodes: (0..<count).map { ("n\($0)", Size(width: 80, height: 30)) },
      edges: (1..<count).map {
        .init(key: $0, from: 0, to: $0, hasArrowAtFrom: false, hasArrowAtTo: true)
      })
    let text =
      try method == .given
      ? LayoutDOT.routing(graph, centres: graph.nodes.map { _ in Point(x: 0, y: 0) })
      : LayoutDOT.placing(graph, method: method)
    let engine = DividedEngine(near: Named(name: "near"), far: Named(name: "far"))
    await #expect(throws: DrawingError.engine(place)) {
      try await engine.place(dot: text, method: method)
    }
  }
}
