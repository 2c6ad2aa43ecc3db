internal import EcomapModel

/// The end of a line that has a direction: one shape for each family of ties.
enum LineHead: String, CaseIterable, Sendable {
  /// Two strokes: takes part.
  case vee
  /// A diamond, as where parts belong to a whole.
  case diamond
  /// A triangle.
  case triangle
  /// A dot, like a coin.
  case dot
  /// Two triangles, one after another.
  case double
  /// A bar, like a prop.
  case bar

  init(_ family: RelationshipKind.Family) {
    self =
      switch family {
      case .collaboration: .vee
      case .structure: .diamond
      case .leadership: .triangle
      case .funding: .dot
      case .innovation: .double
      case .support: .bar
      }
  }

  /// The marks of a head between the end of its line and the border it points at.
  func shapes(from base: Point, to tip: Point, _ theme: LineTheme) -> [Shape] {
    let arm = tip - base
    guard arm.length > 0 else { return [] }
    let along = arm * (1 / arm.length)
    let across = Point(x: -along.y, y: along.x)
    let half = 2.6 + theme.width * 0.55
    // An outline stays inside the point it marks.
    let end = theme.hasOpenArrows ? tip - along * 0.9 : tip
    let paint =
      theme.hasOpenArrows
      ? Paint(fill: .white, stroke: Stroke(colour: theme.colour, width: 1.1))
      : Paint(fill: theme.colour)
    func polygon(_ points: Point...) -> Shape {
      .path([.move(points[0])] + points.dropFirst().map { .line($0) } + [.close], paint)
    }
    func shaft(to point: Point) -> Shape {
      let stroke = Stroke(colour: theme.colour, width: theme.width)
      return .path([.move(base), .line(point)], Paint(stroke: stroke))
    }
    switch self {
    case .triangle:
      return [polygon(end, base + across * half, base - across * half)]
    case .diamond:
      let middle = base + (end - base) * 0.5
      let side = across * (half * 0.92)
      return [polygon(end, middle + side, base, middle - side)]
    case .double:
      // Begins a little earlier, over its line, so that both triangles can be seen.
      let start = base - along * min(2.5, arm.length * 0.35)
      let middle = start + (end - start) * 0.5
      let side = across * half
      return [
        polygon(middle, start + side, start - side), polygon(end, middle + side, middle - side),
      ]
    case .dot:
      let radius = min((end - base).length / 2, half)
      let centre = end - along * radius
      let frame = Rect(
        centre: centre, size: Size(width: 2 * radius, height: 2 * radius))
      return [shaft(to: centre - along * radius), .rect(frame, radius: radius, paint)]
    case .bar:
      let thick = theme.hasOpenArrows ? 2.8 : 2.4
      // Away from the border, which would hide it where a line comes in aslant.
      let front = end - along * min(2.5, arm.length * 0.3)
      let back = front - along * min(thick, arm.length * 0.5)
      let side = across * (half + 1.2)
      return [
        shaft(to: theme.hasOpenArrows ? back : tip),
        polygon(front + side, front - side, back - side, back + side),
      ]
    case .vee:
      // Thin strokes, or a strong line would fill it and make it a triangle.
      let stroke = Stroke(colour: theme.colour, width: min(max(theme.width, 1.25), 2))
      let side = across * (half + theme.width * 0.45)
      return [
        shaft(to: tip - along * (theme.width * 0.6)),
        .path([.move(base + side), .line(tip), .line(base - side)], Paint(stroke: stroke)),
      ]
    }
  }
}
