internal import EcomapModel

/// Cards of groups, near those that they have ties with.
struct OverviewPlan: LayoutPlan {
  let cards: [GroupCard]
  let bridges: [Overview.Bridge]

  let theme: PictureTheme
  let engine: any LayoutEngine

  func body(in room: Room) async throws(DrawingError) -> Body? {
    // Larger letters would only show fewer names, and no names at all is too few.
    let sizes = [min(room.letters, 1.2 * room.leastLetters), room.leastLetters]
    guard
      let (letters, grid) = sizes.lazy.compactMap({ size in
        self.grid(in: room, letters: size).map { (size, $0) }
      }).first(where: { size, grid in
        size == room.leastLetters || grid.faces.allSatisfy { $0.namesAnybody }
      })
    else { return nil }
    var body = Body()
    let routes = try await routes(between: grid.frames, in: room.rect)
    body.background = zip(bridges, routes).map { line($0, $1) }
    body.foreground = labels(routes, frames: grid.frames, in: room.rect, letters: letters)
    body.tiles = cards.indices.map {
      cards[$0].group(grid.faces[$0], in: grid.frames[$0], theme: theme)
    }
    return body
  }

  /// Cards of one size in rows, read like text, so that a number is found at once.
  private func grid(
    in room: Room, letters: Double
  ) -> (frames: [Rect], faces: [GroupCard.Face])? {
    // Lines need channels between the cards.
    let gap = (bridges.isEmpty ? 1.4 : 2.6) * letters
    var best: (frames: [Rect], faces: [GroupCard.Face], misfit: Double)?
    for rows in 1...max(cards.count, 1) {
      let height = ((room.size.height + gap) / Double(rows) - gap).rounded(.down)
      // Rows share the cards evenly, and each fills its width.
      let frames = (0..<rows).flatMap { row -> [Rect] in
        let count = cards.count * (row + 1) / rows - cards.count * row / rows
        let width = ((room.size.width + gap) / Double(max(count, 1)) - gap).rounded(.down)
        return (0..<count).map { column in
          Rect(
            x: Double(column) * (width + gap), y: Double(row) * (height + gap), width: width,
            height: height)
        }
      }
      guard frames.allSatisfy({ $0.width >= 12 * letters }) else { continue }
      let faces = zip(cards, frames).compactMap {
        $0.face(letters: letters, size: Size(width: $1.width, height: $1.height))
      }
      guard faces.count == cards.count else { break }
      let wide = frames.map { $0.width / $0.height }.reduce(0, +) / Double(max(frames.count, 1))
      // Tall cards name more actors.
      let misfit = abs(wide - 1.9)
      guard best.map({ misfit < $0.misfit }) ?? true else { continue }
      best = (frames, faces, misfit)
    }
    return best.map { ($0.frames, $0.faces) }
  }

  private func routes(
    between frames: [Rect], in room: Rect
  ) async throws(DrawingError) -> [PlacedGraph.Route] {
    var graph = LayoutDOT.Graph(name: "bridges", nodes: [], edges: [])
    graph.nodes = zip(cards, frames).map {
      ($0.number, Size(width: $1.width, height: $1.height))
    }
    graph.edges = bridges.enumerated().map { index, bridge in
      .init(
        key: index, from: bridge.from, to: bridge.to, hasArrowAtFrom: false, hasArrowAtTo: false)
    }
    return try await LineRouter(engine: engine, graph: graph, boxes: frames, bounds: room).routes()
  }

  private func line(_ bridge: Overview.Bridge, _ route: PlacedGraph.Route) -> Picture.Group {
    let theme = theme.line(
      .init(family: .structure, standing: .current, isStated: true),
      strength: bridge.count > 6 ? 3 : bridge.count > 2 ? 2 : 1)
    return Picture.Group(
      id: XMLText.identifier("bridge-", "\(cards[bridge.from].number)-\(cards[bridge.to].number)"),
      role: "bridge",
      title: "\(bridge.count.counted("tie")) between map \(cards[bridge.from].number) and map "
        + cards[bridge.to].number, link: nil, shapes: LineDrawing.shapes(route, theme: theme))
  }

  /// The numbers of ties, on their lines where there is room.
  private func labels(
    _ routes: [PlacedGraph.Route], frames: [Rect], in room: Rect, letters: Double
  ) -> [Picture.Group] {
    // A line may run beside the room, where the margin is narrow.
    let page = room.inset(by: -10)
    var taken = frames
    return zip(bridges, routes).compactMap { bridge, route in
      let text = "\(bridge.count)"
      let size = Size(
        width: FontMetrics.width(of: text, size: letters, weight: .bold) + 0.5 * letters,
        height: 1.2 * letters)
      for share in [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] {
        let frame = Rect(centre: route.point(at: share), size: size)
        guard !taken.contains(where: frame.overlaps), page.contains(frame) else { continue }
        taken.append(frame)
        return Picture.Group(
          id: nil, role: "label", title: nil, link: nil,
          shapes: [
            .rect(frame, radius: 0.6 * letters, Paint(fill: .white)),
            .text(
              TextRun(
                text: text,
                origin: Point(x: frame.centre.x, y: frame.centre.y + 0.36 * letters),
                size: letters, weight: .bold, colour: theme.page.quiet, anchor: .middle)),
          ])
      }
      return nil
    }
  }
}
