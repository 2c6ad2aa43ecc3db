/// Divides a room into rings of one shape, each as wide as its actors need.
struct RingBorders: Sendable {
  /// What one ring needs, from the middle outwards.
  struct Need: Sendable {
    /// The surface of its boxes with the free border round them.
    let covered: Double
    /// The width of the widest box and the height of the tallest.
    let largest: Size
    /// The size of its heading; nil for none.
    let heading: Size?
    /// The box that fills the middle; nil for others.
    var middle: Size?
  }

  let needs: [Need]
  let frame: Rect
  let letters: Double
  /// Whether the borders are fuller than ellipses.
  let isFull: Bool

  /// How much of a ring its boxes may cover: less than of a rectangle, as its borders are bent.
  private static let mostCovered = 0.6
  /// The surface of the shape against that of the rectangle round it.
  private var fullness: Double { isFull ? 0.927 : 0.785 }
  private var padding: Double { 0.3 * letters }

  /// The sizes of the borders against the outermost; nil when the rings do not fit.
  func scales() -> [Double]? {
    guard let plain = scales(room: 1), plain.last ?? 0 <= 1 else { return nil }
    // The more room there is, the more each ring gets.
    var (low, high) = (1.0, 64.0)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if (scales(room: middle)?.last ?? 2) <= 1 { low = middle } else { high = middle }
    }
    guard var scales = scales(room: low), let last = scales.last, last > 0 else { return nil }
    for index in scales.indices { scales[index] /= last }
    return scales
  }

  /// The sizes when each ring gets so many times the surface that it needs.
  private func scales(room share: Double) -> [Double]? {
    let surface = frame.width * frame.height * fullness
    var scale = 0.0
    return needs.map { need in
      let heading = need.heading.map { $0.width * $0.height * 2 } ?? 0
      let needed = (need.covered / Self.mostCovered + heading) * share / surface
      var next = (scale * scale + needed).squareRoot()
      // Where there is room to spare, thin rings share in it too.
      next = max(next, scale + thickness(need, isInmost: scale == 0) * share.squareRoot())
      if let middle = need.middle { next = self.scale(round: middle) }
      scale = next
      return next
    }
  }

  /// How thick a ring must be, against half of the frame.
  private func thickness(_ need: Need, isInmost: Bool) -> Double {
    let border = 3 * padding
    let (wide, high) = (need.largest.width + border, need.largest.height + border)
    // Tall boxes may all stand at the sides, if these are wide enough.
    let low = max(min(high, 3.2 * letters + border), (need.heading?.height ?? 0) + border)
    let least = min(
      high / frame.height * 2, max(low / frame.height * 2, wide / frame.width * 2))
    // The middle has boxes on one side only.
    return isInmost ? least / 2 : least
  }

  /// The size of the border round a box in the middle.
  private func scale(round box: Size) -> Double {
    let across = (box.width + 2.5 * letters) / frame.width
    let down = (box.height + 2 * letters) / frame.height
    let (wide, high) = (across * across, down * down)
    return isFull
      ? (wide * wide + high * high).squareRoot().squareRoot() : (wide + high).squareRoot()
  }

  /// Where the boxes of each ring may be.
  func zones(_ scales: [Double]) -> [RingZone] {
    scales.indices.map { index in
      let outer = half(scales[index], by: -padding)
      return RingZone(
        centre: frame.centre, outer: outer,
        inner: index == 0 ? nil : half(scales[index - 1], by: padding), isFull: isFull)
    }
  }

  /// Where the heading of a ring stands: at the top, in the middle.
  func heading(_ index: Int, _ scales: [Double]) -> Rect? {
    guard let size = needs[index].heading else { return nil }
    let border = half(scales[index], by: -0.5 * padding)
    let share = min(size.width / 2 / max(border.width, 1), 1)
    let square = share * share
    let rise = 1 - (isFull ? square * square : square)
    let depth = border.height * (isFull ? rise.squareRoot().squareRoot() : rise.squareRoot())
    return Rect(
      x: frame.centre.x - size.width / 2, y: frame.centre.y - depth, width: size.width,
      height: size.height)
  }

  /// The rectangle round a border.
  func extent(_ scale: Double) -> Rect {
    let half = half(scale, by: 0)
    return Rect(centre: frame.centre, size: Size(width: 2 * half.width, height: 2 * half.height))
  }

  /// The shape of a border.
  func path(_ scale: Double) -> [PathStep] {
    let size = half(scale, by: 0)
    let (centre, bend) = (frame.centre, isFull ? 0.909 : 0.5523)
    func point(_ x: Double, _ y: Double) -> Point {
      Point(x: centre.x + x * size.width, y: centre.y + y * size.height)
    }
    return [
      .move(point(1, 0)),
      .curve(point(1, bend), point(bend, 1), point(0, 1)),
      .curve(point(-bend, 1), point(-1, bend), point(-1, 0)),
      .curve(point(-1, -bend), point(-bend, -1), point(0, -1)),
      .curve(point(bend, -1), point(1, -bend), point(1, 0)),
      .close,
    ]
  }

  private func half(_ scale: Double, by amount: Double) -> Size {
    Size(
      width: max(frame.width / 2 * scale + amount, 0),
      height: max(frame.height / 2 * scale + amount, 0))
  }
}
