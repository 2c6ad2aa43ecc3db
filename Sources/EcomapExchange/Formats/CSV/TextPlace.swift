/// Where a byte stands in a text, for messages.
struct TextPlace {
  /// The line, from 1; lines end with a line feed, a carriage return or both.
  let line: Int
  /// The character of the line, from 1.
  let column: Int
  /// The bytes of the word in which it stands.
  let word: [UInt8]

  /// Finds a place in a text in UTF-8, or in an encoding of one byte a letter.
  ///
  /// Complexity: O(offset).
  init(_ bytes: [UInt8], _ offset: Int, isUTF8: Bool = true) {
    var line = 1
    var column = 1
    for index in 0..<min(offset, bytes.count) {
      let byte = bytes[index]
      let isReturn =
        byte == UInt8(ascii: "\r")
        && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"))
      if byte == UInt8(ascii: "\n") || isReturn {
        line += 1
        column = 1
      } else if !isUTF8 || byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.line = line
    self.column = column
    // Far enough for a name, and not for a cell of a megabyte.
    let isLetter = { (byte: UInt8) in byte >= 0x80 || UnicodeScalar(byte).properties.isAlphabetic }
    let before = bytes[max(0, offset - 40)..<min(offset, bytes.count)]
    let after = bytes[min(offset, bytes.count)..<min(offset + 40, bytes.count)]
    word = before.reversed().prefix(while: isLetter).reversed() + after.prefix(while: isLetter)
  }

  /// The place in a file.
  func place(_ path: String) -> ForeignPlace { ForeignPlace(path, .line, line) }
}
