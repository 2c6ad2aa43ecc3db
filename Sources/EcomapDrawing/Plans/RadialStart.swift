/// Rough places round a middle: as far out as there are steps from it, and in the direction of
/// whom they are reached by.
struct RadialStart: Sendable {
  /// The steps of each actor from the focus; nil for who is not reached.
  let steps: [Int?]
  private let farthest: Int
  /// The share of the circle, from 0 to 1, where each stands.
  private let turns: [Double]

  init(nodeCount: Int, lines: [SceneLine], focus: Int) {
    var neighbours: [[Int]] = Array(repeating: [], count: nodeCount)
    for line in lines {
      neighbours[line.from].append(line.to)
      neighbours[line.to].append(line.from)
    }
    var steps: [Int?] = Array(repeating: nil, count: nodeCount)
    var children: [[Int]] = Array(repeating: [], count: nodeCount)
    steps[focus] = 0
    var order = [focus]
    var next = 0
    while next < order.count {
      let node = order[next]
      next += 1
      for other in neighbours[node] where steps[other] == nil {
        steps[other] = (steps[node] ?? 0) + 1
        children[node].append(other)
        order.append(other)
      }
    }
    // Who leads to many gets a wide part of the circle.
    var weights = Array(repeating: 1.0, count: nodeCount)
    for node in order.reversed() {
      weights[node] = max(1, children[node].reduce(0) { $0 + weights[$1] })
    }
    var turns = Array(repeating: 0.0, count: nodeCount)
    var sectors = Array(repeating: (from: 0.0, to: 1.0), count: nodeCount)
    for node in order {
      turns[node] = (sectors[node].from + sectors[node].to) / 2
      var from = sectors[node].from
      let width = sectors[node].to - from
      for child in children[node] {
        let to = from + width * weights[child] / weights[node]
        sectors[child] = (from, to)
        from = to
      }
    }
    let rest = steps.indices.filter { steps[$0] == nil }
    for (position, node) in rest.enumerated() {
      turns[node] = Double(position) / Double(rest.count)
    }
    self.steps = steps
    self.turns = turns
    farthest = steps.compactMap(\.self).max() ?? 0
  }

  /// The place of an actor in a room.
  func point(_ node: Int, in room: Rect) -> Point {
    let outermost = Double(farthest) + 0.5
    let reach = (steps[node].map(Double.init) ?? outermost) / outermost
    let direction = Self.direction(turns[node])
    return room.centre
      + Point(x: direction.x * reach * room.width / 2, y: direction.y * reach * room.height / 2)
  }

  /// The point of the circle at a share of a turn, by a rational parameter, which is the same on
  /// every machine where sines need not be.
  private static func direction(_ turn: Double) -> Point {
    let quarter = Int(turn * 4)
    let along = turn * 4 - Double(quarter)
    let square = along * along
    let (cosine, sine) = ((1 - square) / (1 + square), 2 * along / (1 + square))
    return switch quarter % 4 {
    case 0: Point(x: cosine, y: sine)
    case 1: Point(x: -sine, y: cosine)
    case 2: Point(x: -cosine, y: -sine)
    default: Point(x: sine, y: -cosine)
    }
  }
}
