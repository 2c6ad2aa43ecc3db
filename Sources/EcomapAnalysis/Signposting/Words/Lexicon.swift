/// The stems of all words met so far: a map says most of its words many times.
struct Lexicon {
  private var stems: [String: String] = [:]

  /// The stems of the words of a text, in order.
  mutating func stems(of text: String) -> [String] {
    Words.of(text).map { word in
      if let known = stems[word] { return known }
      let stem = Stemmer.stem(word)
      stems[word] = stem
      return stem
    }
  }
}
