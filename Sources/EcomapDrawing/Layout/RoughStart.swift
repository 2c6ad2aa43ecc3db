/// Rough places of the connected actors, from the layout engine: parts apart, related actors near
/// each other; across and down from 0 to 1.
struct RoughStart: Sendable {
  private var places: [Int: Point] = [:]

  init(
    _ scene: Scene, lines: [SceneLine], components: Components, engine: any LayoutEngine,
    method: LayoutMethod? = nil
  ) async throws(DrawingError) {
    // Any letter size serves: only proportions count.
    var faces: [Int: NodeFace] = [:]
    for node in components.connected.joined() {
      let style = NodeFace.Style.box(
        letters: 10, prominence: scene.nodes[node].prominence, least: 9)
      faces[node] = NodeFace(scene.nodes[node], style: style)
    }
    let placer = ComponentPlacer(
      engine: engine, faces: faces, lines: lines, ids: scene.nodes.map(\.id),
      method: method)
    var parts: [(nodes: [Int], boxes: [Rect])] = []
    for (index, members) in components.connected.enumerated() {
      parts.append(
        (members, try await placer.boxes(of: members, named: "part-\(index + 1)")))
    }
    pack(parts)
  }

  /// The place of an actor in a room.
  func point(_ node: Int, in room: Rect) -> Point {
    let place = places[node] ?? Point(x: 0.5, y: 0.5)
    return Point(x: room.x + place.x * room.width, y: room.y + place.y * room.height)
  }

  /// Sets the parts side by side on a page of about a slide's shape.
  private mutating func pack(_ parts: [(nodes: [Int], boxes: [Rect])]) {
    let gap = 24.0
    let bounds = parts.map { part in
      part.boxes.dropFirst().reduce(part.boxes.first ?? Rect(x: 0, y: 0, width: 0, height: 0)) {
        $0.union($1)
      }
    }
    let area = bounds.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
    let widest = bounds.map(\.width).max() ?? 0
    var packer = SkylinePacker(width: max(widest + gap, area.squareRoot() * 1.5))
    let order = bounds.indices.sorted {
      if $0 == 0 || $1 == 0 { return $0 < $1 }
      return (bounds[$1].height, $0) < (bounds[$0].height, $1)
    }
    var centres: [(node: Int, centre: Point)] = []
    for index in order {
      let bound = bounds[index]
      let corner = packer.place(Size(width: bound.width + gap, height: bound.height + gap))
      let shift = corner - Point(x: bound.x, y: bound.y)
      centres += zip(parts[index].nodes, parts[index].boxes).map { ($0, $1.centre + shift) }
    }
    let (width, height) = (max(packer.used.width, 1), max(packer.used.height, 1))
    for (node, centre) in centres {
      places[node] = Point(x: centre.x / width, y: centre.y / height)
    }
  }
}
