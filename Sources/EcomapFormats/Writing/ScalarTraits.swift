/// What of a text decides how it can be written.
struct ScalarTraits: OptionSet {
  let rawValue: UInt16

  /// It holds something that only an escape in double quotation marks can stand for.
  static let needsEscapes = ScalarTraits(rawValue: 1)
  /// It holds a line feed.
  static let hasLines = ScalarTraits(rawValue: 2)
  /// It cannot stand without quotation marks.
  static let needsQuotes = ScalarTraits(rawValue: 4)
  /// It cannot stand without quotation marks within brackets.
  static let needsQuotesInBrackets = ScalarTraits(rawValue: 8)
  /// It holds a double quotation mark or a backslash.
  static let hasEscapable = ScalarTraits(rawValue: 16)
  /// It begins or ends with white space, or one of its lines does.
  static let isRagged = ScalarTraits(rawValue: 32)
  /// A space stands alone between two words, so that a line could end there.
  static let hasBreak = ScalarTraits(rawValue: 64)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Looks at every byte of a text once.
  init(of text: String) {
    self = []
    let space = UInt8(ascii: " ")
    var first: UInt8 = 0
    var second: UInt8 = 0
    // Both ends of the text count as line ends, where no line may begin or end with a space.
    var before = UInt8(ascii: "\n")
    var previous = UInt8(ascii: "\n")
    var count = 0
    for byte in text.utf8 {
      if count < 2 { if count == 0 { first = byte } else { second = byte } }
      count += 1
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: break
      case space: if previous == UInt8(ascii: "\n") { insert(.isRagged) }
      case UInt8(ascii: "\n"):
        insert([.hasLines, .needsQuotes])
        if previous == space { insert(.isRagged) }
      case 0x00...0x1F, 0x7F: insert(.needsEscapes)
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: "?"):
        insert(.needsQuotesInBrackets)
      case UInt8(ascii: "#"): if previous == space { insert(.needsQuotes) }
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): insert(.hasEscapable)
      case 0x80...0xBF:
        if Self.isSpecial(before, previous, byte) { insert(.needsEscapes) }
      default: break
      }
      if previous == UInt8(ascii: ":"), byte <= space { insert(.needsQuotes) }
      if previous == space, byte > space, before > space { insert(.hasBreak) }
      before = previous
      previous = byte
    }
    if count == 0 || previous == UInt8(ascii: ":") { insert(.needsQuotes) }
    if previous == space || previous == UInt8(ascii: "\n") || first == UInt8(ascii: "\n") {
      insert(.isRagged)
    }
    if !isDisjoint(with: [.isRagged, .needsEscapes]) || Self.isIndicator(first)
      || (first == UInt8(ascii: ".") && second == first)
      || Self.isReserved(text, first: first, count: count)
    {
      insert(.needsQuotes)
    }
  }

  /// Whether three bytes end in a character that cannot be seen; see
  /// `Unicode.Scalar.isInvisibleControl`.
  private static func isSpecial(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (_, 0xC2, 0x80..<0xA0), (0xE2, 0x80, 0xA8...0xAE), (0xE2, 0x81, 0xA6...0xA9),
      (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xBE...0xBF):
      true
    default: false
    }
  }

  /// Whether a text that begins with it would mean something else to YAML, or might.
  private static func isIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      true
    default: false
    }
  }

  /// Whether a word stands for nothing, for a merge or, to other readers of YAML, for yes or no.
  ///
  /// Not `true` and `false`: some fields of a map take them, and where a text is wanted they are
  /// that text.
  private static func isReserved(_ text: String, first: UInt8, count: Int) -> Bool {
    guard count <= 4, "<yno~".utf8.contains(first) || "YNO".utf8.contains(first) else {
      return false
    }
    switch text.lowercased() {
    case "~", "null", "<<", "y", "n", "yes", "no", "on", "off": return true
    default: return false
    }
  }
}
