/// A frame for each group, tied groups beside each other, and each actor in the frame of its own.
struct GroupsPlan: LayoutPlan {
  private let scene: Scene
  private let lines: [SceneLine]
  private let engine: any LayoutEngine
  private let groups: [Compartment]
  private let links: [FrameShelves.Link]
  private let start: RoughStart

  init(
    _ scene: Scene, lines: [SceneLine], engine: any LayoutEngine
  ) async throws(DrawingError) {
    self.scene = scene
    self.lines = lines
    self.engine = engine
    groups = Compartment.all(of: scene, lines: lines)
    links = Self.links(between: groups, lines: lines)
    start = try await RoughStart(
      scene, lines: lines, components: Components(nodeCount: scene.nodes.count, lines: lines),
      engine: engine)
  }

  private static func links(
    between groups: [Compartment], lines: [SceneLine]
  ) -> [FrameShelves.Link] {
    var group: [Int: Int] = [:]
    for (index, item) in groups.enumerated() {
      for node in item.tied { group[node] = index }
    }
    var counts = groups.map { _ in groups.map { _ in 0 } }
    for line in lines {
      guard let from = group[line.from], let to = group[line.to], from != to else { continue }
      counts[min(from, to)][max(from, to)] += 1
    }
    return counts.indices.flatMap { from in
      counts[from].indices.compactMap { to in
        counts[from][to] > 0
          ? FrameShelves.Link(from: from, to: to, count: counts[from][to]) : nil
      }
    }
  }

  func isHopeless(in room: Room) -> Bool {
    let needs = needs(in: room)
    let total = needs.reduce(0) { $0 + $1.item.need }
    return total > 1.25 * room.size.width * room.size.height
  }

  func body(in room: Room) async throws(DrawingError) -> Body? {
    guard !groups.isEmpty else { return Body() }
    let needs = needs(in: room)
    guard let frames = frames(needs, in: room) else { return nil }
    let interiors = zip(needs, frames).compactMap { $0.interior(in: $1) }
    guard interiors.count == groups.count else { return nil }
    let boxes = CompartmentBoxes(
      scene: scene, lines: lines, engine: engine, start: start, faces: faces(in: room))
    guard
      var body = try await boxes.body(
        of: groups, in: interiors.map(\.area),
        obstacles: interiors.map(\.heading) + interiors.compactMap { $0.tiles?.frame }, room)
    else { return nil }
    if room.isTrial { return body }
    for index in groups.indices {
      body.background.append(frame(of: index, frames[index]))
      body.foreground.append(
        heading(of: index, needs[index], frames[index], interiors[index], room))
      if let (setting, frame) = interiors[index].tiles {
        body.tiles += needs[index].tiles.groups(setting, at: Point(x: frame.x, y: frame.y))
      }
    }
    body.centres = KeptFrames.corners(of: zip(groups, frames).map { ($0.id, $1) })
    body.division = "groups"
    return body
  }

  private func frames(_ needs: [GroupNeeds], in room: Room) -> [Rect]? {
    if let saved = room.saved { return KeptFrames.frames(groups.map(\.id), in: saved) }
    let shelves = FrameShelves(
      items: needs.map(\.item), links: links, size: room.size, gap: 0.8 * room.letters
    ) { needs[$0].fit($1) }
    // Tenths of points, as positions are saved, and never beyond the room.
    return shelves.frames()?.map { frame in
      let (left, top) = ((frame.x * 10).rounded(.up) / 10, (frame.y * 10).rounded(.up) / 10)
      return Rect(
        x: left, y: top, width: (frame.maxX * 10).rounded(.down) / 10 - left,
        height: (frame.maxY * 10).rounded(.down) / 10 - top)
    }
  }

  private func frame(of index: Int, _ frame: Rect) -> Picture.Group {
    Picture.Group(
      id: XMLText.identifier("group-", groups[index].id), role: "group",
      title: groups[index].heading, link: nil,
      shapes: [
        .rect(
          frame, radius: 5,
          Paint(
            fill: scene.theme.page.panel,
            stroke: Stroke(colour: scene.theme.page.frame, width: 0.75)))
      ])
  }

  /// The heading, which covers what lines could not be led round it.
  private func heading(
    of index: Int, _ needs: GroupNeeds, _ frame: Rect, _ interior: GroupInterior, _ room: Room
  ) -> Picture.Group {
    let size = GroupNeeds.headingSize(in: room)
    var shapes: [Shape] = [.rect(interior.heading, radius: 0, Paint(fill: scene.theme.page.panel))]
    for (number, line) in needs.headingLines(within: frame.width).enumerated() {
      let y = interior.heading.y + size * (0.92 + GroupNeeds.headingLeading * Double(number))
      shapes.append(
        .text(
          TextRun(
            text: line, origin: Point(x: interior.heading.x, y: y), size: size, weight: .bold,
            colour: scene.theme.page.ink)))
    }
    return Picture.Group(id: nil, role: "heading", title: nil, link: nil, shapes: shapes)
  }

  private func needs(in room: Room) -> [GroupNeeds] {
    let faces = faces(in: room)
    return groups.map { GroupNeeds($0, of: scene, faces: faces, in: room) }
  }

  private func faces(in room: Room) -> [Int: NodeFace] {
    BoxPlacing.faces(of: scene, nodes: groups.flatMap(\.tied), in: room)
  }
}
