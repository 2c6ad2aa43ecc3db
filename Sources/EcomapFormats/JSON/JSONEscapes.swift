/// The escapes in the strings of JSON.
enum JSONEscapes {
  /// The length of the escape that begins with a backslash, or nil for none that JSON knows.
  ///
  /// Two halves of a character that are written one after the other are one escape; a half by
  /// itself is none, because no text can hold it.
  static func length(in bytes: [UInt8], at position: Int) -> Int? {
    guard position + 1 < bytes.count else { return nil }
    if simple(bytes[position + 1]) != nil { return 2 }
    guard let unit = unit(in: bytes[...], at: position) else { return nil }
    switch unit {
    case 0xD800...0xDBFF:
      guard let second = Self.unit(in: bytes[...], at: position + 6),
        (0xDC00...0xDFFF).contains(second)
      else { return nil }
      return 12
    case 0xDC00...0xDFFF: return nil
    default: return 6
    }
  }

  /// The bytes of a string that was checked, with its escapes undone.
  static func undone(in source: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var position = source.startIndex
    while position < source.endIndex {
      guard source[position] == UInt8(ascii: "\\"), position + 1 < source.endIndex else {
        result.append(source[position])
        position += 1
        continue
      }
      if let byte = simple(source[position + 1]) {
        result.append(byte)
        position += 2
        continue
      }
      var value = UInt32(unit(in: source, at: position) ?? 0xFFFD)
      position += 6
      if value & 0xFC00 == 0xD800, let low = unit(in: source, at: position) {
        value = 0x10000 + (value & 0x3FF) << 10 + UInt32(low) & 0x3FF
        position += 6
      }
      result += Array(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
    }
    return result
  }

  private static func simple(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The number of an escape such as `\u00e9`.
  private static func unit(in bytes: ArraySlice<UInt8>, at position: Int) -> UInt16? {
    guard position + 6 <= bytes.endIndex, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt16 = 0
    for byte in bytes[position + 2..<position + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}

/// The bytes of one character in UTF-8.
enum UTF8Sequence {
  /// The length of a sequence that begins with a byte above 0x7F; 0 when it is not well-formed.
  ///
  /// The Unicode Standard, table 3-7.
  static func length(in bytes: [UInt8], at position: Int) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[position] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return 0 }
    for byte in bytes[position + 2..<position + length] where byte & 0xC0 != 0x80 { return 0 }
    return length
  }
}
