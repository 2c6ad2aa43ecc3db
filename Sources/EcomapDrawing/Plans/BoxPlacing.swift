/// Places the boxes of a plan with ties: each in its own area, near those it is tied to, and where
/// it stood before when positions are kept.
struct BoxPlacing: Sendable {
  let scene: Scene
  let lines: [SceneLine]
  /// The actors to place, as positions in the scene.
  let nodes: [Int]
  let faces: [Int: NodeFace]
  let room: Room

  /// Boxes in their places.
  struct Placed: Sendable {
    var boxes: [(node: Int, box: Rect)]
    var score: PlacementScore
    /// How well they came out; smaller is better.
    var cost: Double

    /// How many lines cross, those behind boxes counted as several.
    var tangle: Int { BoxPlacing.tangle(score) }
  }

  private static func tangle(_ score: PlacementScore) -> Int {
    score.passes * 4 + score.crossings
  }

  /// The width of the channel along the border of a room, in letters.
  private static let channel = 0.5

  /// How much is tried where only the cost counts.
  private static let trialEffort = 0.2
  /// How much is tried for a picture that is kept, and from how many seeds when lines still cross
  /// or run behind boxes.
  private static let (finalEffort, mostSeeds, mostSeededBoxes) = (3.0, UInt64(4), 60)

  /// The least free border between two boxes.
  static func clearance(letters: Double) -> Size {
    Size(width: 0.95 * letters, height: 0.85 * letters)
  }

  /// The faces of boxes for a room.
  static func faces(of scene: Scene, nodes: [Int], in room: Room) -> [Int: NodeFace] {
    var faces: [Int: NodeFace] = Dictionary(minimumCapacity: nodes.count)
    for node in nodes {
      let style = NodeFace.Style.box(
        letters: room.letters, prominence: scene.nodes[node].prominence, least: room.leastLetters)
      faces[node] = NodeFace(
        scene.nodes[node], style: style, number: scene.number(of: node))
    }
    return faces
  }

  /// The boxes in their places; nil when they do not all find one.
  ///
  /// - Parameters:
  ///   - areas: Where each box must lie.
  ///   - otherStart: Another idea of that, tried as well where lines cross.
  ///   - start: About where each box belongs.
  ///   - zones: The ring that each box must lie in besides; empty for none.
  ///   - obstacles: What neither boxes nor lines may touch.
  func placed(
    areas: [Rect], start: [Point], otherStart: [Point]? = nil, zones: [RingZone] = [],
    obstacles: [Rect] = []
  ) -> Placed? {
    let sizes = nodes.map { faces[$0]?.size ?? .zero }
    var problem = PlacementProblem(
      sizes: sizes, room: room.rect, edges: edges, start: start)
    // A channel along the border of the room, in which a line can go round a box.
    let channel = room.saved == nil ? Self.channel * room.letters : 0
    problem.areas = areas.map { $0 == room.rect ? $0.inset(by: channel) : $0 }
    if !zones.isEmpty { problem.zones = zones }
    problem.obstacles = obstacles
    problem.clearance = Self.clearance(letters: room.letters)
    if let saved = room.saved {
      keep(saved, in: &problem)
      guard Self.loosen(&problem) else { return nil }
    } else if problem.isHopeless {
      return nil
    }
    guard let placement = placement(of: problem, otherStart), placement.isLegal else { return nil }
    let boxes = nodes.indices.map { index in
      // Tenths of points, as positions are saved.
      let centre = placement.centres[index]
      let rounded = Point(x: (centre.x * 10).rounded() / 10, y: (centre.y * 10).rounded() / 10)
      return (node: nodes[index], box: Rect(centre: rounded, size: sizes[index]))
    }
    let score = placement.score
    return Placed(
      boxes: boxes, score: score,
      cost: Double(score.passes) * 40 + Double(score.crossings) * 8
        + score.length / room.letters * 0.1)
  }

  /// The best of some placements; nil when none is legal.
  private func placement(
    of problem: PlacementProblem, _ otherStart: [Point]?
  ) -> Placement? {
    if room.isTrial { return problem.placed(effort: Self.trialEffort * room.effort) }
    // What stands already needs no search.
    if !problem.isFixed.contains(false) { return problem.placed(effort: room.effort) }
    var best: Placement?
    for seed in 1...(nodes.count <= Self.mostSeededBoxes ? Self.mostSeeds : 1) {
      var seeded = problem
      seeded.seed = seed
      if seed.isMultiple(of: 2), let otherStart, room.saved == nil { seeded.start = otherStart }
      let placement = seeded.placed(effort: Self.finalEffort * room.effort)
      guard placement.isLegal else { continue }
      if best.map({ Self.tangle(placement.score) < Self.tangle($0.score) }) ?? true {
        best = placement
      }
      if let best, Self.tangle(best.score) == 0 { break }
    }
    return best
  }

  /// The pairs of boxes that a line joins, as positions among the nodes.
  var edges: [PlacementProblem.Edge] {
    var positions: [Int: Int] = [:]
    for (position, node) in nodes.enumerated() { positions[node] = position }
    struct Pair: Hashable {
      let low: Int
      let high: Int
    }
    var edges: [PlacementProblem.Edge] = []
    var known: Set<Pair> = []
    for line in lines {
      guard let from = positions[line.from], let to = positions[line.to],
        known.insert(Pair(low: min(from, to), high: max(from, to))).inserted
      else { continue }
      edges.append(.init(from: from, to: to))
    }
    return edges
  }

  /// Pins what stood somewhere before; who is new starts near its neighbours.
  private func keep(_ saved: SavedLayout, in problem: inout PlacementProblem) {
    for (index, node) in nodes.enumerated() {
      guard let centre = saved.centres[scene.nodes[node].id] else { continue }
      problem.start[index] = centre
      problem.isFixed[index] = true
      // Saved positions are rounded, and the key may have taken its spare line.
      problem.areas[index] = problem.areas[index].inset(by: -0.1)
      problem.areas[index].height += room.slack
      problem.zones[index] = nil
    }
    problem.obstacles = problem.obstacles.map { $0.inset(by: 0.1) }
    for index in nodes.indices where !problem.isFixed[index] {
      let near = problem.edges.compactMap { edge -> Point? in
        let other = edge.from == index ? edge.to : edge.to == index ? edge.from : nil
        return other.flatMap { problem.isFixed[$0] ? problem.start[$0] : nil }
      }
      guard !near.isEmpty else { continue }
      problem.start[index] = near.reduce(Point(x: 0, y: 0), +) * (1 / Double(near.count))
    }
  }

  /// Lets go of boxes that cannot stay, such as one whose name has grown, so that the others can.
  ///
  /// - Returns: Whether most stay; positions of another page, say, are not worth keeping.
  private static func loosen(_ problem: inout PlacementProblem) -> Bool {
    let boxes = zip(problem.start, problem.sizes).map { Rect(centre: $0, size: $1) }
    let fixed = boxes.indices.filter { problem.isFixed[$0] }
    var staying = fixed.filter { index in
      problem.areas[index].contains(boxes[index])
        && !problem.obstacles.contains { $0.inset(by: 0.01).overlaps(boxes[index]) }
    }
    while fixed.count - staying.count <= max(2, fixed.count / 5) {
      let conflicts = staying.map { index in
        staying.count { $0 != index && boxes[index].inset(by: 0.01).overlaps(boxes[$0]) }
      }
      let worst = conflicts.indices.max { (conflicts[$0], $0) < (conflicts[$1], $1) }
      guard let worst, conflicts[worst] > 0 else {
        for index in fixed { problem.isFixed[index] = false }
        for index in staying { problem.isFixed[index] = true }
        return true
      }
      staying.remove(at: worst)
    }
    return false
  }
}
