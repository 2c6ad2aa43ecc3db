/// Straight lines between boxes.
enum StraightRoute {
  /// The distance between lines that run side by side, in points.
  static let spacing = 8.0

  /// The straight line between two boxes, from border to border.
  ///
  /// - Parameters:
  ///   - rank: The line's position among those between the same boxes.
  ///   - count: How many there are.
  static func between(
    _ from: Rect, _ to: Rect, _ edge: LayoutDOT.Edge, rank: Int = 0, of count: Int = 1
  ) -> PlacedGraph.Route {
    let arm = to.centre - from.centre
    let shift = offset(along: arm, boxes: (from, to), rank: rank, of: count)
    let startTip = from.exit(from: from.centre + shift, along: arm)
    let endTip = to.exit(from: to.centre + shift, along: arm * -1)
    let distance = (endTip - startTip).length
    var start = startTip
    var end = endTip
    if distance > 0 {
      let direction = (endTip - startTip) * (1 / distance)
      let arrow = min(LayoutDOT.arrowLength, distance * 0.4)
      if edge.hasArrowAtFrom { start = startTip + direction * arrow }
      if edge.hasArrowAtTo { end = endTip - direction * arrow }
    }
    let third = (end - start) * (1.0 / 3)
    return PlacedGraph.Route(
      points: [start, start + third, end - third, end],
      startTip: edge.hasArrowAtFrom ? startTip : nil,
      endTip: edge.hasArrowAtTo ? endTip : nil)
  }

  /// By how much a line is moved sideways so that it runs beside the others.
  private static func offset(
    along arm: Point, boxes: (Rect, Rect), rank: Int, of count: Int
  ) -> Point {
    guard count > 1, arm.length > 0 else { return Point(x: 0, y: 0) }
    let lowest = min(boxes.0.height, boxes.1.height)
    let step = min(spacing, (lowest - 10) / Double(count))
    // The same side for lines there and back, so that the two do not fall on each other.
    let isForward = arm.x > 0 || (arm.x == 0 && arm.y > 0)
    let side = (isForward ? 1 : -1) / arm.length
    let normal = Point(x: -arm.y * side, y: arm.x * side)
    return normal * ((Double(rank) - Double(count - 1) / 2) * step)
  }
}
