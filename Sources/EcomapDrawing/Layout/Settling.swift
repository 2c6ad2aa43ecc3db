/// Lets a rough layout settle: long lines pull, boxes push each other apart.
///
/// Stress and springs know points and not boxes: what they give is the right way round and far
/// too wide. A graph drawing is only read when its letters are large, so every gap that says
/// nothing is taken out, and afterwards no two boxes are nearer than the clearance.
struct Settling {
  private var centres: [Point]
  private let sizes: [Size]
  private let edges: [(from: Int, to: Int)]
  private let wishedGaps: [Double]
  private let shares: [(from: Double, to: Double)]
  private let rounds: Int
  private let clearance: Size
  private var sideways = Self.mostSideways

  /// The least free border between two boxes in points.
  static let leastClearance = Size(width: 18, height: 15)
  /// How much rather boxes part sideways than up and down: pages are wide.
  private static let mostSideways = 2.6
  /// How wide the whole may become, compared with its height, before boxes part up and down.
  private static let widest = 2.2
  /// The gap that a line wants, in points.
  static let lineGap = 40.0
  /// How strongly everything is drawn to the middle, across and down.
  private static let gravity = (across: 0.002, down: 0.004)

  init(centres: [Point], sizes: [Size], edges: [(from: Int, to: Int)]) {
    self.centres = centres
    self.sizes = sizes
    self.edges = edges
    var degrees = Array(repeating: 0, count: sizes.count)
    for edge in edges {
      degrees[edge.from] += 1
      degrees[edge.to] += 1
    }
    // Many neighbours need a wide ring.
    wishedGaps = edges.map {
      max(Self.lineGap, Double(max(degrees[$0.from], degrees[$0.to])) * 6)
    }
    // The better tied of two moves less.
    shares = edges.map {
      let (from, to) = (Double(degrees[$0.from]), Double(degrees[$0.to]))
      return (to / (from + to), from / (from + to))
    }
    rounds = sizes.count > 400 ? 80 : 240
    // The more lines, the more room they need between the boxes.
    let density = Double(edges.count) / Double(max(sizes.count, 1))
    let room = min(1 + 0.55 * max(density - 0.8, 0), 2)
    clearance = Size(
      width: Self.leastClearance.width * room, height: Self.leastClearance.height * room)
  }

  /// The centres after settling.
  static func settled(
    _ centres: [Point], sizes: [Size], edges: [(from: Int, to: Int)]
  ) -> [Point] {
    var settling = Settling(centres: centres, sizes: sizes, edges: edges)
    settling.run()
    return settling.centres
  }

  private mutating func run() {
    for round in 0..<rounds {
      let warmth = 1 - Double(round) / Double(rounds)
      pull(by: 0.12 * warmth)
      drawTogether(by: warmth)
      keepProportion()
      _ = pushApart()
    }
    for _ in 0..<400 where !pushApart() { return }
  }

  /// Shortens lines longer than they want to be.
  private mutating func pull(by strength: Double) {
    for (index, edge) in edges.enumerated() {
      let arm = centres[edge.to] - centres[edge.from]
      let from = Rect(centre: centres[edge.from], size: sizes[edge.from])
      let to = Rect(centre: centres[edge.to], size: sizes[edge.to])
      let gap = (to.border(towards: from.centre) - from.border(towards: to.centre)).length
      let excess = gap - wishedGaps[index]
      guard excess > 0, arm.length > 0 else { continue }
      let move = arm * (excess * strength / arm.length)
      centres[edge.from] = centres[edge.from] + move * shares[index].from
      centres[edge.to] = centres[edge.to] - move * shares[index].to
    }
  }

  private mutating func drawTogether(by warmth: Double) {
    let middle =
      centres.reduce(Point(x: 0, y: 0), +) * (1 / Double(max(centres.count, 1)))
    for index in centres.indices {
      let arm = middle - centres[index]
      centres[index].x += arm.x * Self.gravity.across * warmth
      centres[index].y += arm.y * Self.gravity.down * warmth
    }
  }

  /// Lets boxes part up and down rather than sideways once the whole has become a strip, as many
  /// lines that pull on each other would make it.
  private mutating func keepProportion() {
    let across = centres.map(\.x)
    let down = centres.map(\.y)
    let width = (across.max() ?? 0) - (across.min() ?? 0)
    let height = (down.max() ?? 0) - (down.min() ?? 0)
    let excess = width / max(height, 1) / Self.widest
    sideways = Self.mostSideways / max(1, excess * excess * excess)
  }

  /// Moves boxes that are too near along the way that is shorter; whether any were.
  private mutating func pushApart() -> Bool {
    // A sweep from left to right, so that only near boxes are compared.
    let order = centres.indices.sorted { (centres[$0].x, $0) < (centres[$1].x, $1) }
    // Boxes move during the sweep, so look a little further than the widest.
    let reach = ((sizes.map(\.width).max() ?? 0) + clearance.width) * 1.5
    var moved = false
    for (position, first) in order.enumerated() {
      var next = position + 1
      while next < order.count, centres[order[next]].x - centres[first].x < reach {
        if part(first, order[next]) { moved = true }
        next += 1
      }
    }
    return moved
  }

  /// Moves two boxes apart when they are too near; whether they were.
  private mutating func part(_ first: Int, _ second: Int) -> Bool {
    let across = centres[second].x - centres[first].x
    let down = centres[second].y - centres[first].y
    let needAcross =
      (sizes[first].width + sizes[second].width) / 2 + clearance.width - abs(across)
    let needDown =
      (sizes[first].height + sizes[second].height) / 2 + clearance.height - abs(down)
    guard needAcross > 0.01, needDown > 0.01 else { return false }
    if needAcross < needDown * sideways {
      let step = needAcross / 2 * (across < 0 ? -1 : 1)
      centres[first].x -= step
      centres[second].x += step
    } else {
      let step = needDown / 2 * (down < 0 ? -1 : 1)
      centres[first].y -= step
      centres[second].y += step
    }
    return true
  }
}
