/// Strips one below another, such as national, regional and local: each actor in that of its
/// group, related ones near each other across strips.
struct BandsPlan: LayoutPlan {
  private let scene: Scene
  private let lines: [SceneLine]
  private let engine: any LayoutEngine
  private let bands: [Compartment]
  private let start: RoughStart

  init(
    _ scene: Scene, lines: [SceneLine], engine: any LayoutEngine
  ) async throws(DrawingError) {
    self.scene = scene
    self.lines = lines
    self.engine = engine
    bands = Compartment.all(of: scene, lines: lines)
    start = try await RoughStart(
      scene, lines: lines, components: Components(nodeCount: scene.nodes.count, lines: lines),
      engine: engine)
  }

  func isHopeless(in room: Room) -> Bool { strips(in: room).strips() == nil }

  func body(in room: Room) async throws(DrawingError) -> Body? {
    guard !bands.isEmpty else { return Body() }
    let division = strips(in: room)
    guard let strips = division.strips() else { return nil }
    let boxes = CompartmentBoxes(
      scene: scene, lines: lines, engine: engine, start: start, faces: faces(in: room))
    guard
      var body = try await boxes.body(
        of: bands, in: strips.map(\.area), obstacles: strips.compactMap { $0.tiles?.frame }, room)
    else { return nil }
    if room.isTrial { return body }
    let tiles = self.tiles(in: room)
    for (index, strip) in strips.enumerated() {
      body.background.append(marks(of: index, strip, in: room, labelWidth: division.labelWidth))
      if let (setting, frame) = strip.tiles {
        body.tiles += tiles[index].groups(setting, at: Point(x: frame.x, y: frame.y))
      }
    }
    body.centres = KeptFrames.corners(of: zip(bands, strips).map { ($0.id, $1.frame) })
    body.division = "bands"
    return body
  }

  /// The strip itself and its heading.
  private func marks(
    of index: Int, _ strip: BandStrips.Strip, in room: Room, labelWidth: Double
  ) -> Picture.Group {
    let band = bands[index]
    let frame = strip.frame
    var shapes: [Shape] = [.rect(frame, radius: 5, Paint(fill: scene.theme.page.panel))]
    let lines = BandStrips.lines(of: band, size: BandStrips.headingSize(in: room))
    var y = frame.centre.y - lines.reduce(0) { $0 + $1.leading } / 2
    for (run, leading) in lines {
      var run = run
      run.colour = run.weight == .bold ? scene.theme.page.ink : scene.theme.page.quiet
      run.origin = Point(x: frame.x + 0.8 * room.letters, y: y + 0.92 * run.size)
      shapes.append(.text(run))
      y += leading
    }
    if let tiles = strip.tiles, !band.tied.isEmpty {
      let x = tiles.frame.x - CompartmentTiles.gap * room.letters
      shapes.append(
        .rect(
          Rect(x: x, y: strip.area.y, width: 0.75, height: strip.area.height), radius: 0,
          Paint(fill: scene.theme.page.frame)))
    }
    return Picture.Group(
      id: XMLText.identifier("group-", band.id), role: "group", title: band.heading, link: nil,
      shapes: shapes)
  }

  private func strips(in room: Room) -> BandStrips {
    BandStrips(bands, tiles: tiles(in: room), faces: faces(in: room), room: room)
  }

  private func tiles(in room: Room) -> [CompartmentTiles] {
    bands.map { CompartmentTiles($0, of: scene, in: room) }
  }

  private func faces(in room: Room) -> [Int: NodeFace] {
    BoxPlacing.faces(of: scene, nodes: bands.flatMap(\.tied), in: room)
  }
}
