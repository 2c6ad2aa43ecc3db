/// The encoding of Windows in western Europe.
enum Windows1252 {
  /// The letters of 0x80 to 0x9F; zero for the five bytes that are none.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The letter of a byte, or nil for one of the five that are none.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let value = upper[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// Whether a declared encoding is this one.
  static func isNamed(_ name: String) -> Bool {
    ["windows-1252", "cp1252", "cp-1252", "x-cp1252"].contains(name.lowercased())
  }

  /// The code point of every byte as Expat takes it: -1 where there is none.
  static let scalars = (UInt8.min...UInt8.max).map { scalar($0).map { Int32($0.value) } ?? -1 }

  /// Bytes as text, for messages.
  static func text(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(scalar(byte) ?? "\u{FFFD}") }
    return String(text)
  }
}
