/// Draws the signs of what the analyses found: a diamond, a triangle, two circles; and of what
/// became of an actor.
enum MarkDrawing {
  /// The width and height of a sign on a box whose letters have a size.
  static func side(fontSize: Double) -> Double { fontSize * 1.36 }

  /// The shapes of a sign in a square.
  ///
  /// What can be drawn is drawn: small letters would be the least of the page.
  static func shapes(_ mark: Mark, in frame: Rect) -> [Shape] {
    let half = frame.height / 2
    func at(_ x: Double, _ y: Double) -> Point { frame.centre + Point(x: x, y: y) * half }
    func polygon(_ points: Point..., paint: Paint = Paint(fill: .ink)) -> Shape {
      .path([.move(points[0])] + points.dropFirst().map { .line($0) } + [.close], paint)
    }
    func circle(_ centre: Point, _ radius: Double, _ paint: Paint) -> Shape {
      let side = 2 * radius * half
      return .rect(
        Rect(centre: centre, size: Size(width: side, height: side)), radius: side / 2, paint)
    }
    let white = Paint(fill: .white)
    switch mark {
    case .change(let change): return ChangeDrawing.shapes(change, in: frame)
    case .broker:
      // Two sides and a bridge between them.
      return [
        polygon(at(0, -1), at(1, 0), at(0, 1), at(-1, 0)),
        .path(
          [.move(at(-0.42, 0)), .line(at(0.42, 0))],
          Paint(stroke: Stroke(colour: .white, width: half * 0.2))),
        circle(at(-0.42, 0), 0.24, white), circle(at(0.42, 0), 0.24, white),
      ]
    case .singlePointOfFailure:
      return [
        polygon(at(0, -1), at(1, 0.85), at(-1, 0.85)),
        polygon(at(-0.14, -0.4), at(0.14, -0.4), at(0.08, 0.28), at(-0.08, 0.28), paint: white),
        circle(at(0, 0.53), 0.14, white),
      ]
    case .overlap(let number):
      // The second circle peeps out behind the one with the number.
      let behind = Paint(fill: .white, stroke: Stroke(colour: .ink, width: 1))
      let text = "\(number)"
      // As large as the letters of the name, for which two digits need the whole width.
      let isWide = text.count > 1
      let size = frame.height * 0.74
      let centre = isWide ? frame.centre : at(-0.22, 0)
      return [
        circle(at(0.34, 0), 0.6, behind), circle(centre, isWide ? 1 : 0.78, Paint(fill: .ink)),
        .text(
          TextRun(
            text: text, origin: Point(x: centre.x, y: centre.y + size * 0.36), size: size,
            weight: .bold, colour: .white, anchor: .middle)),
      ]
    }
  }
}
