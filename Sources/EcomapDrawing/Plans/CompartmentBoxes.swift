/// The boxes of plans that give each group a part of the room: every actor in the part of its own,
/// near those it is tied to in others.
struct CompartmentBoxes: Sendable {
  let scene: Scene
  let lines: [SceneLine]
  let engine: any LayoutEngine
  let start: RoughStart
  let faces: [Int: NodeFace]

  /// The boxes and lines; nil when not every box finds a place.
  ///
  /// - Parameters:
  ///   - areas: Where the tied actors of each compartment stand.
  ///   - obstacles: What boxes, lines and labels keep away from.
  func body(
    of compartments: [Compartment], in areas: [Rect], obstacles: [Rect], _ room: Room
  ) async throws(DrawingError) -> Body? {
    var nodes: [Int] = []
    var places: [Rect] = []
    for (compartment, area) in zip(compartments, areas) {
      nodes += compartment.tied
      places += compartment.tied.map { _ in area }
    }
    let placing = BoxPlacing(scene: scene, lines: lines, nodes: nodes, faces: faces, room: room)
    guard
      let placed = placing.placed(
        areas: places, start: zip(nodes, places).map { start.point($0, in: $1) },
        obstacles: obstacles)
    else { return nil }
    var body = try await LinkedBoxes(
      scene: scene, lines: lines, engine: engine, faces: faces, boxes: placed.boxes, room: room,
      obstacles: obstacles
    ).body()
    body.cost = placed.cost
    body.tangle = placed.tangle
    return body
  }
}
