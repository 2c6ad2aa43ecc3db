/// Numbers as a spreadsheet shows them: with 15 digits at most, and none that say nothing.
enum NumberText {
  private static let minus = UInt8(ascii: "-")
  private static let zero = UInt8(ascii: "0")

  /// The number that a file holds, such as `2016` for `2016.0` and `0.3` for
  /// `0.30000000000000004`; what is no number stays as it is.
  static func shown(_ value: [UInt8]) -> [UInt8] {
    let digits = value.first == minus ? value.dropFirst() : value[...]
    if digits.allSatisfy({ (0x30...0x39).contains($0) }) { return value }
    guard let number = Double(String(decoding: value, as: UTF8.self)), number.isFinite else {
      return value
    }
    return decimal(number)
  }

  /// A whole number with zeros in front.
  static func padded(_ value: [UInt8], _ digits: Int) -> [UInt8] {
    guard value.count < digits, value.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return value
    }
    return [UInt8](repeating: zero, count: digits - value.count) + value
  }

  private static func decimal(_ number: Double) -> [UInt8] {
    var (digits, exponent) = parts(number.magnitude)
    if digits.count > 15 {
      let roundsUp = digits[15] >= 5
      digits = Array(digits[..<15])
      if roundsUp { exponent += raise(&digits) }
    }
    while digits.last == 0 { digits.removeLast() }
    guard !digits.isEmpty else { return [zero] }
    let sign: [UInt8] = number < 0 ? [minus] : []
    let text = digits.map { $0 + zero }
    // The point stands behind this many digits.
    if exponent <= 0 {
      guard exponent > -30 else { return sign + Array("\(number.magnitude)".utf8) }
      return sign + [zero, UInt8(ascii: ".")] + Array(repeating: zero, count: -exponent) + text
    }
    if exponent >= text.count {
      guard exponent < 40 else { return sign + Array("\(number.magnitude)".utf8) }
      return sign + text + Array(repeating: zero, count: exponent - text.count)
    }
    return sign + text[..<exponent] + [UInt8(ascii: ".")] + text[exponent...]
  }

  /// The shortest digits that are the number, and how many of them stand before the point.
  private static func parts(_ number: Double) -> (digits: [UInt8], exponent: Int) {
    let words = number.description.split(separator: "e")
    var digits: [UInt8] = []
    var exponent = words.count == 2 ? Int(words[1]) ?? 0 : 0
    var isFraction = false
    for byte in words[0].utf8 {
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else {
        if !isFraction { exponent += 1 }
        digits.append(byte - zero)
      }
    }
    while digits.first == 0 {
      digits.removeFirst()
      exponent -= 1
    }
    return (digits, exponent)
  }

  /// Adds one to the last digit; 1 when a digit came in front.
  private static func raise(_ digits: inout [UInt8]) -> Int {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return 0
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
    digits.removeLast()
    return 1
  }
}
