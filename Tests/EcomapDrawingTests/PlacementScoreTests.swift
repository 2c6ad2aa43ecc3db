internal import Testing

@testable internal import EcomapDrawing

@Suite struct PlacementScoreTests {
  /// Four boxes at the corners of a square of 200 points, and one in the middle.
  static let boxes = [(0, 0), (200, 0), (0, 200), (200, 200), (100, 100)].map {
    Rect(centre: Point(x: $0.0, y: $0.1), size: Size(width: 40, height: 20))
  }

  @Test func `lines that cross are counted once`() {
    let score = PlacementScore(
      boxes: Array(Self.boxes.prefix(4)), edges: [.init(from: 0, to: 3), .init(from: 1, to: 2)])
    #expect(score.crossings == 1)
    #expect(score.passes == 0)
  }

  @Test func `lines that share an end do not cross`() {
    let score = PlacementScore(
      boxes: Self.boxes, edges: [.init(from: 0, to: 4), .init(from: 4, to: 3)])
    #expect(score.crossings == 0)
    #expect(score.passes == 0)
  }

  @Test func `a line through a box is a pass`() {
    let score = PlacementScore(boxes: Self.boxes, edges: [.init(from: 0, to: 3)])
    #expect(score.passes == 1)
  }

  @Test(arguments: [(112.0, 1), (114.0, 0)])
  func `a line nearer than three points is a pass`(height: Double, passes: Int) {
    let boxes = [(0.0, 100.0), (200, 100), (100, height)].map {
      Rect(centre: Point(x: $0.0, y: $0.1), size: Size(width: 40, height: 20))
    }
    #expect(PlacementScore(boxes: boxes, edges: [.init(from: 0, to: 1)]).passes == passes)
  }

  @Test func `length runs from border to border`() {
    let score = PlacementScore(boxes: Self.boxes, edges: [.init(from: 0, to: 1)])
    #expect(score.length == 160)
  }

  @Test(arguments: [(99.0, 1), (100.0, 0)])
  func `boxes nearer than the clearance overlap`(distance: Double, overlaps: Int) {
    let room = Rect(x: 0, y: 0, width: 500, height: 100)
    let problem = PlacementProblem(
      sizes: Array(repeating: Size(width: 90, height: 26), count: 2), room: room, edges: [],
      start: [])
    let centres = [Point(x: 100, y: 50), Point(x: 100 + distance, y: 50)]
    #expect(PlacementScore(of: problem, at: centres).overlaps == overlaps)
  }

  @Test func `a box outside its area or on an obstacle is an overlap`() {
    var problem = PlacementProblem(
      sizes: [Size(width: 90, height: 26)], room: Rect(x: 0, y: 0, width: 500, height: 100),
      edges: [], start: [])
    #expect(PlacementScore(of: problem, at: [Point(x: 40, y: 50)]).overlaps == 1)
    problem.obstacles = [Rect(x: 100, y: 0, width: 50, height: 100)]
    #expect(PlacementScore(of: problem, at: [Point(x: 100, y: 50)]).overlaps == 1)
    #expect(PlacementScore(of: problem, at: [Point(x: 50, y: 50)]).overlaps == 0)
  }
}
