/// The lines of a text, without their ends.
struct TextLines {
  private let bytes: [UInt8]
  private var position: Int
  /// The number of the line given last, from 1.
  private(set) var number = 0

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
  }

  /// The next line, or nil after the last.
  mutating func next() -> ArraySlice<UInt8>? {
    guard position < bytes.count else { return nil }
    let start = position
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    let line = bytes[start..<position]
    if position + 1 < bytes.count, bytes[position] == 0x0D, bytes[position + 1] == 0x0A {
      position += 1
    }
    position += 1
    number += 1
    return line
  }
}

/// The words of a line of Pajek or UCINET.
struct LineWords {
  /// A word, or what stands between quotation marks or in brackets.
  struct Word {
    let text: ArraySlice<UInt8>
    let isQuoted: Bool

    /// The word as text.
    var string: String { String(decoding: text, as: UTF8.self) }
    /// The word as a whole number.
    var integer: Int? { isQuoted ? nil : Int(string) }
    /// Whether the word is a number of any sort.
    var isNumber: Bool { !isQuoted && Double(string) != nil }
  }

  private let line: ArraySlice<UInt8>
  private var position: Int
  private let commasDivide: Bool
  /// Whether a quotation mark of the line has no partner.
  private(set) var isUnclosed = false

  /// - Parameter commasDivide: whether a comma ends a word as a space does.
  init(_ line: ArraySlice<UInt8>, commasDivide: Bool = false) {
    self.line = line
    self.commasDivide = commasDivide
    position = line.startIndex
  }

  /// The next word, or nil after the last.
  mutating func next() -> Word? {
    while position < line.endIndex, isSpace(line[position]) { position += 1 }
    guard position < line.endIndex else { return nil }
    switch line[position] {
    case UInt8(ascii: "\""): return enclosed(by: UInt8(ascii: "\""))
    case UInt8(ascii: "["):
      let start = position
      while position < line.endIndex, line[position] != UInt8(ascii: "]") { position += 1 }
      position = min(position + 1, line.endIndex)
      return Word(text: line[start..<position], isQuoted: false)
    default:
      let start = position
      while position < line.endIndex, !isSpace(line[position]) { position += 1 }
      return Word(text: line[start..<position], isQuoted: false)
    }
  }

  /// All words that are left.
  mutating func rest() -> [Word] {
    var words: [Word] = []
    while let word = next() { words.append(word) }
    return words
  }

  private mutating func enclosed(by mark: UInt8) -> Word {
    let start = position + 1
    position = start
    while position < line.endIndex, line[position] != mark { position += 1 }
    isUnclosed = isUnclosed || position == line.endIndex
    let text = line[start..<position]
    position = min(position + 1, line.endIndex)
    return Word(text: text, isQuoted: true)
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || (commasDivide && byte == UInt8(ascii: ","))
  }
}
