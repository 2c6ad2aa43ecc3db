/// Characters that XML cannot hold, as Excel writes them: `_x000D_` (ECMA-376, 22.9.2.19).
enum EscapedText {
  /// The text with such characters as themselves, and with line feeds at its line ends.
  static func plain(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(where: { $0 == UInt8(ascii: "_") || $0 == 0x0D }) else { return text }
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    var rest = text
    while let byte = rest.first {
      var units: [UInt16] = []
      while let unit = escape(rest) {
        units.append(unit)
        rest = rest.dropFirst(7)
      }
      if units.isEmpty {
        plain.append(byte)
        rest = rest.dropFirst()
      } else {
        // Zero bytes end texts in many programs, so none goes further.
        let text = String(decoding: units.map { $0 == 0 ? 0xFFFD : $0 }, as: UTF16.self)
        plain += Array(text.utf8)
      }
    }
    return withLineFeeds(plain)[...]
  }

  /// The character of a text that begins with `_x`, four hexadecimal digits and `_`.
  private static func escape(_ text: ArraySlice<UInt8>) -> UInt16? {
    guard text.first == UInt8(ascii: "_"), text.count >= 7 else { return nil }
    let start = text.startIndex
    guard text[start + 1] == UInt8(ascii: "x"), text[start + 6] == UInt8(ascii: "_") else {
      return nil
    }
    var value: UInt16 = 0
    for byte in text[(start + 2)..<(start + 6)] {
      guard let digit = digit(byte) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func digit(_ byte: UInt8) -> UInt16? {
    if (0x30...0x39).contains(byte) { return UInt16(byte - 0x30) }
    let small = byte | 0x20
    return (0x61...0x66).contains(small) ? UInt16(small - 0x61 + 10) : nil
  }

  private static func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0x0D) else { return text }
    var lines: [UInt8] = []
    for (index, byte) in text.enumerated() {
      if byte != 0x0D {
        lines.append(byte)
      } else if index + 1 == text.count || text[index + 1] != 0x0A {
        lines.append(0x0A)
      }
    }
    return lines
  }
}
