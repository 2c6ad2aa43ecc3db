/// Divides text into words in which the usual ways of writing one word look the same.
///
/// Capitals, accents, hyphens, possessives and the full stops of "N.H.S." make no difference, and
/// "R&D" is one word.
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
  static func stems(of text: String) -> [String] { of(text).map { Stemmer.stem($0) } }

  private var words: [String] = []
  /// Single letters with full stops or "&" behind them.
  private var initials = ""
  /// The letters since.
  private var letters = ""
  private var letterCount = 0
  /// How many letters stood before the last apostrophe.
  private var apostrophe: Int?

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9": add(scalar)
    case "A"..."Z": add(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case ".", "&":
      guard letterCount == 1 else { return endWord() }
      initials += letters
      (letters, letterCount) = ("", 0)
    case "'", "’", "‘", "ʼ": apostrophe = letterCount
    case _ where scalar.isASCII: endWord()
    default: takeOther(scalar)
    }
  }

  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    for scalar in scalar.properties.lowercaseMapping.unicodeScalars {
      if let plain = LatinLetters.plain(scalar) {
        plain.unicodeScalars.forEach { add($0) }
        continue
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .format: break
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
        add(scalar)
      default: endWord()
      }
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    letters.unicodeScalars.append(scalar)
    letterCount += 1
  }

  private mutating func endWord() {
    if letterCount > 2, apostrophe == letterCount - 1, letters.last == "s" { letters.removeLast() }
    if letterCount < 2 {
      letters = initials + letters
    } else if !initials.isEmpty {
      words.append(initials)
    }
    if !letters.isEmpty { words.append(letters) }
    (initials, letters, letterCount, apostrophe) = ("", "", 0, nil)
  }
}
