/// The border of a ring: an ellipse, or a fuller curve that leaves less of a page's corners unused.
struct RingShape: Sendable {
  let centre: Point
  /// Half of its width and height.
  let half: Size
  let isFull: Bool

  /// What it encloses, against the rectangle round it.
  static func fullness(isFull: Bool) -> Double { isFull ? 0.927 : 0.785 }

  /// How much wider and higher than a box the border through its corners is.
  static func rounding(isFull: Bool) -> Double { isFull ? 1.19 : 1.415 }

  /// The rectangle round it.
  var extent: Rect {
    Rect(centre: centre, size: Size(width: 2 * half.width, height: 2 * half.height))
  }

  /// How far above the middle a mark of a width fits under the border.
  func rise(ofWidth width: Double) -> Double {
    let share = min(width / 2 / max(half.width, 1), 1)
    let square = share * share
    let left = (1 - (isFull ? square * square : square)).squareRoot()
    return half.height * (isFull ? left.squareRoot() : left)
  }

  /// Its course.
  var path: [PathStep] {
    let bend = isFull ? 0.909 : 0.5523
    func point(_ x: Double, _ y: Double) -> Point {
      Point(x: centre.x + x * half.width, y: centre.y + y * half.height)
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
}
