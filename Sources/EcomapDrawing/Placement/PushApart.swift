/// Pushes boxes apart that are too near, the shorter way: the rest of a search in a full room,
/// where what is free lies in slivers that no box can jump to.
enum PushApart {
  private static let rounds = 300
  /// Boxes are parted a little further than they need be, so that rounding brings none together.
  private static let surplus = 0.005

  /// Parts the boxes of a field that may move; whether all keep their distance in the end.
  static func run(_ field: inout PlacementField, isFree: [Bool]) -> Bool {
    var bodies = field.bodies
    var isDone = false
    for round in 0..<rounds where !isDone {
      isDone = true
      for first in 0..<field.boxCount {
        for second in first + 1..<max(bodies.count, first + 1) {
          let pushes = (isFree[first], second < field.boxCount && isFree[second])
          guard pushes.0 || pushes.1,
            part(&bodies, first, second, pushes, field.ranges, isUpright: round % 3 == 2)
          else { continue }
          isDone = false
        }
      }
    }
    for node in 0..<field.boxCount where isFree[node] {
      field.move(node, to: Point(x: bodies[node].x, y: bodies[node].y))
    }
    return isDone
  }

  /// Moves two bodies apart within their ranges when they are too near; whether they were.
  private static func part(
    _ bodies: inout [PlacementField.Body], _ first: Int, _ second: Int, _ pushes: (Bool, Bool),
    _ ranges: [CentreRange], isUpright: Bool
  ) -> Bool {
    let (one, other) = (bodies[first], bodies[second])
    let needX = one.halfWidth + other.halfWidth - abs(other.x - one.x)
    let needY = one.halfHeight + other.halfHeight - abs(other.y - one.y)
    guard needX > 0.001, needY > 0.001 else { return false }
    // Now and then the longer way, for boxes that are stuck between two others.
    let isAcross = isUpright ? needX < 0.3 * needY : needX < 1.5 * needY
    let need = (isAcross ? needX : needY) + surplus
    let shares = pushes.0 && pushes.1 ? (0.5, 0.5) : pushes.0 ? (1.0, 0.0) : (0.0, 1.0)
    let sign: Double
    if isAcross { sign = other.x < one.x ? -1 : 1 } else { sign = other.y < one.y ? -1 : 1 }
    for (node, way) in [(first, -sign * need * shares.0), (second, sign * need * shares.1)]
    where way != 0 {
      let body = bodies[node]
      let point = Point(x: body.x + (isAcross ? way : 0), y: body.y + (isAcross ? 0 : way))
      let held = ranges[node].clamped(point)
      (bodies[node].x, bodies[node].y) = (held.x, held.y)
    }
    return true
  }
}
