/// The encoding of older Windows programs, which Expat does not know.
enum Windows1252 {
  /// Whether a declared encoding is this one.
  static func isNamed(_ name: String) -> Bool {
    ["windows-1252", "cp1252", "cp-1252", "x-cp1252"].contains(name.lowercased())
  }

  /// The code point of every byte, or -1 where there is none.
  static let scalars: [Int32] = Array(0...0x7F) + upper + Array(0xA0...0xFF)

  private static let upper: [Int32] = [
    0x20AC, -1, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, -1, 0x017D, -1,
    -1, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, -1, 0x017E, 0x0178,
  ]
}
