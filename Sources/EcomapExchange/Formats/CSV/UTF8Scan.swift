/// What a run through bytes that should be UTF-8 finds.
struct UTF8Scan {
  /// The first byte that is no part of a character.
  private(set) var firstInvalid: Int?
  /// The first character of several bytes.
  private(set) var firstValid: Int?
  /// The first zero byte.
  private(set) var firstZero: Int?

  /// Goes through bytes.
  ///
  /// Complexity: O(bytes).
  init(_ bytes: [UInt8], from start: Int) {
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte == 0, firstZero == nil { firstZero = offset }
        offset += 1
        continue
      }
      let length = Self.length(bytes, offset)
      if length == 0 {
        if firstInvalid == nil { firstInvalid = offset }
        offset += 1
      } else {
        if firstValid == nil { firstValid = offset }
        offset += length
      }
    }
  }

  /// The bytes of a character of several (Unicode, table 3-7), or 0 where there is none.
  private static func length(_ bytes: [UInt8], _ offset: Int) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[offset] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
    for next in (offset + 2)..<max(offset + length, offset + 2) where bytes[next] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }
}
