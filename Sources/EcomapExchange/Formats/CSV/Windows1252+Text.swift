extension Windows1252 {
  /// The letter of a byte, or nil for one of the five that are none.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    UInt32(exactly: scalars[Int(byte)]).flatMap(Unicode.Scalar.init)
  }

  /// Bytes as text, for messages.
  static func text(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(scalar(byte) ?? "\u{FFFD}") }
    return String(text)
  }
}
