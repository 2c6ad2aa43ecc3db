/// The words of a file in UCINET's data language, over line ends.
struct UCINETText {
  /// A word with its place.
  struct Word {
    let text: String
    let isQuoted: Bool
    let line: Int
    /// Whether a colon follows it, as after `DATA`.
    let hasColon: Bool

    /// The word in small letters when it can be one of the language.
    var keyword: String? { isQuoted ? nil : text.lowercased() }
    /// The word as a whole number.
    var integer: Int? { isQuoted ? nil : Int(text) }
  }

  private let bytes: [UInt8]
  private var position: Int
  private(set) var line: Int

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    position = start
    line = 1
  }

  /// The next word of the head or of the labels, or nil at the end.
  mutating func next() -> Word? {
    skipSpace()
    guard position < bytes.count else { return nil }
    let start = position
    let line = line
    if bytes[position] == UInt8(ascii: "\"") {
      position += 1
      while position < bytes.count, bytes[position] != UInt8(ascii: "\""), bytes[position] != 0x0A {
        position += 1
      }
      let text = String(decoding: bytes[start + 1..<position], as: UTF8.self)
      if position < bytes.count, bytes[position] != 0x0A { position += 1 }
      return Word(text: text, isQuoted: true, line: line, hasColon: false)
    }
    while position < bytes.count, !isSpace(bytes[position]), bytes[position] != UInt8(ascii: ":") {
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let hasColon = position < bytes.count && bytes[position] == UInt8(ascii: ":")
    if hasColon { position += 1 }
    return Word(text: text, isQuoted: false, line: line, hasColon: hasColon)
  }

  /// What a word would be, without taking it.
  func peek() -> Word? {
    var copy = self
    return copy.next()
  }

  /// The lines that are left, with the number of the line before them.
  func rest() -> (lines: TextLines, before: Int) { (TextLines(bytes, from: position), line - 1) }

  private mutating func skipSpace() {
    while position < bytes.count, isSpace(bytes[position]) {
      let isReturn =
        bytes[position] == 0x0D && !(position + 1 < bytes.count && bytes[position + 1] == 0x0A)
      if bytes[position] == 0x0A || isReturn { line += 1 }
      position += 1
    }
  }

  /// Labels and words are divided by spaces, line ends, commas and equal signs.
  private func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "=")
  }
}
