/// A point of the page; y grows downwards.
public struct Point: Hashable, Sendable {
  /// Points from the left.
  public var x: Double
  /// Points from the top.
  public var y: Double

  /// Makes a point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  static func + (left: Point, right: Point) -> Point {
    Point(x: left.x + right.x, y: left.y + right.y)
  }

  static func - (left: Point, right: Point) -> Point {
    Point(x: left.x - right.x, y: left.y - right.y)
  }

  static func * (point: Point, factor: Double) -> Point {
    Point(x: point.x * factor, y: point.y * factor)
  }

  /// The distance from (0, 0).
  var length: Double { (x * x + y * y).squareRoot() }
}

/// A width and a height in points.
struct Size: Hashable, Sendable {
  var width: Double
  var height: Double

  static let zero = Size(width: 0, height: 0)
}

/// An upright rectangle in points.
struct Rect: Hashable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  init(centre: Point, size: Size) {
    self.init(
      x: centre.x - size.width / 2, y: centre.y - size.height / 2,
      width: size.width, height: size.height)
  }

  var maxX: Double { x + width }
  var maxY: Double { y + height }
  var centre: Point { Point(x: x + width / 2, y: y + height / 2) }

  func inset(by amount: Double) -> Rect {
    Rect(
      x: x + amount, y: y + amount, width: width - 2 * amount, height: height - 2 * amount)
  }

  func moved(by offset: Point) -> Rect {
    Rect(x: x + offset.x, y: y + offset.y, width: width, height: height)
  }

  func union(_ other: Rect) -> Rect {
    let left = min(x, other.x)
    let top = min(y, other.y)
    return Rect(
      x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }

  func overlaps(_ other: Rect) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  /// Whether another lies in it, whole.
  func contains(_ other: Rect) -> Bool {
    x <= other.x && y <= other.y && other.maxX <= maxX && other.maxY <= maxY
  }

  /// Where the ray from the centre towards a point leaves the rectangle.
  func border(towards target: Point) -> Point { exit(from: centre, along: target - centre) }

  /// Where a ray from a point inside leaves the rectangle; the point itself without a direction.
  func exit(from point: Point, along direction: Point) -> Point {
    guard direction.length > 0 else { return point }
    let edgeX = direction.x > 0 ? maxX : x
    let edgeY = direction.y > 0 ? maxY : y
    let reachX = direction.x == 0 ? Double.infinity : (edgeX - point.x) / direction.x
    let reachY = direction.y == 0 ? Double.infinity : (edgeY - point.y) / direction.y
    return point + direction * max(min(reachX, reachY), 0)
  }

  /// Whether a straight line touches the rectangle, after Liang and Barsky (1984).
  func meets(_ start: Point, _ end: Point) -> Bool {
    var first = 0.0
    var last = 1.0
    let arm = end - start
    for (step, low, high) in [
      (arm.x, x - start.x, maxX - start.x), (arm.y, y - start.y, maxY - start.y),
    ] {
      if step == 0 {
        if low > 0 || high < 0 { return false }
      } else {
        first = max(first, min(low / step, high / step))
        last = min(last, max(low / step, high / step))
      }
    }
    return first <= last
  }
}
