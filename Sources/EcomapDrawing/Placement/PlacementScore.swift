/// What makes a picture of boxes and straight lines hard to read, counted.
struct PlacementScore: Hashable, Sendable {
  /// Pairs of boxes nearer than the clearance, boxes on obstacles and boxes outside their areas.
  var overlaps = 0
  /// Lines within ``passMargin`` of a box that they do not touch, or across an obstacle.
  var passes = 0
  /// Pairs of lines that cross and share no end.
  var crossings = 0
  /// The sum of the lines' lengths from border to border, in points.
  var length = 0.0

  /// How near a line may come to a box that is not its own.
  static let passMargin = 3.0
  /// Less than any letter shows: what rounding alone may bring boxes together.
  private static let slack = 0.01

  /// Counts for given centres.
  init(of problem: PlacementProblem, at centres: [Point]) {
    let boxes = zip(centres, problem.sizes).map { Rect(centre: $0, size: $1) }
    overlaps = Self.overlaps(of: problem, boxes: boxes)
    count(problem.edges, boxes: boxes, obstacles: problem.obstacles)
  }

  /// Counts crossings, passes and length of straight lines between boxes, asking no clearance.
  init(boxes: [Rect], edges: [PlacementProblem.Edge]) {
    for first in boxes.indices {
      for second in boxes.indices.dropFirst(first + 1)
      where boxes[first].overlaps(boxes[second]) {
        overlaps += 1
      }
    }
    count(edges, boxes: boxes, obstacles: [])
  }

  /// Whether nothing that is counted is worse than in another placement.
  func isNoWorse(than other: PlacementScore) -> Bool {
    overlaps <= other.overlaps && passes <= other.passes && crossings <= other.crossings
  }

  private mutating func count(
    _ edges: [PlacementProblem.Edge], boxes: [Rect], obstacles: [Rect]
  ) {
    let segments = edges.map { edge in
      let (from, to) = (boxes[edge.from], boxes[edge.to])
      return from.overlaps(to)
        ? PlacedSegment(from.centre, to.centre)
        : PlacedSegment(from.border(towards: to.centre), to.border(towards: from.centre))
    }
    for (index, edge) in edges.enumerated() {
      let line = segments[index]
      length += 2 * Point(x: line.armX, y: line.armY).length
      for (node, box) in boxes.enumerated() where node != edge.from && node != edge.to {
        if Self.meets(line, box.inset(by: -Self.passMargin)) { passes += 1 }
      }
      passes += obstacles.count { Self.meets(line, $0) }
      for other in edges.indices.dropFirst(index + 1) {
        let partner = edges[other]
        if edge.from == partner.from || edge.from == partner.to { continue }
        if edge.to == partner.from || edge.to == partner.to { continue }
        if line.crosses(segments[other]) { crossings += 1 }
      }
    }
  }

  private static func meets(_ line: PlacedSegment, _ box: Rect) -> Bool {
    let centre = box.centre
    return line.depth(
      inX: centre.x, y: centre.y, halfWidth: box.width / 2, halfHeight: box.height / 2) > slack
  }

  private static func overlaps(of problem: PlacementProblem, boxes: [Rect]) -> Int {
    var count = 0
    for (first, box) in boxes.enumerated() {
      let area = problem.areas[first].inset(by: -slack)
      if box.x < area.x || box.y < area.y || box.maxX > area.maxX || box.maxY > area.maxY {
        count += 1
      }
      let half = Size(width: box.width / 2 - slack, height: box.height / 2 - slack)
      if let zone = problem.zones[first], !zone.holds(box.centre, half: half) { count += 1 }
      count += problem.obstacles.count { $0.inset(by: slack).overlaps(box) }
      for second in boxes.indices.dropFirst(first + 1) {
        // How near two boxes are that somebody fixed is for that person to say.
        let bothFixed = problem.isFixed[first] && problem.isFixed[second]
        let clearance = bothFixed ? .zero : problem.clearance
        let wide = Rect(
          x: box.x - clearance.width + slack, y: box.y - clearance.height + slack,
          width: box.width + 2 * (clearance.width - slack),
          height: box.height + 2 * (clearance.height - slack))
        if wide.overlaps(boxes[second]) { count += 1 }
      }
    }
    return count
  }
}
