/// Texts that are apt to be written wrongly.
struct NastyTexts {
  var random: SplitMix64

  private static let pieces = [
    " ", "  ", ": ", ":", " #", "#", "- ", "-", "? ", "?", "[", "]", "{", "}", ",", "&", "*", "!",
    "|", ">", ">-", "%", "@", "`", "'", "''", "\"", "\\", "\\n", "~", "null", "NO", "yes", "<<",
    "2016-06", "0x1F", "1e9", "true", ".", "...", "---", "=", "word", "words of a sentence", "£5m",
    "e\u{301}", "👩‍⚕️", "שלום", "東京", "\u{A0}", "\u{AD}", "\u{FFFD}", "a b", "/",
    "https://example.org/?a=b#c",
    "Innovation as a driver of quality and productivity in the health services of the United Kingdom",
  ]
  private static let odd = ["\n", "\n\n", " \n", "\n ", "\t", "\r", "\r\n"]
  private static let invisible = [
    "\0", "\u{7}", "\u{B}", "\u{1B}", "\u{7F}", "\u{80}", "\u{85}", "\u{9F}", "\u{2028}",
    "\u{2029}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}",
  ]

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A text of a few pieces, at times a long one.
  mutating func text(invisible: Bool = false, lines: Bool = true) -> String {
    let count = random.below(20) == 0 ? 60 : 1 + random.below(5)
    var text = ""
    for _ in 0..<count {
      switch random.below(12) {
      case 0 where invisible: text += Self.invisible[random.below(Self.invisible.count)]
      case 0...1 where lines: text += Self.odd[random.below(Self.odd.count)]
      default: text += Self.pieces[random.below(Self.pieces.count)]
      }
    }
    return text
  }

  /// A text that a map can hold.
  mutating func standing(lines: Bool = true) -> String {
    let text = text(lines: lines)
    return text.utf8.contains { $0 > 0x20 } ? text : "x" + text + "x"
  }
}
