/// A straight line kept as its middle and half of its arm, which makes both questions asked of it
/// millions of times, whether it crosses another and how far it runs into a box, a few products.
struct PlacedSegment: Sendable {
  var middleX: Double
  var middleY: Double
  var armX: Double
  var armY: Double

  @inline(__always)
  init(fromX: Double, fromY: Double, toX: Double, toY: Double) {
    middleX = (fromX + toX) / 2
    middleY = (fromY + toY) / 2
    armX = (toX - fromX) / 2
    armY = (toY - fromY) / 2
  }

  init(_ from: Point, _ to: Point) {
    self.init(fromX: from.x, fromY: from.y, toX: to.x, toY: to.y)
  }

  /// Whether two lines cross, and not merely touch.
  @inline(__always)
  func crosses(_ other: PlacedSegment) -> Bool {
    let acrossX = other.middleX - middleX
    let acrossY = other.middleY - middleY
    guard abs(acrossX) < abs(armX) + abs(other.armX),
      abs(acrossY) < abs(armY) + abs(other.armY)
    else { return false }
    let turn = abs(armX * other.armY - armY * other.armX)
    return abs(acrossX * other.armY - acrossY * other.armX) < turn
      && abs(acrossX * armY - acrossY * armX) < turn
  }

  /// How far the line runs inside a box, in points across the line; 0 when it misses the box.
  @inline(__always)
  func depth(inX x: Double, y: Double, halfWidth: Double, halfHeight: Double) -> Double {
    let acrossX = x - middleX
    let acrossY = y - middleY
    let spanX = abs(armX)
    let spanY = abs(armY)
    guard abs(acrossX) < spanX + halfWidth, abs(acrossY) < spanY + halfHeight else { return 0 }
    let room =
      spanX * halfHeight + spanY * halfWidth - abs(armX * acrossY - armY * acrossX)
    guard room > 0 else { return 0 }
    return room / max(spanX + spanY, 1)
  }
}
