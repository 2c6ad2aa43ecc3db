/// A word on its way to its stem, with the two regions that decide which endings may go.
struct StemForm {
  private var letters: [UInt8]
  /// Where the part behind the first consonant after a vowel begins.
  private var firstRegion: Int
  /// The same again within the first region.
  private var secondRegion: Int

  /// - Precondition: the word is small letters and apostrophes.
  init(_ word: String) {
    letters = Array(word.utf8)
    if letters.first == Stemmer.apostrophe { letters.removeFirst() }
    // A y at the beginning or behind a vowel is a consonant, here a capital.
    for index in letters.indices where letters[index] == Self.y {
      if index == 0 || Self.isVowel(letters[index - 1]) { letters[index] = Self.consonantY }
    }
    let beginning = StemExceptions.beginnings.first { [letters] in letters.starts(with: $0) }
    firstRegion = beginning?.count ?? Self.region(in: letters, from: 0)
    secondRegion = Self.region(in: letters, from: firstRegion)
  }

  var text: String {
    String(decoding: letters.map { $0 == Self.consonantY ? Self.y : $0 }, as: UTF8.self)
  }

  /// Step 0: possessives.
  mutating func dropPossessive() {
    for ending in ["'s'", "'s", "'"] where ends(with: ending) { return drop(ending.utf8.count) }
  }

  /// Step 1a: plurals.
  mutating func dropPlural() {
    if ends(with: "sses") {
      drop(2)
    } else if ends(with: "ied") || ends(with: "ies") {
      drop(letters.count > 4 ? 2 : 1)
    } else if ends(with: "s"), !ends(with: "us"), !ends(with: "ss"),
      letters.dropLast(2).contains(where: Self.isVowel)
    {
      drop(1)
    }
  }

  /// Step 1b: "ed" and "ing".
  mutating func dropPast() {
    for ending in ["eedly", "eed"] where ends(with: ending) {
      if isInFirstRegion(ending.utf8.count) { drop(ending.utf8.count - 2) }
      return
    }
    for ending in ["ingly", "edly", "ing", "ed"] where ends(with: ending) {
      guard letters.dropLast(ending.utf8.count).contains(where: Self.isVowel) else { return }
      drop(ending.utf8.count)
      if ["at", "bl", "iz"].contains(where: ends) || isShort {
        letters.append(Self.e)
      } else if endsInDouble {
        drop(1)
      }
      return
    }
  }

  /// Step 1c: a final y behind a consonant.
  mutating func replaceY() {
    guard letters.count > 2, let last = letters.last, last == Self.y || last == Self.consonantY,
      !Self.isVowel(letters[letters.count - 2])
    else { return }
    letters[letters.count - 1] = UInt8(ascii: "i")
  }

  /// Steps 2 and 3: the first ending that fits is replaced if it lies in the first region.
  mutating func replace(_ rules: [StemSuffixes.Rule]) {
    guard let rule = rules.first(where: { ends(with: $0.ending) }),
      isInFirstRegion(rule.ending.count)
    else { return }
    let before = letters.dropLast(rule.ending.count).last
    switch rule.condition {
    case .none: break
    case .afterL where before == UInt8(ascii: "l"): break
    case .afterLiEnding where before.map(Self.liEndings.contains) == true: break
    case .inSecondRegion where isInSecondRegion(rule.ending.count): break
    default: return
    }
    letters = letters.dropLast(rule.ending.count) + rule.replacement
  }

  /// Step 4: endings that go when they lie in the second region.
  mutating func dropDerivation() {
    guard let ending = StemSuffixes.fourth.first(where: { ends(with: $0) }),
      isInSecondRegion(ending.count)
    else { return }
    if ending == Array("ion".utf8) {
      let before = letters.dropLast(3).last
      guard before == UInt8(ascii: "s") || before == UInt8(ascii: "t") else { return }
    }
    drop(ending.count)
  }

  /// Step 5: a final e or a second l.
  mutating func dropEnd() {
    if letters.last == Self.e {
      let rest = letters.count - 1
      let isLoose = isInFirstRegion(1) && !Self.endsInShortSyllable(letters[..<rest])
      if isInSecondRegion(1) || isLoose { drop(1) }
    } else if ends(with: "ll"), isInSecondRegion(1) {
      drop(1)
    }
  }

  // MARK: Parts of words

  private static let e = UInt8(ascii: "e")
  private static let y = UInt8(ascii: "y")
  private static let consonantY = UInt8(ascii: "Y")
  private static let vowels = Set("aeiouy".utf8)
  private static let liEndings = Set("cdeghkmnrt".utf8)
  private static let longClosings = Set("wxY".utf8)
  private static let doubles = Set("bdfgmnprt".utf8)

  private static func isVowel(_ letter: UInt8) -> Bool { vowels.contains(letter) }

  /// The place behind the first consonant that follows a vowel.
  private static func region(in letters: [UInt8], from start: Int) -> Int {
    var index = start
    while index < letters.count, !isVowel(letters[index]) { index += 1 }
    while index < letters.count, isVowel(letters[index]) { index += 1 }
    return min(index + 1, letters.count)
  }

  private static func endsInShortSyllable(_ letters: ArraySlice<UInt8>) -> Bool {
    let end = letters.endIndex
    guard letters.count >= 2, isVowel(letters[end - 2]), !isVowel(letters[end - 1]) else {
      return false
    }
    if letters.count == 2 { return true }
    return !isVowel(letters[end - 3])
      && !longClosings.contains(letters[end - 1])
  }

  private var isShort: Bool {
    firstRegion >= letters.count && Self.endsInShortSyllable(letters[...])
  }

  private var endsInDouble: Bool {
    guard let last = letters.last, letters.count >= 2 else { return false }
    return last == letters[letters.count - 2] && Self.doubles.contains(last)
  }

  private func isInFirstRegion(_ count: Int) -> Bool { letters.count - count >= firstRegion }
  private func isInSecondRegion(_ count: Int) -> Bool { letters.count - count >= secondRegion }

  private func ends(with ending: String) -> Bool { ends(with: Array(ending.utf8)) }

  private func ends(with ending: [UInt8]) -> Bool {
    letters.count >= ending.count && letters.suffix(ending.count).elementsEqual(ending)
  }

  private mutating func drop(_ count: Int) { letters.removeLast(count) }
}
