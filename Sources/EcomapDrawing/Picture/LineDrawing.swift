/// Draws a line between two boxes, with its heads as plain shapes: Word drops SVG markers.
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
    if let tip = route.endTip { shapes += theme.head.shapes(from: last, to: tip, theme) }
    if let tip = route.startTip { shapes += theme.head.shapes(from: first, to: tip, theme) }
    if let change = theme.change {
      shapes += ChangeDrawing.shapes(change, on: route.points)
    } else if route.endTip == nil, route.startTip == nil {
      shapes += bead(on: route.points, theme)
    }
    return shapes
  }

  /// A line without heads tells its family in the middle, pointing both ways.
  ///
  /// Working together is what most such lines say, and they stay plain.
  private static func bead(on points: [Point], _ theme: LineTheme) -> [Shape] {
    guard theme.head != .vee, points.count > 3 else { return [] }
    let start = (points.count - 1) / 3 / 2 * 3
    let (a, b, c, d) = (points[start], points[start + 1], points[start + 2], points[start + 3])
    let middle = (a + d) * 0.125 + (b + c) * 0.375
    let arm = (d + c) - (a + b)
    guard arm.length > 0 else { return [] }
    let reach = arm * (6 / arm.length)
    return theme.head.shapes(from: middle, to: middle + reach, theme)
      + theme.head.shapes(from: middle, to: middle - reach, theme)
  }
}
