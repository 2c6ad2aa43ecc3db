/// Takes an English word to its stem, so that "evaluating" and "evaluation" are one word.
///
/// The stem is that of Porter's second English stemmer ("Porter2") as Snowball had it up to
/// version 2.2; it need not be a word itself ("properti").
///
/// Reference: M. F. Porter, Snowball: a language for stemming algorithms, 2001.
enum Stemmer {
  /// The stem of a word in small letters; one with anything but a to z and apostrophes in it stays
  /// as it is.
  ///
  /// Complexity: O(length).
  static func stem(_ word: String) -> String {
    guard word.utf8.count > 2, word.utf8.allSatisfy({ $0 == apostrophe || isLetter($0) }) else {
      return word
    }
    if let known = StemExceptions.whole[word] { return known }
    var form = StemForm(word)
    form.dropPossessive()
    form.dropPlural()
    if StemExceptions.afterPlural.contains(form.text) { return form.text }
    form.dropPast()
    form.replaceY()
    form.replace(StemSuffixes.second)
    form.replace(StemSuffixes.third)
    form.dropDerivation()
    form.dropEnd()
    return form.text
  }

  static let apostrophe = UInt8(ascii: "'")

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}

/// Words that the rules would take to a wrong stem.
enum StemExceptions {
  static let whole: [String: String] = [
    "skis": "ski", "skies": "sky", "dying": "die", "lying": "lie", "tying": "tie",
    "idly": "idl", "gently": "gentl", "ugly": "ugli", "early": "earli", "only": "onli",
    "singly": "singl", "sky": "sky", "news": "news", "howe": "howe", "atlas": "atlas",
    "cosmos": "cosmos", "bias": "bias", "andes": "andes",
  ]

  static let afterPlural: Set<String> = [
    "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed",
  ]

  /// Beginnings that the first region starts behind.
  static let beginnings = ["gener", "commun", "arsen"].map { Array($0.utf8) }
}

/// The endings of the second to fourth step, each longer one before those that it ends with.
enum StemSuffixes {
  /// What must hold besides the ending's place for it to go.
  enum Condition {
    case none, afterL, afterLiEnding, inSecondRegion
  }

  struct Rule {
    let ending: [UInt8]
    let replacement: [UInt8]
    let condition: Condition

    init(_ ending: String, _ replacement: String, _ condition: Condition = .none) {
      self.ending = Array(ending.utf8)
      self.replacement = Array(replacement.utf8)
      self.condition = condition
    }
  }

  static let second = [
    Rule("ational", "ate"), Rule("ization", "ize"), Rule("fulness", "ful"),
    Rule("ousness", "ous"), Rule("iveness", "ive"), Rule("tional", "tion"),
    Rule("biliti", "ble"), Rule("lessli", "less"), Rule("entli", "ent"), Rule("ation", "ate"),
    Rule("alism", "al"), Rule("aliti", "al"), Rule("ousli", "ous"), Rule("iviti", "ive"),
    Rule("fulli", "ful"), Rule("enci", "ence"), Rule("anci", "ance"), Rule("abli", "able"),
    Rule("izer", "ize"), Rule("ator", "ate"), Rule("alli", "al"), Rule("bli", "ble"),
    Rule("ogi", "og", .afterL), Rule("li", "", .afterLiEnding),
  ]

  static let third = [
    Rule("ational", "ate"), Rule("tional", "tion"), Rule("alize", "al"), Rule("icate", "ic"),
    Rule("iciti", "ic"), Rule("ative", "", .inSecondRegion), Rule("ical", "ic"),
    Rule("ness", ""), Rule("ful", ""),
  ]

  static let fourth = [
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous",
    "ive", "ize", "ion", "al", "er", "ic",
  ].map { Array($0.utf8) }
}
