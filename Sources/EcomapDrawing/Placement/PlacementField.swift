/// Boxes and the lines between them, in flat arrays that can say quickly what a move would cost.
struct PlacementField: Sendable {
  /// A box, or an obstacle: a box without ties that never moves.
  struct Body: Sendable {
    var x: Double
    var y: Double
    /// Half of the extent that other boxes must keep out of, half of the clearance included.
    var halfWidth: Double
    var halfHeight: Double
    /// Half of the extent that lines must keep out of.
    var lineWidth: Double
    var lineHeight: Double
    /// The border itself, where lines end.
    var boxWidth: Double
    var boxHeight: Double
    /// The part of the graph that it belongs to; -1 for an obstacle.
    var part: Int
  }

  struct Line: Sendable {
    var segment: PlacedSegment
    let from: Int
    let to: Int
    let weight: Double
  }

  /// The boxes, and after them the obstacles.
  var bodies: [Body]
  var lines: [Line]
  let boxCount: Int
  /// The lines of box `i` are `incident[offsets[i]..<offsets[i + 1]]`.
  let offsets: [Int]
  let incident: [Int]
  /// Where the centre of each box may be.
  let ranges: [CentreRange]
  /// How much wider than the clearance gaps should be, where the room allows.
  let comfort: Size
  /// Below which square of a sine two lines of a box look like one; fewer degrees for hubs.
  let sharpness: [Double]
  /// How much overlaps and lines through boxes count as yet: boxes that may slip past each other
  /// at first find their way where hard ones would be stuck.
  var firmness = 1.0

  init(_ problem: PlacementProblem) {
    let clearance = problem.clearance
    let parts = PlacementParts(problem).part
    var bodies: [Body] = []
    for (index, size) in problem.sizes.enumerated() {
      bodies.append(
        Body(
          x: problem.start[index].x, y: problem.start[index].y,
          halfWidth: (size.width + clearance.width) / 2,
          halfHeight: (size.height + clearance.height) / 2,
          lineWidth: size.width / 2 + PlacementScore.passMargin,
          lineHeight: size.height / 2 + PlacementScore.passMargin,
          boxWidth: size.width / 2, boxHeight: size.height / 2, part: parts[index]))
    }
    for obstacle in problem.obstacles {
      let (width, height) = (obstacle.width / 2, obstacle.height / 2)
      bodies.append(
        Body(
          x: obstacle.centre.x, y: obstacle.centre.y,
          // Boxes bring half of their clearance along, and owe an obstacle none.
          halfWidth: width - clearance.width / 2, halfHeight: height - clearance.height / 2,
          lineWidth: width, lineHeight: height, boxWidth: width, boxHeight: height, part: -1))
    }
    var rows: [[Int]] = Array(repeating: [], count: problem.sizes.count)
    for (index, edge) in problem.edges.enumerated() {
      rows[edge.from].append(index)
      rows[edge.to].append(index)
    }
    boxCount = problem.sizes.count
    offsets = rows.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    incident = rows.flatMap(\.self)
    ranges = problem.sizes.indices.map {
      CentreRange(area: problem.areas[$0], size: problem.sizes[$0], zone: problem.zones[$0])
    }
    sharpness = rows.map { PlacementCost.sharpness(ofDegree: $0.count) }
    comfort = PlacementCost.comfort(in: problem)
    self.bodies = bodies
    lines = problem.edges.map {
      Line(
        segment: PlacedSegment(problem.start[$0.from], problem.start[$0.to]),
        from: $0.from, to: $0.to, weight: $0.weight)
    }
    for node in 0..<boxCount where !problem.isFixed[node] {
      move(node, to: ranges[node].clamped(problem.start[node]))
    }
  }

  var centres: [Point] { bodies.prefix(boxCount).map { Point(x: $0.x, y: $0.y) } }

  func centre(of node: Int) -> Point { Point(x: bodies[node].x, y: bodies[node].y) }

  func incidentLines(of node: Int) -> Range<Int> { offsets[node]..<offsets[node + 1] }

  /// The other end of a line.
  func neighbour(of node: Int, on line: Int) -> Int {
    lines[line].from == node ? lines[line].to : lines[line].from
  }

  mutating func move(_ node: Int, to point: Point) {
    bodies[node].x = point.x
    bodies[node].y = point.y
    for position in incidentLines(of: node) {
      let line = incident[position]
      let (from, to) = (bodies[lines[line].from], bodies[lines[line].to])
      lines[line].segment = PlacedSegment(fromX: from.x, fromY: from.y, toX: to.x, toY: to.y)
    }
  }

  mutating func move(to centres: [Point]) {
    for (node, centre) in centres.enumerated() { move(node, to: centre) }
  }
}

/// Where the centre of a box may be so that the whole box is in its area.
struct CentreRange: Hashable, Sendable {
  let minX: Double
  let minY: Double
  let maxX: Double
  let maxY: Double
  private let half: Size
  private let zone: RingZone?

  init(area: Rect, size: Size, zone: RingZone? = nil) {
    let slackX = max(area.width - size.width, 0) / 2
    let slackY = max(area.height - size.height, 0) / 2
    minX = area.centre.x - slackX
    maxX = area.centre.x + slackX
    minY = area.centre.y - slackY
    maxY = area.centre.y + slackY
    half = Size(width: size.width / 2, height: size.height / 2)
    self.zone = zone
  }

  func clamped(_ point: Point) -> Point {
    let inArea = Point(x: min(max(point.x, minX), maxX), y: min(max(point.y, minY), maxY))
    return zone?.clamped(inArea, half: half) ?? inArea
  }

  func holds(_ point: Point) -> Bool { clamped(point) == point }
}
