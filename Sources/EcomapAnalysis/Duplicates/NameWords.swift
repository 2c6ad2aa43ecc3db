/// A name as a list of words in which the usual ways of writing one body's name look the same.
///
/// Letter case, punctuation, "&", "The", legal suffixes, long and short forms of the kinds of NHS
/// body, and "University of X" against "X University" make no difference.
struct NameWords: Hashable {
  let words: [String]

  init(_ name: String) {
    var words = Self.split(name).filter { !Self.unspoken.contains($0) }
    words = NameForms.shortened(words)
    words = words.map { NameForms.words[$0] ?? $0 }
    if words.count > 2, words[0] == "university", words[1] == "of" {
      words = Array(words[2...]) + ["university"]
    }
    // "NHS Devon CCG" and "Devon CCG", "NIHR CLAHRC X" and "CLAHRC X": the owner goes without
    // saying.
    if words.count > 2, ["nhs", "nihr"].contains(words[0]),
      words.contains(where: NameForms.ownedKinds.contains)
    {
      words.removeFirst()
    }
    self.words = words
  }

  /// The words without spaces, so that "health care" and "healthcare" are the same; only between
  /// two digits the space stays, since "1 12" and "11 2" are not.
  var key: String {
    var key = ""
    for word in words {
      if let last = key.last, let first = word.first, last.isNumber, first.isNumber { key += " " }
      key += word
    }
    return key
  }

  private static let unspoken: Set<String> = ["the", "and"]

  /// The runs of letters and digits, in small letters.
  ///
  /// Full stops and apostrophes join what they stand between: "N.H.S." is one word, and so is
  /// "King's".
  private static func split(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in name.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if !".'’‘ʼ".contains(character) {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
