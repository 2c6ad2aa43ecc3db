/// Turns a layout so that its long side lies flat, as pages do.
///
/// Distances are all that stress and springs decide on, so a layout may be turned freely.
enum Orientation {
  /// How wide a layout should be at least, compared with its height, before boxes spread it.
  static let wishedRatio = 1.35
  /// By how much it may be stretched towards that.
  static let mostStretch = 1.5

  /// The centres turned and, when the layout is still too upright, stretched a little.
  static func lying(_ centres: [Point]) -> [Point] {
    let count = Double(centres.count)
    guard count > 1 else { return centres }
    let middle = centres.reduce(Point(x: 0, y: 0), +) * (1 / count)
    var xx = 0.0
    var xy = 0.0
    var yy = 0.0
    for centre in centres {
      let arm = centre - middle
      xx += arm.x * arm.x
      xy += arm.x * arm.y
      yy += arm.y * arm.y
    }
    let axis = principalAxis(xx, xy, yy)
    let turned = centres.map { centre in
      let arm = centre - middle
      return Point(
        x: arm.x * axis.x + arm.y * axis.y, y: arm.y * axis.x - arm.x * axis.y)
    }
    let width = extent(turned.map(\.x))
    let height = extent(turned.map(\.y))
    guard width > 0, height > 0 else { return turned }
    let stretch = min(max(wishedRatio * height / width, 1), mostStretch)
    let factor = stretch.squareRoot()
    return turned.map { Point(x: $0.x * factor, y: $0.y / factor) }
  }

  /// The unit vector along which a covariance matrix is widest, pointing right.
  private static func principalAxis(_ xx: Double, _ xy: Double, _ yy: Double) -> Point {
    let half = (xx - yy) / 2
    let root = (half * half + xy * xy).squareRoot()
    guard root > 1e-9 else { return Point(x: 1, y: 0) }
    let axis =
      half >= 0
      ? Point(x: half + root, y: xy)
      : Point(x: abs(xy), y: (xy < 0 ? -1 : 1) * (root - half))
    let length = axis.length
    guard length > 0 else { return Point(x: 1, y: 0) }
    return axis * (1 / length)
  }

  private static func extent(_ values: [Double]) -> Double {
    (values.max() ?? 0) - (values.min() ?? 0)
  }
}
