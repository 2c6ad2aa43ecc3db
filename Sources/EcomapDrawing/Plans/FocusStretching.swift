/// Spreads boxes away from one in the middle to all four sides of a room, each side as far as it
/// goes, since a middle that stays leaves one side emptier than the other.
struct FocusStretching: Sendable {
  let focus: Int
  let frame: Rect
  let edges: [PlacementProblem.Edge]

  /// How many times further out a side may come.
  private static let most = 1.8

  /// The stretched boxes; a side is left as it is where stretching would do harm.
  func stretched(_ boxes: [Rect]) -> [Rect] {
    var best = boxes
    var score = PlacementScore(boxes: boxes, edges: edges)
    for side in 0..<4 {
      // A little less may do no harm where all would.
      for share in [1, 0.66, 0.33] {
        let next = stretched(best, side: side, share: share)
        let nextScore = PlacementScore(boxes: next, edges: edges)
        guard nextScore.isNoWorse(than: score) else { continue }
        (best, score) = (next, nextScore)
        break
      }
    }
    return best
  }

  /// Sides are left, right, top and bottom.
  private func stretched(_ boxes: [Rect], side: Int, share: Double) -> [Rect] {
    let middle = boxes[focus].centre
    func reach(_ box: Rect) -> (out: Double, free: Double) {
      switch side {
      case 0: (middle.x - box.centre.x, middle.x - frame.x - box.width / 2)
      case 1: (box.centre.x - middle.x, frame.maxX - middle.x - box.width / 2)
      case 2: (middle.y - box.centre.y, middle.y - frame.y - box.height / 2)
      default: (box.centre.y - middle.y, frame.maxY - middle.y - box.height / 2)
      }
    }
    var factor = Self.most
    for box in boxes {
      let (out, free) = reach(box)
      if out > 0 { factor = min(factor, free / out) }
    }
    guard factor > 1 else { return boxes }
    factor = 1 + (factor - 1) * share
    return boxes.map { box in
      guard reach(box).out > 0 else { return box }
      var centre = box.centre
      // Whole tenths, as positions are saved; towards the middle, so as to stay in the frame.
      if side < 2 {
        centre.x = middle.x + ((centre.x - middle.x) * factor * 10).rounded(.towardZero) / 10
      } else {
        centre.y = middle.y + ((centre.y - middle.y) * factor * 10).rounded(.towardZero) / 10
      }
      return Rect(centre: centre, size: Size(width: box.width, height: box.height))
    }
  }
}
