extension Double {
  /// The shortest decimal that reads back as this number, without a point when it is whole.
  package var exact: String {
    let text = "\(self)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The number for people, with at most so many places and no zeros at the end.
  ///
  /// What would be rounded to nothing is said to be below the smallest step: "<0.01".
  package func rounded(to places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let steps = (magnitude * scale).rounded()
    guard steps.isFinite, steps < 1e15 else { return exact }
    if steps == 0, self != 0 {
      return places == 0 ? "<1" : "<0." + String(repeating: "0", count: places - 1) + "1"
    }
    let whole = Int(steps) / Int(scale)
    var digits = String(Int(steps) % Int(scale))
    digits = String(repeating: "0", count: max(0, places - digits.count)) + digits
    while digits.last == "0" { digits.removeLast() }
    let sign = self < 0 && steps > 0 ? "-" : ""
    return sign + String(whole) + (digits.isEmpty ? "" : "." + digits)
  }
}
