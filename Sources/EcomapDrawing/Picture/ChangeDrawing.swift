/// Draws the sign of a change: a plus, a minus or a tilde in a circle, which is filled where a map
/// says so and open where only one of the maps holds what it stands on.
enum ChangeDrawing {
  /// The width and height of a sign in the middle of a line.
  static let sideOnLine = 11.0

  /// The shapes of a sign in a square.
  static func shapes(_ change: SceneChange, in frame: Rect) -> [Shape] {
    guard change != .followed else { return [] }
    let half = frame.height / 2
    func at(_ x: Double, _ y: Double) -> Point { frame.centre + Point(x: x, y: y) * half }
    let isOpen = change == .onlyAfter || change == .onlyBefore
    let width = max(1, half * 0.26)
    let pen = Stroke(colour: isOpen ? .ink : .white, width: width)
    let circle = Shape.rect(
      isOpen ? frame.inset(by: 0.5) : frame, radius: isOpen ? half - 0.5 : half,
      Paint(
        fill: isOpen ? .white : .ink, stroke: isOpen ? Stroke(colour: .ink, width: 1) : nil))
    let bar = Shape.path([.move(at(-0.55, 0)), .line(at(0.55, 0))], Paint(stroke: pen))
    switch change {
    case .began, .onlyAfter:
      let post = Shape.path([.move(at(0, -0.55)), .line(at(0, 0.55))], Paint(stroke: pen))
      return [circle, bar, post]
    case .ended, .onlyBefore: return [circle, bar]
    case .changed, .followed:
      let wave = Shape.path(
        [
          .move(at(-0.6, 0.16)), .curve(at(-0.3, -0.5), at(0, -0.2), at(0, 0)),
          .curve(at(0, 0.2), at(0.3, 0.5), at(0.6, -0.16)),
        ], Paint(stroke: pen))
      return [circle, wave]
    }
  }

  /// The sign in the middle of a line.
  static func shapes(_ change: SceneChange, on points: [Point]) -> [Shape] {
    guard points.count > 3 else { return [] }
    let start = (points.count - 1) / 3 / 2 * 3
    let (a, b, c, d) = (points[start], points[start + 1], points[start + 2], points[start + 3])
    let middle = (a + d) * 0.125 + (b + c) * 0.375
    return shapes(
      change, in: Rect(centre: middle, size: Size(width: sideOnLine, height: sideOnLine)))
  }
}
