/// A ring, or a disc when it has no inner border, in which a box must lie whole.
///
/// Its borders are ellipses, or fuller curves with exponent 4, which leave less of a page's
/// corners unused.
struct RingZone: Hashable, Sendable {
  let centre: Point
  /// Half of the width and height of the outer border.
  let outer: Size
  /// Those of the inner border.
  let inner: Size?
  let isFull: Bool

  /// How finely a box is moved to the border.
  private static let halvings = 14

  /// Whether a box, given as half of its size, lies in the ring.
  func holds(_ point: Point, half: Size) -> Bool {
    let arm = point - centre
    return isInside(arm, half) && isOutside(arm, half)
  }

  /// A near centre where the box lies in the ring: straight towards the middle or away from it,
  /// or, where the ring is too thin for the box, on towards the sides or the top and foot.
  func clamped(_ point: Point, half: Size) -> Point {
    let arm = point - centre
    if isInside(arm, half), isOutside(arm, half) { return point }
    let straight = pulled(arm, half)
    if holds(straight, half: half) { return straight }
    let (across, down) = (
      abs(arm.x) / max(outer.width, 0.001), abs(arm.y) / max(outer.height, 0.001)
    )
    let far = max(across, down, 0.01)
    for share in [0.8, 0.6, 0.4, 0.2, 0] {
      for (wide, high) in [
        (max(across, far * (1 - share)), down * share),
        (across * share, max(down, far * (1 - share))),
      ] {
        let turned = Point(
          x: (arm.x < 0 ? -wide : wide) * outer.width,
          y: (arm.y < 0 ? -high : high) * outer.height)
        let place = pulled(turned, half)
        if holds(place, half: half) { return place }
      }
    }
    return straight
  }

  /// The nearest place in a direction, as good as the ring allows there.
  private func pulled(_ direction: Point, _ half: Size) -> Point {
    var arm = direction
    if !isInside(arm, half) {
      arm = arm * border(from: 0, to: 1) { isInside(arm * $0, half) }
    }
    guard !isOutside(arm, half) else { return centre + arm }
    if arm.length < 0.5 { arm = Point(x: 0, y: -1) }
    var far = 2.0
    while !isOutside(arm * far, half), far < 4_096 { far *= 2 }
    return centre + arm * border(from: far, to: far / 2) { isOutside(arm * $0, half) }
  }

  /// The factor nearest to the second bound with which something holds, as it does at the first.
  private func border(
    from first: Double, to second: Double, where holds: (Double) -> Bool
  ) -> Double {
    var (good, bad) = (first, second)
    for _ in 0..<Self.halvings {
      let middle = (good + bad) / 2
      if holds(middle) { good = middle } else { bad = middle }
    }
    return good
  }

  /// Whether the corner furthest from the middle is within the outer border.
  private func isInside(_ arm: Point, _ half: Size) -> Bool {
    level(abs(arm.x) + half.width, abs(arm.y) + half.height, outer) <= 1
  }

  /// Whether the point of the box that is nearest to the middle is beyond the inner border.
  private func isOutside(_ arm: Point, _ half: Size) -> Bool {
    guard let inner else { return true }
    return level(max(abs(arm.x) - half.width, 0), max(abs(arm.y) - half.height, 0), inner) >= 1
  }

  private func level(_ x: Double, _ y: Double, _ border: Size) -> Double {
    let (across, down) = (x / max(border.width, 0.001), y / max(border.height, 0.001))
    let (wide, high) = (across * across, down * down)
    return isFull ? wide * wide + high * high : wide + high
  }
}
