/// The natural logarithm of a positive finite number, to about the precision of a `Double`.
///
/// The standard library has none, and one of our own gives the same bits on every machine.
func naturalLogarithm(_ number: Double) -> Double {
  // With x = m 2ᵏ and m near 1, ln x = k ln 2 + 2 artanh((m - 1) / (m + 1)).
  var significand = number.significand
  var exponent = Double(number.exponent)
  if significand > 1.414_213_562_373_095_1 {
    significand /= 2
    exponent += 1
  }
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var sum = 0.0
  for odd in stride(from: 23, through: 1, by: -2) { sum = sum * square + 1 / Double(odd) }
  return exponent * 0.693_147_180_559_945_3 + 2 * ratio * sum
}
