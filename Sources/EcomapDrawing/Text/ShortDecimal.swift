/// Numbers as short decimal text, the same on every machine.
enum ShortDecimal {
  /// The number rounded to a few places, without trailing zeros; `0` for what is not finite.
  static func text(_ value: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    // A hair more, so that a value between two does not hang on how it was worked out.
    let scaled = (value * Double(scale) + 1e-6).rounded()
    guard scaled.isFinite, abs(scaled) < 1e15 else { return "0" }
    let whole = Int(abs(scaled))
    var text = String(whole / scale)
    var rest = whole % scale
    if rest > 0 {
      var digits = String(rest)
      while digits.count < places { digits = "0" + digits }
      while rest % 10 == 0 {
        digits.removeLast()
        rest /= 10
      }
      text += "." + digits
    }
    return scaled < 0 && whole > 0 ? "-" + text : text
  }
}
