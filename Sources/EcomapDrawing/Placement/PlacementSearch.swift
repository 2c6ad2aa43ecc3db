internal import EcomapGraph

/// Looks for better places by chance, box by box.
///
/// What is minimised is what legibility is measured by, after Davidson, R. and Harel, D. (1996)
/// Drawing graphs nicely using simulated annealing. *ACM Transactions on Graphics* 15, 301. A
/// worse place is accepted up to a threshold that falls to nothing, after Dueck, G. and Scheuer,
/// T. (1990) Threshold accepting. *Journal of Computational Physics* 90, 161: unlike the
/// exponential of annealing, that is the same to the last bit on every machine.
struct PlacementSearch: Sendable {
  var field: PlacementField
  private var random: SeededRandom
  /// Boxes that move freely.
  private let free: [Int]
  private let movesFreely: [Bool]
  /// Boxes that change places, one list for each set of slots.
  private let rings: [[Int]]
  private let branches: [PlacementParts.Branch]
  private let wholes: [[Int]]
  /// How far a step may go at first.
  private let reach: Size
  /// The worsening that is accepted now.
  private var threshold = 0.0

  /// How often a box is tried before the next has its turn.
  private static let triesInTurn = 3

  init(_ problem: PlacementProblem, stream: UInt64) {
    field = PlacementField(problem)
    random = SeededRandom(seed: problem.seed, stream: stream)
    let movable = problem.sizes.indices.filter { !problem.isFixed[$0] }
    free = movable.filter { problem.slots[$0] == nil }
    let numbers = Set(movable.compactMap { problem.slots[$0] }).sorted()
    rings = numbers.map { number in movable.filter { problem.slots[$0] == number } }
      .filter { $0.count > 1 }
    let isFree = problem.sizes.indices.map { !problem.isFixed[$0] && problem.slots[$0] == nil }
    movesFreely = isFree
    let parts = PlacementParts(problem)
    branches = parts.branches(most: problem.sizes.count / 2)
      .filter { $0.members.allSatisfy { isFree[$0] } }
    wholes = parts.wholes(most: problem.sizes.count / 2)
      .filter { $0.allSatisfy { isFree[$0] } }
    reach = Size(
      width: problem.areas.map(\.width).max() ?? 0, height: problem.areas.map(\.height).max() ?? 0)
  }

  /// Tries so many places, accepting less and less of what makes things worse.
  mutating func run(tries: Int, heat: Double, softest: Double = 1) {
    guard !free.isEmpty || !rings.isEmpty else { return }
    var done = 0
    while done < tries {
      let warmth = 1 - Double(done) / Double(tries)
      threshold = heat * warmth * warmth
      field.firmness = min(1, softest + (1 - softest) * 1.4 * (1 - warmth))
      done += turn(warmth: warmth * (0.2 + 0.8 * min(heat, 1)))
    }
  }

  /// Parts boxes that are still too near; nothing changes when that does not succeed.
  mutating func pushApart() {
    var pushed = field
    if PushApart.run(&pushed, isFree: movesFreely) { field = pushed }
  }

  /// One turn of a box, or of several together; how many places were tried.
  private mutating func turn(warmth: Double) -> Int {
    let total = free.count + rings.reduce(0) { $0 + $1.count }
    var draw = random.below(total)
    if draw < free.count {
      let chance = random.unit()
      if chance < 0.04, !branches.isEmpty { return moveBranch(warmth: warmth) }
      if chance < 0.05, !wholes.isEmpty { return moveWhole(warmth: warmth) }
      if chance < 0.15 { return exchange(free[draw], free[random.below(free.count)]) }
      return step(free[draw], warmth: warmth)
    }
    draw -= free.count
    for ring in rings {
      if draw < ring.count { return exchange(ring[draw], ring[random.below(ring.count)]) }
      draw -= ring.count
    }
    return 1
  }

  // MARK: One box

  private mutating func step(_ node: Int, warmth: Double) -> Int {
    var current = field.cost(of: node, at: field.centre(of: node))
    for _ in 0..<Self.triesInTurn {
      let limit = current + threshold * random.unit()
      let point = field.ranges[node].clamped(proposal(for: node, warmth: warmth))
      let cost = field.cost(of: node, at: point, limit: limit)
      if cost <= limit {
        field.move(node, to: point)
        current = cost
      }
    }
    return Self.triesInTurn + 1
  }

  private mutating func proposal(for node: Int, warmth: Double) -> Point {
    let chance = random.unit()
    let lot = field.incidentLines(of: node)
    if chance < 0.2, !lot.isEmpty {
      let line = field.incident[lot.lowerBound + random.below(lot.count)]
      return beside(field.neighbour(of: node, on: line), node)
    }
    if chance < 0.26, lot.count > 1 { return middleOfNeighbours(of: node) }
    if chance < 0.34 {
      let range = field.ranges[node]
      return Point(
        x: range.minX + random.unit() * (range.maxX - range.minX),
        y: range.minY + random.unit() * (range.maxY - range.minY))
    }
    let centre = field.centre(of: node)
    return centre + wander(warmth: warmth)
  }

  /// A step in any direction, shorter as it gets colder; small ones are more likely.
  private mutating func wander(warmth: Double) -> Point {
    let scale = 0.01 + 0.4 * warmth * warmth
    return Point(
      x: (random.unit() + random.unit() - 1) * reach.width * scale,
      y: (random.unit() + random.unit() - 1) * reach.height * scale)
  }

  /// A place that just touches the clearance of another box.
  private mutating func beside(_ other: Int, _ node: Int) -> Point {
    let (own, body) = (field.bodies[node], field.bodies[other])
    let width = (own.halfWidth + body.halfWidth) * (1 + 0.4 * random.unit())
    let height = (own.halfHeight + body.halfHeight) * (1 + 0.8 * random.unit())
    let share = 2 * random.unit() - 1
    return switch random.below(4) {
    case 0: Point(x: body.x - width, y: body.y + 2 * share * height)
    case 1: Point(x: body.x + width, y: body.y + 2 * share * height)
    case 2: Point(x: body.x + share * width, y: body.y - height)
    default: Point(x: body.x + share * width, y: body.y + height)
    }
  }

  private mutating func middleOfNeighbours(of node: Int) -> Point {
    let lot = field.incidentLines(of: node)
    var sum = Point(x: 0, y: 0)
    for position in lot {
      sum = sum + field.centre(of: field.neighbour(of: node, on: field.incident[position]))
    }
    let jitter = Point(x: (random.unit() - 0.5) * 60, y: (random.unit() - 0.5) * 40)
    return sum * (1 / Double(lot.count)) + jitter
  }

  // MARK: Several boxes

  /// Two boxes change places.
  private mutating func exchange(_ first: Int, _ second: Int) -> Int {
    guard first != second else { return 1 }
    let (from, to) = (field.centre(of: first), field.centre(of: second))
    moveTogether([first, second], to: [to, from])
    return 4
  }

  /// A branch is shifted, or turned over at the box that it hangs on.
  private mutating func moveBranch(warmth: Double) -> Int {
    let branch = branches[random.below(branches.count)]
    let anchor = field.centre(of: branch.anchor)
    let kind = random.below(5)
    let shift = wander(warmth: warmth)
    let points = branch.members.map { member in
      let centre = field.centre(of: member)
      return switch kind {
      case 0: Point(x: 2 * anchor.x - centre.x, y: centre.y)
      case 1: Point(x: centre.x, y: 2 * anchor.y - centre.y)
      case 2: anchor * 2 - centre
      default: centre + shift
      }
    }
    moveTogether(branch.members, to: points)
    return 2 * branch.members.count
  }

  /// A whole part is shifted, or turned over on the spot.
  private mutating func moveWhole(warmth: Double) -> Int {
    let members = wholes[random.below(wholes.count)]
    let sum = members.reduce(Point(x: 0, y: 0)) { $0 + field.centre(of: $1) }
    let middle = sum * (1 / Double(members.count))
    let kind = random.below(6)
    let shift = wander(warmth: max(warmth, 0.3))
    let points = members.map { member in
      let centre = field.centre(of: member)
      return switch kind {
      case 0: Point(x: 2 * middle.x - centre.x, y: centre.y)
      case 1: Point(x: centre.x, y: 2 * middle.y - centre.y)
      default: centre + shift
      }
    }
    moveTogether(members, to: points)
    return 2 * members.count
  }

  /// Moves boxes one after the other, whose differences add up to that of the whole, and takes
  /// all back when that is too much.
  private mutating func moveTogether(_ nodes: [Int], to points: [Point]) {
    let before = nodes.map { field.centre(of: $0) }
    let limit = threshold * random.unit()
    var change = 0.0
    for (node, point) in zip(nodes, points) {
      let target = field.ranges[node].clamped(point)
      change -= field.cost(of: node, at: field.centre(of: node))
      change += field.cost(of: node, at: target)
      field.move(node, to: target)
    }
    guard change > limit else { return }
    for (node, point) in zip(nodes, before) { field.move(node, to: point) }
  }
}
