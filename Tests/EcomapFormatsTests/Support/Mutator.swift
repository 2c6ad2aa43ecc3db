/// A small generator of random numbers that gives the same numbers for the same seed (SplitMix64,
/// Steele, Lea and Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to a bound, with a slight bias that does not matter here.
  mutating func below(_ bound: Int) -> Int { bound > 0 ? Int(next() % UInt64(bound)) : 0 }
}

/// Spoils texts in the ways in which texts are spoiled.
struct Mutator {
  var random: SplitMix64
  /// Texts from which pieces are taken.
  let others: [[UInt8]]

  /// Texts that are apt to upset a reader.
  private static let nuggets: [[UInt8]] =
    [
      "\t", "\"", "'", "[", "]", "{", "}", ": ", "- ", "? ", "# ", "&a ", "*a", "<<: ", "!!str ",
      "!<x> ", "---\n", "...\n", "%YAML 1.2\n", "|\n", ">-\n", "\r", "\r\n", "\u{85}", "\u{2028}",
      "\u{FEFF}", "\u{0}", "\u{7}", "\u{202E}", "\u{1F469}\u{200D}\u{2695}", "e\u{301}", "東京",
      "99999999999999999999", "-1", "1e999", "2016-06-31", "0000", "null", "~", "\\", "\\x00",
      "\"\\ud800\"", "|", ",", ";", "../", "/", "~/", "javascript:", "include: [map.yaml]\n",
      "  - {file: links.tsv}\n", "ecomap: 2\n", "\n\n\n", "                ",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]]

  /// A text with one to six things done to it.
  mutating func spoiled(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0...random.below(6) { spoil(&text) }
    return text
  }

  /// Bytes without sense.
  mutating func rubbish() -> [UInt8] {
    switch random.below(4) {
    case 0: return (0..<random.below(200)).map { _ in UInt8(random.below(256)) }
    case 1: return (0..<random.below(200)).map { _ in UInt8(0x20 + random.below(95)) }
    case 2: return (0..<random.below(80)).flatMap { _ in nugget() }
    default:
      var text = ""
      for _ in 0..<random.below(80) {
        if let scalar = Unicode.Scalar(UInt32(random.below(0x11_0000))) {
          text.unicodeScalars.append(scalar)
        }
      }
      return Array("ecomap: 1\nmap: {title: \(text)}\n".utf8)
    }
  }

  private mutating func nugget() -> [UInt8] { Self.nuggets[random.below(Self.nuggets.count)] }

  private mutating func spoil(_ text: inout [UInt8]) {
    let place = random.below(text.count + 1)
    switch random.below(11) {
    case 0 where !text.isEmpty: text[random.below(text.count)] ^= UInt8(1 << random.below(8))
    case 1 where !text.isEmpty: text[random.below(text.count)] = UInt8(random.below(256))
    case 2: text.removeSubrange(span(in: text, from: place, atMost: 40))
    case 3:
      let piece = text[span(in: text, from: place, atMost: 200)]
      text.insert(contentsOf: piece, at: place)
    case 4: swapLines(of: &text)
    case 5: splice(into: &text, at: place)
    case 6: text.removeSubrange(place...)
    case 7:
      let brackets = Array(repeating: nugget(), count: random.below(60)).joined()
      text.insert(contentsOf: brackets, at: place)
    case 8: reindent(&text)
    default: text.insert(contentsOf: nugget(), at: place)
    }
  }

  private mutating func span(in text: [UInt8], from place: Int, atMost most: Int) -> Range<Int> {
    place..<min(text.count, place + 1 + random.below(most))
  }

  private mutating func swapLines(of text: inout [UInt8]) {
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    guard lines.count > 1 else { return }
    lines.swapAt(random.below(lines.count), random.below(lines.count))
    text = Array(lines.joined(separator: [0x0A]))
  }

  /// Puts a piece of another text in the place of a piece of this one.
  private mutating func splice(into text: inout [UInt8], at place: Int) {
    let other = others[random.below(others.count)]
    let piece = other[span(in: other, from: random.below(other.count + 1), atMost: 120)]
    text.replaceSubrange(span(in: text, from: place, atMost: 60), with: piece)
  }

  /// Puts spaces before a line or takes them away.
  private mutating func reindent(_ text: inout [UInt8]) {
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let line = random.below(lines.count)
    if random.below(2) == 0 {
      lines[line].insert(contentsOf: Array(repeating: 0x20, count: 1 + random.below(4)), at: 0)
    } else if lines[line].first == 0x20 {
      lines[line].removeFirst()
    }
    text = Array(lines.joined(separator: [0x0A]))
  }
}
