/// Draws the signs of what the analyses found: a diamond, a triangle, two circles.
enum MarkDrawing {
  /// The width and height of a sign on a box whose letters have a size.
  static func side(fontSize: Double) -> Double { fontSize * 1.35 }

  /// The shapes of a sign in a square.
  static func shapes(_ mark: Mark, in frame: Rect) -> [Shape] {
    let (centre, half) = (frame.centre, frame.height / 2)
    let filled = Paint(fill: .ink)
    func polygon(_ points: [Point]) -> Shape {
      .path([.move(points[0])] + points.dropFirst().map { .line($0) } + [.close], filled)
    }
    switch mark {
    case .broker:
      let corners = [(0.0, -1.0), (1, 0), (0, 1), (-1, 0)].map { x, y in
        centre + Point(x: x * half, y: y * half)
      }
      return [polygon(corners), letter("B", in: frame, size: 0.55, drop: 0)]
    case .singlePointOfFailure:
      let corners = [(0.0, -1.0), (1, 0.85), (-1, 0.85)].map { x, y in
        centre + Point(x: x * half, y: y * half)
      }
      return [polygon(corners), letter("!", in: frame, size: 0.7, drop: 0.2)]
    case .overlap(let number):
      // The second circle peeps out behind the one with the number.
      let small = half * 0.82
      func circle(_ shift: Double, _ paint: Paint) -> Shape {
        .rect(
          Rect(
            x: centre.x + shift - small, y: centre.y - small, width: 2 * small,
            height: 2 * small), radius: small, paint)
      }
      let behind = Paint(fill: .white, stroke: Stroke(colour: .ink, width: 1))
      let left = Rect(
        x: frame.x - half * 0.16, y: frame.y, width: frame.width, height: frame.height)
      let size = number > 9 ? 0.5 : 0.62
      return [
        circle(half * 0.3, behind), circle(-half * 0.16, filled),
        letter("\(number)", in: left, size: size, drop: 0),
      ]
    }
  }

  /// White letters in the middle of a square, their size and how far they sink as shares of it.
  private static func letter(
    _ text: String, in frame: Rect, size: Double, drop: Double
  ) -> Shape {
    let points = frame.height * size
    return .text(
      TextRun(
        text: text,
        origin: Point(
          x: frame.centre.x,
          y: frame.centre.y + points * 0.36 + frame.height / 2 * drop),
        size: points, weight: .bold, colour: .white, anchor: .middle))
  }
}
