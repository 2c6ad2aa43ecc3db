/// What the words of a question were taken to mean.
public struct Understanding: Sendable {
  /// What is looked for.
  public private(set) var concepts: [Concept] = []
  /// The areas that the words name.
  public private(set) var areas: [String] = []
  /// Words that were not looked for, since any question can hold them.
  public private(set) var unspoken: [String] = []
  /// How many words at the end were left aside because the question is too long.
  public private(set) var leftAside = 0
  /// Whether there are letters and none of them is Latin.
  public let isInAnotherScript: Bool

  /// The most words that are looked at.
  public static let mostWords = 40

  /// Reads the words of a question as somebody who knows the map.
  ///
  /// Longer phrases go before shorter ones: names of actors, then areas, then what has synonyms,
  /// and what is left word by word.
  init(_ question: String, names: Set<[String]>, areas: [String], thesaurus: Thesaurus) {
    let all = Words.of(question)
    isInAnotherScript =
      !all.isEmpty && !all.contains { $0.unicodeScalars.contains { $0.isASCII } }
    leftAside = max(0, all.count - Self.mostWords)
    let words = all.prefix(Self.mostWords).filter { !PlainWords.joints.contains($0) }
    let stems = words.map { Words.stem($0) }
    let places = Dictionary(areas.map { (Thesaurus.Phrase($0).stems, $0) }) { first, _ in first }
    let longest = max(
      thesaurus.longest, names.map(\.count).max() ?? 1, places.keys.map(\.count).max() ?? 1)
    var seen: Set<[String]> = []
    var index = 0
    while index < words.count {
      let lengths = (1...min(longest, words.count - index)).reversed()
      let runs = lengths.map { (Array(stems[index..<index + $0]), $0) }
      let name = runs.first { $0.1 > 1 && names.contains($0.0) }
      let place = runs.first { places[$0.0] != nil }
      let phrase = runs.first { thesaurus.group(of: $0.0) != nil }
      let isUnspoken = PlainWords.unspoken.contains(words[index])
      if let place, let area = places[place.0], place.1 >= max(name?.1 ?? 0, phrase?.1 ?? 0) {
        if !self.areas.contains(area) { self.areas.append(area) }
        index += place.1
      } else if let run = [name, phrase].compactMap({ $0 }).max(by: { $0.1 < $1.1 }),
        run.1 > 1 || !isUnspoken
      {
        let spoken = words[index..<index + run.1].joined(separator: " ")
        let key = thesaurus.group(of: run.0).flatMap { thesaurus.phrases(inGroup: $0).first?.stems }
        if seen.insert(key ?? run.0).inserted {
          concepts.append(Concept(name: spoken, stems: run.0, thesaurus: thesaurus))
        }
        index += run.1
      } else {
        if isUnspoken {
          unspoken.append(words[index])
        } else if seen.insert([stems[index]]).inserted {
          concepts.append(
            Concept(name: words[index], stems: [stems[index]], thesaurus: thesaurus))
        }
        index += 1
      }
    }
    // Where every word says little, they say what there is.
    if concepts.allSatisfy(\.isWeak) {
      for index in concepts.indices { concepts[index].isWeak = false }
    }
  }
}
