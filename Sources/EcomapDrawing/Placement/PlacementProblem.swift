/// Boxes to place, and what is wished of them.
struct PlacementProblem: Sendable {
  /// A tie between two different boxes.
  struct Edge: Hashable, Sendable {
    var from: Int
    var to: Int
    /// How much a point of its length counts, against 1 for an ordinary tie.
    var weight = 1.0
  }

  var sizes: [Size]
  /// Where each box must lie, whole.
  var areas: [Rect]
  /// The ring that each box must lie in besides; nil for none.
  var zones: [RingZone?]
  /// Distinct unordered pairs of different boxes.
  var edges: [Edge]
  /// A rough start: boxes may overlap or lie outside their areas.
  var start: [Point]
  /// Boxes that may not move at all; the others arrange themselves round them.
  var isFixed: [Bool]
  /// Boxes with the same number move by changing places with each other only; nil moves freely.
  var slots: [Int?]
  /// What boxes may not overlap and lines should not cross.
  var obstacles: [Rect] = []
  /// The least free border between two boxes.
  var clearance = Size(width: 10, height: 9)
  var seed: UInt64 = 1

  /// Boxes that move freely in one room.
  init(sizes: [Size], room: Rect, edges: [Edge], start: [Point]) {
    self.sizes = sizes
    self.edges = edges
    self.start = start
    areas = Array(repeating: room, count: sizes.count)
    zones = Array(repeating: nil, count: sizes.count)
    isFixed = Array(repeating: false, count: sizes.count)
    slots = Array(repeating: nil, count: sizes.count)
  }
}

/// Where boxes were placed, and what is left to wish for.
struct Placement: Sendable {
  var centres: [Point]
  var score: PlacementScore

  /// Whether every box keeps its distance and lies in its area.
  var isLegal: Bool { score.overlaps == 0 }
}
