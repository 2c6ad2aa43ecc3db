/// A text as the stems of its words, to be asked whether it holds a phrase.
struct StemmedText {
  let stems: [String]

  init(_ text: String) { stems = Words.stems(of: text) }

  /// Whether it holds a phrase: its words near each other, in whatever order, with at most two
  /// others between them.
  ///
  /// "Involving patients and the public" holds "patient involvement".
  /// Complexity: O(words × words of the phrase).
  func holds(_ phrase: [String]) -> Bool {
    guard let first = phrase.first else { return false }
    guard phrase.count > 1 else { return stems.contains(first) }
    let reach = phrase.count + 2
    for place in stems.indices where phrase.contains(stems[place]) {
      let window = stems[place..<min(place + reach, stems.count)]
      if phrase.allSatisfy(window.contains) { return true }
    }
    return false
  }
}
