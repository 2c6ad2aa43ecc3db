/// Makes a clause of the words for a tie.
enum TiePhrase {
  /// The words as they stand between two names: "works with" stays, "member of" becomes "is a
  /// member of".
  static func clause(_ phrase: String) -> String {
    let words = phrase.split(separator: " ").map(String.init)
    guard words.count > 1, let first = words.first, let last = words.last, first.last != "s",
      ["of", "by", "at", "in", "with"].contains(last)
    else { return phrase }
    if first == "base" { return "is the \(phrase)" }
    let takesArticle = ["member", "partner", "venture"].contains(words[words.count - 2])
    return takesArticle ? "is a \(phrase)" : "is \(phrase)"
  }
}
