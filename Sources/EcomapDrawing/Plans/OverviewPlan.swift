internal import EcomapModel

/// Cards of groups, near those that they have ties with.
struct OverviewPlan: LayoutPlan {
  let scene: Scene
  let cards: [GroupCard]
  let bridges: [Overview.Bridge]

  /// How cards can be made, the fullest first: the width in letters, and whether only the heading
  /// and the counts are shown.
  private static let makes: [(width: Double, isShort: Bool)] = [
    (19, false), (16.5, false), (14.5, false), (17, true), (14, true),
  ]

  func body(in room: Room) -> Body? {
    // The names of groups may be as small as any letters; large cards say little more.
    let letters = min(room.letters, 1.25 * room.leastLetters)
    for make in Self.makes {
      let faces = cards.map {
        $0.face(letters: letters, width: make.width, isShort: make.isShort)
      }
      if let body = body(of: faces, letters: letters, in: room) { return body }
    }
    return nil
  }

  private func body(of faces: [GroupCard.Face], letters: Double, in room: Room) -> Body? {
    let count = max(cards.count, 1)
    let columns = Int((Double(count) * 1.6).squareRoot().rounded(.up))
    let rows = (count + columns - 1) / columns
    let start = cards.indices.map { index in
      Point(
        x: room.size.width * (Double(index % columns) + 0.5) / Double(columns),
        y: room.size.height * (Double(index / columns) + 0.5) / Double(rows))
    }
    let most = Double(bridges.map(\.count).max() ?? 1)
    var problem = PlacementProblem(
      sizes: faces.map(\.size), room: room.rect,
      edges: bridges.map {
        .init(from: $0.from, to: $0.to, weight: 1 + 3 * Double($0.count) / most)
      }, start: start)
    problem.clearance = Size(width: 2.4 * letters, height: 2 * letters)
    if let saved = room.saved {
      for index in cards.indices {
        guard let centre = saved.centres[cards[index].number] else { continue }
        problem.start[index] = centre
        problem.isFixed[index] = true
        problem.areas[index].height += room.slack
      }
    } else if problem.isHopeless {
      return nil
    }
    let placement = problem.placed()
    guard placement.isLegal else { return nil }
    let frames = cards.indices.map { index in
      let centre = placement.centres[index]
      return Rect(
        centre: Point(x: (centre.x * 10).rounded() / 10, y: (centre.y * 10).rounded() / 10),
        size: faces[index].size)
    }
    var body = Body()
    for index in cards.indices { body.centres[cards[index].number] = frames[index].centre }
    body.background = bridges.map { line($0, frames) }
    body.tiles = cards.indices.map { cards[$0].group(faces[$0], in: frames[$0]) }
    body.foreground = labels(frames, letters: letters)
    body.cost = Double(placement.score.passes) * 40 + Double(placement.score.crossings) * 8
    return body
  }

  private func line(_ bridge: Overview.Bridge, _ frames: [Rect]) -> Picture.Group {
    let (from, to) = (frames[bridge.from], frames[bridge.to])
    let width = min(1 + 0.5 * Double(bridge.count), 6)
    return Picture.Group(
      id: XMLText.identifier("bridge-", "\(cards[bridge.from].number)-\(cards[bridge.to].number)"),
      role: "bridge",
      title: "\(bridge.count.counted("tie")) between map \(cards[bridge.from].number) and map "
        + cards[bridge.to].number, link: nil,
      shapes: [
        .path(
          [.move(from.border(towards: to.centre)), .line(to.border(towards: from.centre))],
          Paint(stroke: Stroke(colour: Colour(0x5B7A99), width: width)))
      ])
  }

  /// The numbers of ties, in the middle of their lines.
  private func labels(_ frames: [Rect], letters: Double) -> [Picture.Group] {
    var taken = frames
    return bridges.compactMap { bridge in
      let (from, to) = (frames[bridge.from], frames[bridge.to])
      let (start, end) = (
        from.border(towards: to.centre), to.border(towards: from.centre)
      )
      let text = "\(bridge.count)"
      let size = Size(
        width: FontMetrics.width(of: text, size: letters, weight: .bold) + 0.5 * letters,
        height: 1.2 * letters)
      for share in [0.5, 0.4, 0.6, 0.3, 0.7] {
        let frame = Rect(centre: start + (end - start) * share, size: size)
        guard !taken.contains(where: frame.overlaps) else { continue }
        taken.append(frame)
        return Picture.Group(
          id: nil, role: "label", title: nil, link: nil,
          shapes: [
            .rect(frame, radius: 0.6 * letters, Paint(fill: .white)),
            .text(
              TextRun(
                text: text,
                origin: Point(x: frame.centre.x, y: frame.centre.y + 0.36 * letters),
                size: letters, weight: .bold, colour: .quiet, anchor: .middle)),
          ])
      }
      return nil
    }
  }
}
