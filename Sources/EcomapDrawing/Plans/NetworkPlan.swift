internal import EcomapModel

/// Related actors near each other, hubs in the middle, and actors without ties in a panel.
struct NetworkPlan: LayoutPlan {
  private let scene: Scene
  private let lines: [SceneLine]
  private let engine: any LayoutEngine
  private let components: Components
  /// A rough place of each connected actor, across and down, from 0 to 1.
  private let start: RoughStart

  /// Lays the parts out roughly, which does not depend on the room.
  init(
    _ scene: Scene, lines: [SceneLine], engine: any LayoutEngine
  ) async throws(DrawingError) {
    self.scene = scene
    self.lines = lines
    self.engine = engine
    components = Components(nodeCount: scene.nodes.count, lines: lines)
    start = try await RoughStart(
      scene, lines: lines, components: components, engine: engine)
  }

  /// How much of a room boxes with the free border round them may cover.
  private static let mostCovered = 0.62

  var headed: Set<Int> { Set(components.unconnected) }

  func isHopeless(in room: Room) -> Bool {
    let border = BoxPlacing.clearance(letters: room.letters)
    let faces = faces(in: room)
    let covered = components.connected.joined().reduce(0.0) { sum, node in
      let size = faces[node]?.size ?? .zero
      return sum + (size.width + border.width) * (size.height + border.height)
    }
    return covered > Self.mostCovered * room.size.width * room.size.height
  }

  func body(in room: Room) async throws(DrawingError) -> Body? {
    let connected = components.connected.flatMap(\.self)
    let panel = UnconnectedPanel(scene, nodes: components.unconnected, in: room)
    guard !connected.isEmpty else {
      guard let panel else { return Body() }
      guard let setting = panel.whole(room.size) else { return nil }
      let frame = Rect(x: 0, y: 0, width: room.size.width, height: setting.size.height)
      return Body(tiles: panel.groups(setting, in: frame), division: "all")
    }
    let faces = faces(in: room)
    guard let panel else {
      return try await body(of: connected, faces, in: room.rect, room, division: "whole")
    }
    var divisions = panel.divisions(of: room.size)
    if let word = room.division, let kept = divisions.first(where: { $0.word == word }) {
      divisions = [kept]
    }
    var best: Body?
    for division in divisions.prefix(3) {
      guard
        var body = try await body(
          of: connected, faces, in: division.network, room, division: division.word)
      else { continue }
      body.tiles = panel.groups(division.setting, in: division.frame)
      if best.map({ body.cost < $0.cost }) ?? true { best = body }
    }
    return best
  }

  private func body(
    of connected: [Int], _ faces: [Int: NodeFace], in frame: Rect, _ room: Room, division: String
  ) async throws(DrawingError) -> Body? {
    let placing = BoxPlacing(
      scene: scene, lines: lines, nodes: connected, faces: faces, room: room)
    guard
      let placed = placing.placed(
        areas: connected.map { _ in frame }, start: connected.map { start.point($0, in: frame) })
    else { return nil }
    var body =
      room.isTrial
      ? Body(boxes: placed.boxes)
      : try await LinkedBoxes(
        scene: scene, lines: lines, engine: engine, faces: faces, boxes: placed.boxes,
        room: room
      ).body()
    body.division = division
    body.cost = placed.cost
    body.tangle = placed.tangle
    return body
  }

  private func faces(in room: Room) -> [Int: NodeFace] {
    BoxPlacing.faces(of: scene, nodes: components.connected.flatMap(\.self), in: room)
  }
}
