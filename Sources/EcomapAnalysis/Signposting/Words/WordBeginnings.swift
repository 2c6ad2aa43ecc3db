/// A quick look at whether a text can hold a word with one of some stems, so that most texts need not
/// be taken apart.
///
/// It may admit a text that holds none, and never turns one away that does: a stem begins like its
/// word, but for y and i, which stand for each other ("dying", "skies"), and an e that came in for an i
/// ("using").
struct WordBeginnings {
  /// The first letters of stems, three where there are as many, by the first of them.
  private var beginnings: [[[UInt8]]] = Array(repeating: [], count: 128)
  /// Whether a stem begins with a letter that is not ASCII, which only the long way can find.
  private var admitsAll = false

  init(of stems: some Sequence<String>) {
    for stem in stems {
      let letters = Array(stem.utf8.prefix(3))
      guard let first = letters.first else { continue }
      if letters.contains(where: { $0 >= 128 }) {
        admitsAll = true
      } else if !beginnings[Int(first)].contains(letters) {
        beginnings[Int(first)].append(letters)
      }
    }
  }

  /// Whether a text may hold one of the words.
  ///
  /// Complexity: O(length × stems with the same first letter).
  func admit(_ text: String) -> Bool {
    if admitsAll { return true }
    var text = text
    return text.withUTF8 { bytes in
      var isInWord = false
      for place in bytes.indices {
        let byte = bytes[place]
        // Accents and letters outside Latin are folded only the long way.
        if byte >= 128 { return true }
        let isLetter = Self.isLetter(byte)
        if isLetter, !isInWord, begins(bytes[place...]) { return true }
        isInWord = isLetter
      }
      return false
    }
  }

  private func begins(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = word.first else { return false }
    return beginnings[Int(Self.lowercased(first))].contains { letters in
      for (letter, byte) in zip(letters, word) {
        switch (letter, Self.lowercased(byte)) {
        case (_, UInt8(ascii: ".")), (_, UInt8(ascii: "&")), (_, UInt8(ascii: "'")): return true
        case (UInt8(ascii: "i"), UInt8(ascii: "y")), (UInt8(ascii: "y"), UInt8(ascii: "i")),
          (UInt8(ascii: "e"), UInt8(ascii: "i")):
          break
        case (let wanted, let found): if wanted != found { return Self.isSpacedInitial(word) }
        }
      }
      return word.count >= letters.count
    }
  }

  /// Whether a word is one letter with "&" after a space, as in "R & D".
  private static func isSpacedInitial(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.dropFirst().first == UInt8(ascii: " ") && word.dropFirst(2).first == UInt8(ascii: "&")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
