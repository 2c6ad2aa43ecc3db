/// How the frame of a group is divided: the heading on top, boxes with lines, and tiles without.
struct GroupInterior: Sendable {
  let heading: Rect
  /// Where the boxes with lines stand.
  let area: Rect
  /// The tiles, and where.
  let tiles: (setting: TileSheet.Setting, frame: Rect)?
}

/// What a group needs of its frame.
struct GroupNeeds: Sendable {
  let tiles: CompartmentTiles
  private let letters: Double
  private let headingSize: Double
  private let headingWidth: Double
  private let hasTied: Bool
  private let largest: Size
  /// The surface of boxes with the free border round them.
  private let covered: Double
  private let border: Size
  private let name: String

  private static let mostCovered = 0.74
  static let headingLeading = 1.2

  init(_ group: Compartment, of scene: Scene, faces: [Int: NodeFace], in room: Room) {
    tiles = CompartmentTiles(group, of: scene, in: room)
    letters = room.letters
    headingSize = Self.headingSize(in: room)
    name = group.heading
    headingWidth = FontMetrics.width(of: group.heading, size: headingSize, weight: .bold)
    hasTied = !group.tied.isEmpty
    let border = BoxPlacing.clearance(letters: room.letters)
    let sizes = group.tied.map { faces[$0]?.size ?? .zero }
    largest = Size(
      width: sizes.map(\.width).max() ?? 0, height: sizes.map(\.height).max() ?? 0)
    covered = sizes.reduce(0) { $0 + ($1.width + border.width) * ($1.height + border.height) }
    self.border = border
  }

  static func headingSize(in room: Room) -> Double { max(room.letters, room.leastLetters) }

  private var padding: Double { 0.6 * letters }

  /// What the frame should be shared by, and the least that it may be.
  var item: FrameShelves.Item {
    let column = tiles.settings.first?.size ?? .zero
    let tilesNeed = column.width * column.height * 1.15
    let least = Size(
      width: max(
        largest.width, column.width, min(headingWidth, 11 * headingSize)) + 2 * padding,
      height: max(largest.height, min(column.height, 3 * letters)) + 1.4 * headingSize
        + 2 * padding)
    let need = covered / 0.6 + tilesNeed
    return FrameShelves.Item(
      need: need + 1.5 * headingSize * need.squareRoot() + 2 * padding * need.squareRoot(),
      least: least)
  }

  /// Whether a frame of a size is enough.
  func fit(_ size: Size) -> Bool {
    interior(in: Rect(x: 0, y: 0, width: size.width, height: size.height)) != nil
  }

  /// The words of the heading in a frame.
  func headingLines(within width: Double) -> [String] {
    TextWrapper(size: headingSize, weight: .bold)
      .lines(of: name, within: width - 2 * padding, most: 2)
  }

  /// The division of a frame that leaves most for boxes; nil when the frame is too small.
  func interior(in frame: Rect) -> GroupInterior? {
    let inner = Size(width: frame.width - 2 * padding, height: frame.height - 2 * padding)
    guard inner.width > 0, inner.height > 0 else { return nil }
    let lines = headingWidth <= inner.width ? 1.0 : 2.0
    guard headingWidth <= inner.width * 1.7 || hasTied else { return nil }
    let heading = Rect(
      x: frame.x + padding, y: frame.y + 0.8 * padding,
      width: min(headingWidth, inner.width), height: lines * headingSize * Self.headingLeading)
    let top = heading.maxY + 0.4 * letters
    let rest = Rect(
      x: frame.x + padding, y: top, width: inner.width, height: frame.maxY - padding - top)
    guard !tiles.settings.isEmpty else {
      return holds(rest) ? GroupInterior(heading: heading, area: rest, tiles: nil) : nil
    }
    guard hasTied else {
      let setting = tiles.settings.last {
        $0.size.width <= rest.width && $0.size.height <= rest.height
      }
      return setting.map {
        GroupInterior(
          heading: heading, area: rest,
          tiles: (
            $0, Rect(x: rest.x, y: rest.y, width: $0.size.width, height: $0.size.height)
          ))
      }
    }
    return shared(rest, heading)
  }

  private func shared(_ rest: Rect, _ heading: Rect) -> GroupInterior? {
    let gap = CompartmentTiles.gap * letters
    var best: GroupInterior?
    func consider(_ area: Rect, _ setting: TileSheet.Setting, _ corner: Point) {
      guard holds(area) else { return }
      if let best, best.area.width * best.area.height >= area.width * area.height { return }
      best = GroupInterior(
        heading: heading, area: area,
        tiles: (
          setting,
          Rect(
            x: corner.x, y: corner.y, width: setting.size.width, height: setting.size.height)
        ))
    }
    for setting in tiles.settings {
      let size = setting.size
      if size.width <= rest.width {
        var area = rest
        area.height -= size.height + gap
        consider(area, setting, Point(x: rest.x, y: rest.maxY - size.height))
      }
      if size.height <= rest.height {
        var area = rest
        area.width -= size.width + gap
        consider(area, setting, Point(x: rest.maxX - size.width, y: rest.y))
      }
    }
    return best
  }

  /// Whether an area is enough for the boxes with lines.
  private func holds(_ area: Rect) -> Bool {
    guard hasTied else { return true }
    return largest.width <= area.width && largest.height <= area.height
      && covered <= Self.mostCovered * (area.width + border.width) * (area.height + border.height)
  }
}
