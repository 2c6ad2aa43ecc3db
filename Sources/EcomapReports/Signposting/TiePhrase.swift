/// Makes a clause of the words for a tie.
enum TiePhrase {
  /// The words as they stand between two names: "works with" stays, "member of" becomes "is
  /// member of".
  static func clause(_ phrase: String) -> String {
    let words = phrase.split(separator: " ")
    guard let first = words.first, let last = words.last, words.count > 1, first.last != "s",
      ["of", "by", "at", "in", "with"].contains(last)
    else { return phrase }
    let nouns = ["member", "partner", "part", "base"]
    let isNoun = nouns.contains { String($0) == words.dropLast().last.map(String.init) }
    return isNoun && !["part"].contains(first) ? "is a \(phrase)" : "is \(phrase)"
  }
}
