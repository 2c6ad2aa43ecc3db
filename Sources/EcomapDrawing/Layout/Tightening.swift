/// Draws a layout together until boxes begin to touch.
///
/// Stress and springs know points, not boxes, and leave wide gaps where paths are long. What
/// overlaps after tightening is moved apart again by the engine.
enum Tightening {
  /// How many overlaps a layout may have, as a share of its boxes.
  static let overlapShare = 0.25
  /// The free border round each box in points.
  static let clearance = Size(width: 13, height: 11)

  /// The centres, scaled by one factor about the origin.
  static func tightened(_ centres: [Point], sizes: [Size]) -> [Point] {
    let most = Int(Double(centres.count) * overlapShare)
    var low = 0.05
    var high = 1.0
    // Grow first when the layout is too tight as it is.
    while high < 64, overlaps(centres, sizes, scale: high, most: most) > most { high *= 2 }
    for _ in 0..<8 {
      let middle = (low + high) / 2
      if overlaps(centres, sizes, scale: middle, most: most) > most {
        low = middle
      } else {
        high = middle
      }
    }
    return centres.map { $0 * high }
  }

  /// The number of overlapping pairs at a scale; counting stops above `most`.
  private static func overlaps(
    _ centres: [Point], _ sizes: [Size], scale: Double, most: Int
  ) -> Int {
    // A sweep from left to right, so that only neighbours are compared.
    let order = centres.indices.sorted {
      (centres[$0].x, $0) < (centres[$1].x, $1)
    }
    let widest = (sizes.map(\.width).max() ?? 0) + 2 * clearance.width
    var count = 0
    for (position, first) in order.enumerated() {
      for second in order[(position + 1)...] {
        let across = (centres[second].x - centres[first].x) * scale
        if across >= widest { break }
        let down = abs(centres[second].y - centres[first].y) * scale
        if across < (sizes[first].width + sizes[second].width) / 2 + 2 * clearance.width,
          down < (sizes[first].height + sizes[second].height) / 2 + 2 * clearance.height
        {
          count += 1
          if count > most { return count }
        }
      }
    }
    return count
  }
}
