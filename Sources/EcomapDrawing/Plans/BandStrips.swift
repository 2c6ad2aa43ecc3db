internal import EcomapModel

/// Divides a room into strips, one below another, as high as their actors need.
struct BandStrips: Sendable {
  /// One strip.
  struct Strip: Sendable {
    let frame: Rect
    /// Where the actors with lines stand.
    let area: Rect
    /// The tiles of those without, and where.
    let tiles: (setting: TileSheet.Setting, frame: Rect)?
  }

  private let bands: [Compartment]
  private let tiles: [CompartmentTiles]
  private let faces: [Int: NodeFace]
  private let room: Room
  /// The width of the headings on the left.
  let labelWidth: Double

  /// How much of a strip boxes with the free border round them may cover when heights are found.
  private static let mostCovered = 0.72
  private var padding: Double { 0.55 * room.letters }
  private var gap: Double { 0.5 * room.letters }
  private var headingSize: Double { Self.headingSize(in: room) }

  static func headingSize(in room: Room) -> Double {
    min(room.letters, 1.15 * room.leastLetters)
  }

  init(_ bands: [Compartment], tiles: [CompartmentTiles], faces: [Int: NodeFace], room: Room) {
    self.bands = bands
    self.tiles = tiles
    self.faces = faces
    self.room = room
    let size = Self.headingSize(in: room)
    labelWidth =
      (bands.flatMap { Self.lines(of: $0, size: size) }.map { $0.run.width }.max() ?? 0)
      + 1.6 * room.letters
  }

  /// The words on the left of a strip, without their places.
  static func lines(of band: Compartment, size: Double) -> [(run: TextRun, leading: Double)] {
    let name = TextWrapper(size: size, weight: .bold).lines(
      of: band.name, within: 8 * size, most: 4)
    let origin = Point(x: 0, y: 0)
    return name.map {
      (TextRun(text: $0, origin: origin, size: size, weight: .bold), 1.2 * size)
    } + [
      (
        TextRun(
          text: band.count.counted("actor"), origin: origin,
          size: size), 1.2 * size
      )
    ]
  }

  /// The strips; nil when they do not all fit.
  func strips() -> [Strip]? {
    if let saved = room.saved {
      guard let frames = KeptFrames.frames(bands.map(\.id), in: saved) else { return nil }
      return strips(frames)
    }
    let least = bands.indices.map { leastHeight($0) }
    let spare = room.size.height - Double(bands.count - 1) * gap - least.reduce(0, +)
    guard spare >= 0 else { return nil }
    let weights = zip(bands, least).map { $0.tied.isEmpty ? 0 : $1 }
    let total = max(weights.reduce(0, +), 1)
    var y = 0.0
    let frames = zip(least, weights).map { height, weight in
      let end = y + height + spare * weight / total
      defer { y = end + gap }
      return Rect(
        x: 0, y: (y * 10).rounded() / 10, width: room.size.width,
        height: ((end - y) * 10).rounded(.down) / 10)
    }
    return strips(frames)
  }

  private func strips(_ frames: [Rect]) -> [Strip]? {
    let strips = frames.indices.compactMap { strip($0, in: frames[$0]) }
    return strips.count == frames.count ? strips : nil
  }

  /// What is between the heading and the right end.
  private var innerWidth: Double { room.size.width - labelWidth - padding }

  /// The least height with which a strip holds all of its actors.
  private func leastHeight(_ index: Int) -> Double {
    let words = Self.lines(of: bands[index], size: headingSize).reduce(0) { $0 + $1.leading }
    let options = options(index).map { max($0.tilesHeight, neededHeight(index, width: $0.width)) }
    return max(options.min() ?? .infinity, words) + 2 * padding
  }

  /// A strip with the fewest columns of tiles that its height allows.
  private func strip(_ index: Int, in frame: Rect) -> Strip? {
    let height = frame.height - 2 * padding
    let option = options(index).first {
      $0.tilesHeight <= height + 0.11 && neededHeight(index, width: $0.width) <= height + 0.11
    }
    guard let option else { return nil }
    let area = Rect(
      x: frame.x + labelWidth, y: frame.y + padding, width: option.width, height: height)
    guard let setting = option.setting else { return Strip(frame: frame, area: area, tiles: nil) }
    let left =
      bands[index].tied.isEmpty ? area.x : frame.maxX - padding - setting.size.width
    return Strip(
      frame: frame, area: area,
      tiles: (
        setting,
        Rect(
          x: left, y: frame.y + padding, width: setting.size.width, height: setting.size.height)
      ))
  }

  /// The ways to share a strip between boxes and tiles, the widest for boxes first.
  private func options(
    _ index: Int
  ) -> [(width: Double, tilesHeight: Double, setting: TileSheet.Setting?)] {
    guard !bands[index].untied.isEmpty else { return [(innerWidth, 0, nil)] }
    let gap = bands[index].tied.isEmpty ? 0 : 2 * CompartmentTiles.gap * room.letters
    return tiles[index].settings.compactMap { setting in
      let width = innerWidth - setting.size.width - gap
      return width < 0 ? nil : (width, setting.size.height, setting)
    }
  }

  private func neededHeight(_ index: Int, width: Double) -> Double {
    let tied = bands[index].tied
    guard !tied.isEmpty else { return 0 }
    let border = BoxPlacing.clearance(letters: room.letters)
    let sizes = tied.map { faces[$0]?.size ?? .zero }
    guard let widest = sizes.map(\.width).max(), widest <= width else { return .infinity }
    let covered = sizes.reduce(0) { $0 + ($1.width + border.width) * ($1.height + border.height) }
    return max(
      sizes.map(\.height).max() ?? 0,
      covered / (Self.mostCovered * (width + border.width)) - border.height)
  }
}
