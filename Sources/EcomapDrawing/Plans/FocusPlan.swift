/// One actor in the middle, those tied to it round it, and further steps outside them.
struct FocusPlan: LayoutPlan {
  private let scene: Scene
  private let focus: Int
  private let lines: [SceneLine]
  private let engine: any LayoutEngine
  /// The actors with lines, the focus first.
  private let shown: [Int]
  private let unconnected: [Int]
  private let start: RadialStart

  /// - Parameter focus: The position of the actor in the middle.
  init(_ scene: Scene, focus: Int, lines: [SceneLine], engine: any LayoutEngine) {
    self.scene = scene
    self.focus = focus
    self.lines = lines
    self.engine = engine
    let components = Components(nodeCount: scene.nodes.count, lines: lines)
    unconnected = components.unconnected.filter { $0 != focus }
    shown = [focus] + components.connected.flatMap(\.self).sorted().filter { $0 != focus }
    start = RadialStart(nodeCount: scene.nodes.count, lines: lines, focus: focus)
  }

  /// How much of a room boxes with the free border round them may cover.
  private static let mostCovered = 0.62

  var headed: Set<Int> { Set(unconnected) }

  func isHopeless(in room: Room) -> Bool {
    let border = BoxPlacing.clearance(letters: room.letters)
    let covered = faces(in: room).values.map(\.size).sorted { $0.width < $1.width }
      .reduce(0) { $0 + ($1.width + border.width) * ($1.height + border.height) }
    return covered > Self.mostCovered * room.size.width * room.size.height
  }

  func body(in room: Room) async throws(DrawingError) -> Body? {
    let faces = faces(in: room)
    let panel = UnconnectedPanel(scene, nodes: unconnected, in: room)
    return try await PanelledRoom(panel: panel, room: room).body {
      (frame) async throws(DrawingError) -> Body? in
      let middle = Rect(centre: frame.centre, size: faces[focus]?.size ?? .zero)
      guard middle.width <= frame.width, middle.height <= frame.height else { return nil }
      let placing = BoxPlacing(
        scene: scene, lines: lines, nodes: shown, faces: faces, room: room)
      guard
        var placed = placing.placed(
          areas: shown.map { $0 == focus ? middle : frame },
          start: shown.map { start.point($0, in: frame) })
      else { return nil }
      if room.saved == nil { stretch(&placed.boxes, by: placing.edges, in: frame) }
      var body = try await LinkedBoxes(
        scene: scene, lines: lines, engine: engine, faces: faces, boxes: placed.boxes,
        room: room
      ).body()
      body.cost = placed.cost
      body.tangle = placed.tangle
      return body
    }
  }

  private func stretch(
    _ boxes: inout [(node: Int, box: Rect)], by edges: [PlacementProblem.Edge], in frame: Rect
  ) {
    guard let middle = boxes.firstIndex(where: { $0.node == focus }) else { return }
    let stretching = FocusStretching(focus: middle, frame: frame, edges: edges)
    for (index, box) in stretching.stretched(boxes.map(\.box)).enumerated() {
      boxes[index].box = box
    }
  }

  private func faces(in room: Room) -> [Int: NodeFace] {
    BoxPlacing.faces(of: scene, nodes: shown, in: room)
  }
}
