/// The words of a question with what shows which of them name a place: the word before, and a capital.
struct QuestionWords {
  /// The words that do not only join others.
  let words: [String]
  /// Their stems.
  let stems: [String]
  /// How many words at the end were left aside.
  let leftAside: Int
  /// Whether there are letters and none of them is Latin.
  let isInAnotherScript: Bool

  /// The word of a place's name that each word follows, if any.
  private var before: [String?] = []
  /// Words that are written with a capital, as they are written.
  private var capitals: [String: String] = [:]

  init(_ question: String, atMost most: Int) {
    let all = Words.of(question)
    isInAnotherScript =
      !all.isEmpty && !all.contains { $0.unicodeScalars.contains { $0.isASCII } }
    leftAside = max(0, all.count - most)
    var words: [String] = []
    var last: String?
    for word in all.prefix(most) {
      let leads =
        PlainWords.beforePlaces.contains(word) || PlainWords.oftenBeforePlaces.contains(word)
      if !PlainWords.joints.contains(word) {
        words.append(word)
        before.append(last)
        last = leads ? word : nil
      } else if leads {
        last = word
      }
    }
    self.words = words
    stems = words.map { Words.stem($0) }
    for written in question.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }) {
      guard let first = written.first, first.isUppercase,
        written.dropFirst().first?.isLowercase == true
      else { continue }
      for word in Words.of(String(written)) { capitals[word] = String(written) }
    }
    // In a title every word has a capital, which then says nothing.
    if all.count > 2, all.allSatisfy({ capitals[$0] != nil }) { capitals = [:] }
  }

  /// Whether a word stands where the name of a place stands.
  func mayBePlace(at index: Int) -> Bool {
    guard let leads = before[index], !PlainWords.weak.contains(stems[index]) else { return false }
    return PlainWords.beforePlaces.contains(leads) || capitals[words[index]] != nil
  }

  /// How many words from one on are one name: those with capitals, as in "Milton Keynes".
  func placeLength(at index: Int) -> Int {
    guard capitals[words[index]] != nil else { return 1 }
    let rest = words.indices.dropFirst(index + 1).prefix {
      before[$0] == nil && capitals[words[$0]] != nil && !PlainWords.unspoken.contains(words[$0])
    }
    return 1 + rest.count
  }

  /// Some words as they were written.
  func spelled(_ range: Range<Int>) -> String {
    words[range].map { capitals[$0] ?? $0 }.joined(separator: " ")
  }
}

/// The areas of a map, to be known by their names or by a part of them.
struct KnownAreas {
  /// The most words of a name.
  let longest: Int
  private let areas: [(name: String, stems: [String])]
  private let byStems: [[String]: String]

  init(_ names: [String]) {
    areas = names.map { ($0, Thesaurus.Phrase($0).stems) }
    byStems = Dictionary(areas.map { ($0.stems, $0.name) }) { first, _ in first }
    longest = areas.map(\.stems.count).max() ?? 1
  }

  /// The area whose name some words are.
  func area(_ stems: [String]) -> String? { byStems[stems] }

  /// The area whose name holds some words, when there is only one.
  func onlyArea(holding stems: [String]) -> String? {
    let fitting = Set(areas.filter { area in stems.allSatisfy(area.stems.contains) }.map(\.name))
    return fitting.count == 1 ? fitting.first : nil
  }
}
