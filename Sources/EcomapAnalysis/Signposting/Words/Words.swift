/// Divides text into words in which the usual ways of writing one word look the same.
///
/// Capitals, accents, hyphens, possessives and the full stops of "N.H.S." make no difference, and
/// "R&D" is one word, as is "R & D".
struct Words {
  /// The words of a text, in order.
  ///
  /// Complexity: O(length).
  static func of(_ text: String) -> [String] {
    var reader = Words()
    for scalar in text.unicodeScalars { reader.take(scalar) }
    reader.endWord()
    return reader.words
  }

  /// The stems of the words of a text, in order.
  static func stems(of text: String) -> [String] { of(text).map { stem($0) } }

  /// The stem of a word; an abbreviation loses the s of its plural too ("SMEs", "CCGs"), which the
  /// stemmer takes for a word of its own.
  static func stem(_ word: String) -> String {
    let stem = Stemmer.stem(word)
    let isShortPlural =
      (3...5).contains(stem.utf8.count) && stem == word && word.hasSuffix("s")
      && !word.hasSuffix("ss") && !word.hasSuffix("us")
    return isShortPlural ? String(stem.dropLast()) : stem
  }

  private var words: [String] = []
  /// Single letters with full stops or "&" behind them.
  private var initials: [UInt8] = []
  /// The letters since.
  private var letters: [UInt8] = []
  private var letterCount = 0
  /// How many letters stood before the last apostrophe.
  private var apostrophe: Int?
  /// Whether the last word ended at a space, so that "&" may still join it if it is one letter.
  private var mayBeJoined = false
  /// Whether "&" stands behind a single letter, so that the next letter may stand behind a space.
  private var joinsNext = false

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9": add(UInt8(truncatingIfNeeded: scalar.value))
    case "A"..."Z": add(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    case ".": takeInitial()
    case "&":
      if letterCount == 0, mayBeJoined, let last = words.last, last.utf8.count == 1 {
        words.removeLast()
        last.utf8.forEach { add($0) }
      }
      takeInitial()
      joinsNext = !initials.isEmpty
    case " ":
      if joinsNext { return }
      endWord()
      mayBeJoined = true
    case "'", "’", "‘", "ʼ": apostrophe = letterCount
    case _ where scalar.isASCII:
      endWord()
      mayBeJoined = false
    default: takeOther(scalar)
    }
  }

  /// Takes a single letter for one of several that make a word together.
  private mutating func takeInitial() {
    guard letterCount == 1 else { return endWord() }
    initials += letters
    letters.removeAll(keepingCapacity: true)
    letterCount = 0
  }

  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    for scalar in scalar.properties.lowercaseMapping.unicodeScalars {
      if let plain = LatinLetters.plain(scalar) {
        plain.utf8.forEach { add($0) }
        continue
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .format: break
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
        letters += UTF8.encode(scalar)?.map { $0 } ?? []
        letterCount += 1
      default: endWord()
      }
    }
  }

  private mutating func add(_ letter: UInt8) {
    letters.append(letter)
    letterCount += 1
    mayBeJoined = false
    joinsNext = false
  }

  private mutating func endWord() {
    joinsNext = false
    guard letterCount > 0 || !initials.isEmpty else { return }
    if letterCount > 2, apostrophe == letterCount - 1, letters.last == UInt8(ascii: "s") {
      letters.removeLast()
    }
    if !initials.isEmpty {
      // "N.H.S." is one word, but in "A. Smith" the initial stands alone.
      if letterCount < 2 {
        letters = initials + letters
      } else {
        words.append(String(decoding: initials, as: UTF8.self))
      }
      initials.removeAll()
    }
    words.append(String(decoding: letters, as: UTF8.self))
    letters.removeAll(keepingCapacity: true)
    letterCount = 0
    apostrophe = nil
  }
}
