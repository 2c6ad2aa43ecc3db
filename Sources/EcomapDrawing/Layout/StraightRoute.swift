/// Straight lines between boxes, for parts too large to route.
enum StraightRoute {
  /// The straight line between two boxes, from border to border.
  static func between(_ from: Rect, _ to: Rect, _ edge: LayoutDOT.Edge) -> PlacedGraph.Route {
    let startTip = from.border(towards: to.centre)
    let endTip = to.border(towards: from.centre)
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
}
