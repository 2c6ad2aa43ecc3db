/// Draws a line between two boxes, with its arrows as plain polygons: Word drops SVG markers.
enum LineDrawing {
  /// The marks of a line.
  static func shapes(_ route: PlacedGraph.Route, theme: LineTheme) -> [Shape] {
    guard let first = route.points.first, let last = route.points.last else { return [] }
    var steps: [PathStep] = [.move(first)]
    var index = 1
    while index + 2 < route.points.count {
      steps.append(
        .curve(route.points[index], route.points[index + 1], route.points[index + 2]))
      index += 3
    }
    let stroke = Stroke(colour: theme.colour, width: theme.width, dashes: theme.dashes)
    var shapes: [Shape] = [.path(steps, Paint(stroke: stroke))]
    if let tip = route.endTip { shapes.append(arrow(from: last, to: tip, theme)) }
    if let tip = route.startTip { shapes.append(arrow(from: first, to: tip, theme)) }
    return shapes
  }

  private static func arrow(from base: Point, to tip: Point, _ theme: LineTheme) -> Shape {
    let arm = tip - base
    let length = arm.length
    guard length > 0 else { return .path([], Paint()) }
    let half = 2.6 + theme.width * 0.55
    let side = Point(x: -arm.y, y: arm.x) * (half / length)
    // An outlined arrow stays inside the point it marks.
    let end = theme.hasOpenArrows ? tip - arm * (0.9 / length) : tip
    return .path(
      [.move(end), .line(base + side), .line(base - side), .close],
      theme.hasOpenArrows
        ? Paint(fill: .white, stroke: Stroke(colour: theme.colour, width: 1.1))
        : Paint(fill: theme.colour))
  }
}
