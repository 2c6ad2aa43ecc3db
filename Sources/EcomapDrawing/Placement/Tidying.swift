/// Lines boxes up that nearly stand in a row or a column, which calms a picture.
struct Tidying {
  private let problem: PlacementProblem
  private var field: PlacementField

  /// How far a box is moved to line up, in points.
  private static let reach = Size(width: 9, height: 7)
  /// What lining up with a box is worth, against a crossing; more with a tied one.
  private static let worth = 0.06
  private static let tiedWorth = 0.2
  private static let rounds = 3

  /// The centres with boxes lined up, or those given where that would do harm.
  static func tidied(_ centres: [Point], of problem: PlacementProblem) -> [Point] {
    var tidying = Tidying(problem, centres)
    for _ in 0..<rounds { tidying.round() }
    let tidy = tidying.field.centres
    let before = PlacementScore(of: problem, at: centres)
    return PlacementScore(of: problem, at: tidy).isNoWorse(than: before) ? tidy : centres
  }

  private init(_ problem: PlacementProblem, _ centres: [Point]) {
    self.problem = problem
    var placed = problem
    placed.start = centres
    field = PlacementField(placed)
  }

  private mutating func round() {
    for node in 0..<field.boxCount where !problem.isFixed[node] && problem.slots[node] == nil {
      let here = field.centre(of: node)
      var best = (point: here, cost: cost(of: node, at: here))
      for point in candidates(for: node) where field.ranges[node].holds(point) {
        let cost = cost(of: node, at: point)
        if cost < best.cost { best = (point, cost) }
      }
      field.move(node, to: best.point)
    }
  }

  /// Places in line with a box nearby.
  private func candidates(for node: Int) -> [Point] {
    let here = field.centre(of: node)
    var points: [Point] = []
    for other in 0..<field.boxCount where other != node {
      let there = field.centre(of: other)
      let isNearX = abs(there.x - here.x) < Self.reach.width
      let isNearY = abs(there.y - here.y) < Self.reach.height
      if isNearX { points.append(Point(x: there.x, y: here.y)) }
      if isNearY { points.append(Point(x: here.x, y: there.y)) }
    }
    return points
  }

  private func cost(of node: Int, at point: Point) -> Double {
    var sum = field.cost(of: node, at: point)
    for other in 0..<field.boxCount where other != node {
      let body = field.bodies[other]
      if body.x == point.x || body.y == point.y { sum -= Self.worth }
    }
    for position in field.incidentLines(of: node) {
      let body = field.bodies[field.neighbour(of: node, on: field.incident[position])]
      if body.x == point.x || body.y == point.y { sum -= Self.tiedWorth }
    }
    return sum
  }
}
