import EcomapModel
import Testing

@testable import EcomapDrawing

@Suite struct LayoutTests {
  /// An engine that shows by an error that it was asked.
  private struct NoEngine: LayoutEngine {
    func place(dot: String, method: LayoutMethod) throws(DrawingError) -> PlacedGraph {
      throw .engineAnswer
    }
  }

  @Test func `parts come largest first and the unconnected apart`() {
    let scene = Scenes.twoParts.scene
    let components = Components(nodeCount: 12, lines: SceneLine.lines(of: scene))
    #expect(components.connected == [[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10]])
    #expect(components.unconnected == [11])
  }

  @Test func `packed rectangles do not overlap and keep to the width`() {
    var packer = SkylinePacker(width: 300)
    var placed: [Rect] = []
    for index in 0..<60 {
      let size = Size(width: Double(20 + index * 37 % 90), height: Double(10 + index * 53 % 70))
      let corner = packer.place(size)
      placed.append(Rect(x: corner.x, y: corner.y, width: size.width, height: size.height))
    }
    for (index, rect) in placed.enumerated() {
      #expect(rect.maxX <= 300)
      #expect(placed[(index + 1)...].allSatisfy { !rect.overlaps($0) })
    }
    let area = placed.reduce(0) { $0 + $1.width * $1.height }
    #expect(area / (packer.used.width * packer.used.height) > 0.75, "little is left empty")
  }

  @Test func `a rectangle wider than the page goes below everything`() {
    var packer = SkylinePacker(width: 100)
    _ = packer.place(Size(width: 50, height: 40))
    #expect(packer.place(Size(width: 200, height: 10)) == Point(x: 0, y: 40))
  }

  @Test(arguments: 1...9)
  func `lists flow into the columns there are`(columns: Int) {
    let blocks = [9, 1, 4, 12, 2].map {
      ColumnFlow.Block(title: 18, entries: Array(repeating: 20, count: $0))
    }
    let flow = ColumnFlow.fitting(blocks, columns: columns, gap: 8)
    #expect(flow.columns <= columns)
    #expect(flow.placements.count { $0.entry != nil } == 28)
    // A title is never the last of its column.
    for (placement, next) in zip(flow.placements, flow.placements.dropFirst())
    where placement.entry == nil {
      #expect(next.entry != nil && next.column == placement.column)
    }
  }

  @Test func `a line goes to the engine only when a box is in its way`() async throws {
    let size = Size(width: 60, height: 30)
    let boxes = [0.0, 200, 400].map { Rect(centre: Point(x: $0, y: 50), size: size) }
    let edges = [(0, 1), (1, 2), (0, 2)].enumerated().map { key, ends in
      LayoutDOT.Edge(
        key: key, from: ends.0, to: ends.1, hasArrowAtFrom: false, hasArrowAtTo: true)
    }
    var graph = LayoutDOT.Graph(
      name: "g", nodes: ["a", "b", "c"].map { ($0, size) }, edges: Array(edges.prefix(2)))
    let free = try await LineRouter(engine: NoEngine(), graph: graph, boxes: boxes).routes()
    #expect(free.map(\.points.count) == [4, 4])
    #expect(free[0].points[0] == Point(x: 30, y: 50))
    #expect(free[0].endTip == Point(x: 170, y: 50))
    graph.edges = edges
    await #expect(throws: DrawingError.engineAnswer) {
      try await LineRouter(engine: NoEngine(), graph: graph, boxes: boxes).routes()
    }
  }

  @Test func `a line led round a box stays on the page`() async throws {
    let size = Size(width: 400, height: 60)
    let bounds = Rect(x: 0, y: 0, width: 400, height: 300)
    let boxes = [30.0, 150, 270].map { Rect(centre: Point(x: 200, y: $0), size: size) }
    let graph = LayoutDOT.Graph(
      name: "g", nodes: ["a", "b", "c"].map { ($0, size) },
      edges: [.init(key: 0, from: 0, to: 2, hasArrowAtFrom: false, hasArrowAtTo: false)])
    let routes = try await LineRouter(
      engine: GraphvizEngine(), graph: graph, boxes: boxes, bounds: bounds
    ).routes()
    let course = try #require(routes.first).flattened
    #expect(course.count > 8)
    #expect(!course.contains { boxes[1].inset(by: 1).meets($0, $0) }, "round the box")
    let page = bounds.inset(by: -10)
    #expect(course.allSatisfy { page.meets($0, $0) })
  }

  @Test func `settled boxes keep their distance`() {
    let count = 40
    let sizes = (0..<count).map { Size(width: Double(80 + $0 % 5 * 15), height: 36) }
    let centres = (0..<count).map {
      Point(x: Double($0 % 7) * 9, y: Double($0 / 7) * 6)
    }
    let settled = Settling.settled(
      centres, sizes: sizes, edges: (1..<count).map { ($0 / 3, $0) })
    let boxes = zip(settled, sizes).map { Rect(centre: $0, size: $1).inset(by: -7) }
    for (index, box) in boxes.enumerated() {
      #expect(boxes[(index + 1)...].allSatisfy { !box.overlaps($0) })
    }
  }

  @Test func `boxes at one point are parted as well`() {
    let sizes = Array(repeating: Size(width: 100, height: 36), count: 12)
    let settled = Settling.settled(
      Array(repeating: Point(x: 0, y: 0), count: 12), sizes: sizes, edges: [])
    let boxes = zip(settled, sizes).map { Rect(centre: $0, size: $1) }
    for (index, box) in boxes.enumerated() {
      #expect(boxes[(index + 1)...].allSatisfy { !box.overlaps($0) })
    }
  }

  @Test func `a tall layout is laid on its side`() {
    let tall = (0..<10).map { Point(x: Double($0 % 2) * 10, y: Double($0) * 50) }
    let lying = Orientation.lying(tall)
    let width = (lying.map(\.x).max() ?? 0) - (lying.map(\.x).min() ?? 0)
    let height = (lying.map(\.y).max() ?? 0) - (lying.map(\.y).min() ?? 0)
    #expect(width > height * 3)
  }

  @Test func `an engine that loses an actor is found out`() async {
    struct Forgetful: LayoutEngine {
      func place(dot: String, method: LayoutMethod) -> PlacedGraph {
        PlacedGraph(centres: [], routes: [:])
      }
    }
    await #expect(throws: DrawingError.engineAnswer) {
      try await Picture(of: Scenes.tinyScene, engine: Forgetful())
    }
  }
}
