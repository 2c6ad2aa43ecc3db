/// A way round boxes by one or two corners, for a line that the layout engine did not lead round
/// them, as happens where boxes stand close.
struct Detour: Sendable {
  let boxes: [Rect]
  /// What the way stays in; nil for anywhere.
  let bounds: Rect?

  /// How far from a box a corner is turned, and how much a turn costs against a point of length.
  private static let (distance, turn) = (2.6, 24.0)
  /// How wide turns are.
  private static let radius = 7.0
  /// More boxes have too many pairs of corners.
  private static let mostBoxes = 150

  /// Whether a course runs through a box that is neither of its ends.
  func isThrough(_ route: PlacedGraph.Route, from: Int, to: Int) -> Bool {
    let chain = route.flattened
    return zip(chain, chain.dropFirst()).contains { start, end in
      isBlocked(start, end, except: [from, to])
    }
  }

  /// The shortest way between two boxes; nil when two corners are not enough.
  func route(of edge: LayoutDOT.Edge) -> PlacedGraph.Route? {
    guard boxes.count <= Self.mostBoxes else { return nil }
    let (from, to) = (boxes[edge.from], boxes[edge.to])
    let corners = corners
    let first = corners.filter { corner in
      !isBlocked(from.border(towards: corner), corner, except: [edge.from])
    }
    let last = corners.filter { corner in
      !isBlocked(corner, to.border(towards: corner), except: [edge.to])
    }
    var best: (corners: [Point], cost: Double)?
    func offer(_ corners: [Point], _ cost: Double) {
      if best.map({ cost < $0.cost - 1e-9 }) ?? true { best = (corners, cost) }
    }
    for one in first {
      let start = (one - from.border(towards: one)).length
      for two in last {
        let end = (two - to.border(towards: two)).length
        if one == two {
          offer([one], start + end + Self.turn)
        } else {
          let cost = start + (two - one).length + end + 2 * Self.turn
          if best.map({ cost < $0.cost }) ?? true, !isBlocked(one, two, except: []) {
            offer([one, two], cost)
          }
        }
      }
    }
    return best.map { course($0.corners, of: edge) }
  }

  /// Points just outside the corners of boxes, where a line can turn.
  private var corners: [Point] {
    boxes.flatMap { box -> [Point] in
      let frame = box.inset(by: -Self.distance)
      return [
        Point(x: frame.x, y: frame.y), Point(x: frame.maxX, y: frame.y),
        Point(x: frame.x, y: frame.maxY), Point(x: frame.maxX, y: frame.maxY),
      ]
    }.filter { corner in
      (bounds.map { $0.inset(by: -LineRouter.outskirts).meets(corner, corner) } ?? true)
        && !boxes.contains { $0.inset(by: -1).meets(corner, corner) }
    }
  }

  private func isBlocked(_ start: Point, _ end: Point, except ends: [Int]) -> Bool {
    boxes.indices.contains { index in
      !ends.contains(index) && boxes[index].inset(by: -0.8).meets(start, end)
    }
  }

  /// A course by corners, with round turns and room for its arrows.
  private func course(_ corners: [Point], of edge: LayoutDOT.Edge) -> PlacedGraph.Route {
    guard let first = corners.first, let last = corners.last else {
      return PlacedGraph.Route(points: [])
    }
    let startTip = boxes[edge.from].border(towards: first)
    let endTip = boxes[edge.to].border(towards: last)
    func towards(_ point: Point, from start: Point, by length: Double) -> Point {
      let arm = point - start
      return arm.length > 0 ? start + arm * (min(length, arm.length * 0.45) / arm.length) : start
    }
    let start =
      edge.hasArrowAtFrom ? towards(first, from: startTip, by: LayoutDOT.arrowLength) : startTip
    let end = edge.hasArrowAtTo ? towards(last, from: endTip, by: LayoutDOT.arrowLength) : endTip
    var points = [start]
    func line(to point: Point) {
      let origin = points[points.count - 1]
      let third = (point - origin) * (1.0 / 3)
      points += [origin + third, point - third, point]
    }
    for (index, corner) in corners.enumerated() {
      let next = index + 1 < corners.count ? corners[index + 1] : end
      line(to: towards(points[points.count - 1], from: corner, by: Self.radius))
      points += [corner, corner, towards(next, from: corner, by: Self.radius)]
    }
    line(to: end)
    return PlacedGraph.Route(
      points: points, startTip: edge.hasArrowAtFrom ? startTip : nil,
      endTip: edge.hasArrowAtTo ? endTip : nil)
  }
}
