internal import EcomapModel

/// Rings round a middle: by level, the nearest to patients inmost, or by the steps from an actor.
struct RingsPlan: LayoutPlan {
  private let scene: Scene
  private let lines: [SceneLine]
  private let engine: any LayoutEngine
  private let members: RingMembers
  private let nodes: [Int]
  private let start: RingStart

  /// Where actors stand roughly, in parts of a room.
  private enum RingStart: Sendable {
    case radial(RadialStart)
    case rough(RoughStart)
  }

  /// The shape of the borders; ellipses look best, and the others hold more.
  private enum Border: String, CaseIterable {
    case oval
    case full
  }

  init(
    _ scene: Scene, lines: [SceneLine], engine: any LayoutEngine
  ) async throws(DrawingError) {
    let components = Components(nodeCount: scene.nodes.count, lines: lines)
    if let focus = scene.focus {
      let radial = RadialStart(nodeCount: scene.nodes.count, lines: lines, focus: focus)
      start = .radial(radial)
      members = RingMembers(
        scene, steps: radial.steps, focus: focus, unconnected: components.unconnected)
    } else {
      start = .rough(
        try await RoughStart(scene, lines: lines, components: components, engine: engine))
      members = RingMembers(Compartment.all(of: scene, lines: lines))
    }
    nodes = members.rings.flatMap(\.members)
    self.scene = scene
    self.lines = lines
    self.engine = engine
  }

  var headed: Set<Int> {
    scene.focus == nil ? [] : Set(members.unconnected.flatMap(\.nodes))
  }

  func isHopeless(in room: Room) -> Bool {
    guard !nodes.isEmpty else { return false }
    return borders(in: room.rect, faces(in: room), room, isFull: true).shapes() == nil
  }

  func body(in room: Room) async throws(DrawingError) -> Body? {
    let unconnected = members.unconnected.flatMap(\.nodes)
    let panel = UnconnectedPanel(
      scene, nodes: unconnected, sections: members.unconnected, in: room)
    guard !nodes.isEmpty else { return panel?.alone(in: room) ?? Body() }
    let faces = faces(in: room)
    let division = PanelledRoom(panel: panel, room: room)
    return try await division.body {
      (frame) async throws(DrawingError) -> Body? in
      for shape in Border.allCases where division.planWord.map({ $0 == shape.rawValue }) ?? true {
        let borders = borders(in: frame, faces, room, isFull: shape == .full)
        guard var body = try await body(borders, faces, in: frame, room) else { continue }
        body.division = shape.rawValue
        return body
      }
      return nil
    }
  }

  private func body(
    _ borders: RingBorders, _ faces: [Int: NodeFace], in frame: Rect, _ room: Room
  ) async throws(DrawingError) -> Body? {
    guard let shapes = shapes(borders, in: room) else { return nil }
    let zones = borders.zones(shapes)
    let headings = borders.headings(shapes)
    let places = members.rings.indices.flatMap { ring in
      members.rings[ring].members.map { node -> (area: Rect, start: Point, zone: RingZone) in
        let isMiddle = node == scene.focus
        let size = faces[node]?.size ?? .zero
        return (
          isMiddle ? Rect(centre: frame.centre, size: size) : frame,
          isMiddle ? frame.centre : point(node, in: frame), zones[ring]
        )
      }
    }
    let placing = BoxPlacing(scene: scene, lines: lines, nodes: nodes, faces: faces, room: room)
    guard
      let placed = placing.placed(
        areas: places.map(\.area), start: places.map(\.start), zones: places.map(\.zone),
        obstacles: headings.compactMap(\.self))
    else { return nil }
    var body = try await LinkedBoxes(
      scene: scene, lines: lines, engine: engine, faces: faces, boxes: placed.boxes, room: room,
      obstacles: headings.compactMap(\.self)
    ).body()
    body.cost = placed.cost
    body.tangle = placed.tangle
    body.background = shapes.indices.reversed().map { ring($0, shapes[$0]) }
    body.foreground += headings.enumerated().compactMap { index, heading in
      heading.map { self.heading(index, in: $0, room) }
    }
    body.centres = KeptFrames.corners(
      of: zip(members.rings, shapes).map { ($0.id, $1.extent) })
    return body
  }

  /// The borders that were kept, or those that suit.
  private func shapes(_ borders: RingBorders, in room: Room) -> [RingShape]? {
    let frames =
      if let saved = room.saved {
        KeptFrames.frames(members.rings.map(\.id), in: saved)
      } else {
        borders.shapes()?.map { KeptFrames.rounded($0.extent) }
      }
    return frames?.map {
      RingShape(
        centre: borders.frame.centre, half: Size(width: $0.width / 2, height: $0.height / 2),
        isFull: borders.isFull)
    }
  }

  private func point(_ node: Int, in frame: Rect) -> Point {
    switch start {
    case .radial(let start): start.point(node, in: frame)
    case .rough(let start): start.point(node, in: frame)
    }
  }

  /// A ring down to the middle; those inside it are drawn over it.
  private func ring(_ index: Int, _ shape: RingShape) -> Picture.Group {
    let ring = members.rings[index]
    return Picture.Group(
      id: XMLText.identifier("ring-", ring.id), role: "group",
      title: ring.heading.isEmpty ? nil : ring.heading, link: nil,
      shapes: [
        .path(
          shape.path,
          Paint(
            fill: ground(index),
            stroke: Stroke(colour: scene.theme.page.frame, width: 0.75)))
      ])
  }

  private func ground(_ index: Int) -> Colour {
    scene.theme.page.ring(members.rings.count - 1 - index)
  }

  /// The heading of a ring, which covers what lines could not be led round it.
  private func heading(_ index: Int, in frame: Rect, _ room: Room) -> Picture.Group {
    let size = headingSize(in: room)
    return Picture.Group(
      id: nil, role: "heading", title: nil, link: nil,
      shapes: [
        .rect(frame, radius: 0, Paint(fill: ground(index))),
        .text(
          TextRun(
            text: members.rings[index].heading,
            origin: Point(x: frame.centre.x, y: frame.y + 0.92 * size), size: size, weight: .bold,
            colour: scene.theme.page.ink,
            anchor: .middle)),
      ])
  }

  private func borders(
    in frame: Rect, _ faces: [Int: NodeFace], _ room: Room, isFull: Bool
  ) -> RingBorders {
    let border = BoxPlacing.clearance(letters: room.letters)
    let size = headingSize(in: room)
    let needs = members.rings.map { ring in
      let sizes = ring.members.map { faces[$0]?.size ?? .zero }
      return RingBorders.Need(
        covered: sizes.reduce(0) {
          $0 + ($1.width + border.width) * ($1.height + border.height)
        },
        largest: Size(
          width: sizes.map(\.width).max() ?? 0, height: sizes.map(\.height).max() ?? 0),
        heading: ring.heading.isEmpty
          ? nil
          : Size(
            width: FontMetrics.width(of: ring.heading, size: size, weight: .bold),
            height: 1.2 * size))
    }
    return RingBorders(needs: needs, frame: frame, letters: room.letters, isFull: isFull)
  }

  private func headingSize(in room: Room) -> Double { min(room.letters, 1.15 * room.leastLetters) }

  private func faces(in room: Room) -> [Int: NodeFace] {
    BoxPlacing.faces(of: scene, nodes: nodes, in: room)
  }
}
