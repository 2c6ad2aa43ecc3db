internal import Testing

@testable internal import EcomapDrawing

@Suite struct PlacementTests {
  static let room = Rect(x: 20, y: 30, width: 910, height: 380)

  /// Boxes as they are on a slide with letters of nine points, all in the middle of the room.
  static func problem(_ count: Int, _ edges: [PlacementProblem.Edge]) -> PlacementProblem {
    PlacementProblem(
      sizes: Array(repeating: Size(width: 90, height: 26), count: count), room: room,
      edges: edges, start: Array(repeating: room.centre, count: count))
  }

  /// A tree of 45 boxes, with lines between far branches when it is a mesh.
  static func graph(isMesh: Bool) -> PlacementProblem {
    var edges = (1..<45).map { PlacementProblem.Edge(from: ($0 * $0 % 7) * ($0 - 1) / 7, to: $0) }
    if isMesh { edges += (1...8).map { .init(from: 3 * $0, to: 44 - 2 * $0) } }
    return problem(45, edges)
  }

  @Test(arguments: [false, true])
  func `forty-five boxes fit a slide and no line runs through one`(isMesh: Bool) {
    let placement = Self.graph(isMesh: isMesh).placed(effort: 0.2)
    #expect(placement.isLegal)
    #expect(placement.score.passes == 0)
    #expect(placement.score.crossings <= (isMesh ? 12 : 0))
  }

  @Test func `the South West fits an A4 page, and no line runs through an actor`() {
    let room = Rect(x: 0, y: 0, width: 790, height: 430)
    let problem = PlacementProblem(
      sizes: Array(repeating: Size(width: 74, height: 21), count: SouthWestTies.actorCount),
      room: room, edges: SouthWestTies.edges,
      start: Array(repeating: room.centre, count: SouthWestTies.actorCount))
    let placement = problem.placed(effort: 0.4)
    #expect(placement.isLegal)
    #expect(placement.score.passes == 0)
    // dot 8, neato 5, fdp 5, sfdp 4: with the effort of a picture that is kept there are fewer.
    #expect(placement.score.crossings <= 8)
  }

  @Test func `boxes that nearly stand in a row are lined up`() {
    let problem = Self.problem(3, [.init(from: 0, to: 1), .init(from: 1, to: 2)])
    let rough = [(100.0, 200.0), (250, 203), (400, 198)].map { Point(x: $0.0, y: $0.1) }
    let tidy = Tidying.tidied(rough, of: problem)
    #expect(Set(tidy.map(\.y)).count == 1)
    #expect(tidy.map(\.x) == rough.map(\.x))
  }

  @Test func `the same problem has the same placement`() {
    let problem = Self.graph(isMesh: true)
    #expect(problem.placed(effort: 0.02).centres == problem.placed(effort: 0.02).centres)
  }

  @Test func `fixed boxes stay and others arrange themselves round them`() {
    var problem = Self.graph(isMesh: false)
    for node in 0..<5 {
      problem.isFixed[node] = true
      problem.start[node] = Point(x: 100 + 150 * Double(node), y: 200)
    }
    let placement = problem.placed(effort: 0.05)
    #expect(placement.isLegal)
    #expect(placement.centres.prefix(5) == problem.start.prefix(5))
  }

  @Test func `boxes in slots only change places, so that tied ones come together`() {
    var problem = Self.problem(8, (0..<4).map { .init(from: $0, to: 7 - $0) })
    problem.start = (0..<8).map { Point(x: 70 + 110 * Double($0), y: 200) }
    problem.slots = Array(repeating: 1, count: 8)
    let placement = problem.placed(effort: 0.05)
    #expect(placement.centres.map(\.x).sorted() == problem.start.map(\.x))
    #expect(placement.score.passes == 0)
    #expect(placement.score.crossings == 0)
  }

  @Test func `boxes stay in their strips and off obstacles`() {
    var problem = Self.problem(12, (0..<11).map { .init(from: $0, to: $0 + 1) })
    let strips = (0..<3).map { Rect(x: 20, y: 30 + 130 * Double($0), width: 910, height: 120) }
    problem.areas = (0..<12).map { strips[$0 % 3] }
    problem.obstacles = strips.map { Rect(x: 20, y: $0.y, width: 120, height: 120) }
    let placement = problem.placed(effort: 0.05)
    #expect(placement.isLegal)
    #expect(placement.score.passes == 0)
    for (centre, area) in zip(placement.centres, problem.areas) {
      #expect(centre.y > area.y && centre.y < area.maxY && centre.x > 140)
    }
  }

  @Test func `a full room is legal`() {
    var problem = Self.problem(16, [.init(from: 0, to: 15)])
    problem.areas = Array(
      repeating: Rect(x: 0, y: 0, width: 390, height: 131), count: 16)
    #expect(problem.placed(effort: 0.02).isLegal)
  }

  @Test func `the whole spreads over the room`() {
    let placement = Self.graph(isMesh: true).placed(effort: 0.05)
    let boxes = placement.centres.map { Rect(centre: $0, size: Size(width: 90, height: 26)) }
    let whole = boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
    #expect(whole.width > 0.85 * Self.room.width)
    #expect(whole.height > 0.85 * Self.room.height)
  }

  @Test func `a hub comes to lie amid its neighbours`() {
    let placement = Self.problem(9, (1...8).map { .init(from: 0, to: $0) }).placed(effort: 0.05)
    let hub = placement.centres[0]
    #expect(placement.centres.contains { $0.x < hub.x - 40 })
    #expect(placement.centres.contains { $0.x > hub.x + 40 })
    #expect(placement.centres.contains { $0.y < hub.y - 20 })
    #expect(placement.centres.contains { $0.y > hub.y + 20 })
  }

  @Test(arguments: [0, 1]) func `hardly anything is placed as well`(count: Int) {
    let placement = Self.problem(count, []).placed()
    #expect(placement.isLegal)
    #expect(placement.centres.count == count)
  }

  @Test func `what cannot fit is hopeless`() {
    #expect(!Self.graph(isMesh: true).isHopeless)
    #expect(Self.problem(200, []).isHopeless)
    var wide = Self.problem(2, [])
    wide.sizes[0].width = 1_000
    #expect(wide.isHopeless)
    var crowded = Self.problem(40, [])
    crowded.obstacles = [Rect(x: 20, y: 30, width: 600, height: 380)]
    #expect(crowded.isHopeless)
  }
}
