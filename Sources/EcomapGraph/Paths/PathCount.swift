/// A number of paths, which may be far more than a `Double` can count.
///
/// It is a fraction times a power of 2⁵¹²; a fraction is below 2⁵¹³, and from 1 up unless the power
/// is 0.
struct PathCount {
  private var fraction: Double
  private var power: Int

  private static let step = 0x1p512

  static let none = PathCount(fraction: 0, power: 0)
  static let one = PathCount(fraction: 1, power: 0)

  static func += (left: inout PathCount, right: PathCount) {
    if left.power < right.power {
      left.fraction = right.fraction + left.fraction * power(left.power - right.power)
      left.power = right.power
    } else {
      left.fraction += right.fraction * power(right.power - left.power)
    }
    guard left.fraction >= step else { return }
    left.fraction /= step
    left.power += 1
  }

  /// Which part of a larger count this one is.
  func share(of whole: PathCount) -> Double {
    fraction / whole.fraction * Self.power(power - whole.power)
  }

  /// What is smaller by 2¹⁰²⁴ or more is nothing beside the larger.
  private static func power(_ exponent: Int) -> Double {
    exponent == 0 ? 1 : exponent == -1 ? 1 / step : 0
  }
}
