extension Unicode.Scalar {
  /// Whether it cannot be seen and does not belong in a text: control characters other than tab
  /// and line ends, Unicode's own line ends, and the marks that turn the direction of writing.
  ///
  /// A map must not hold them, and whatever is written leaves them out all the same.
  package var isInvisibleControl: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The name of its code point, such as `U+0007`.
  package var codePointName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
