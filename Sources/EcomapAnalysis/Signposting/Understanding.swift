/// What the words of a question were taken to mean.
public struct Understanding: Sendable {
  /// What is looked for.
  public private(set) var concepts: [Concept] = []
  /// The areas that the words name.
  public private(set) var areas: [String] = []
  /// Words that were not looked for, since any question can hold them.
  public private(set) var unspoken: [String] = []
  /// How many words at the end were left aside because the question is too long.
  public let leftAside: Int
  /// Whether there are letters and none of them is Latin.
  public let isInAnotherScript: Bool

  /// The most words that are looked at.
  public static let mostWords = 40

  /// Reads the words of a question as somebody who knows the map.
  ///
  /// Longer phrases go before shorter ones: names of actors, then areas, then what has synonyms,
  /// and what is left word by word.
  init(_ question: String, names: Set<[String]>, areas: [String], thesaurus: Thesaurus) {
    let asked = QuestionWords(question, atMost: Self.mostWords)
    isInAnotherScript = asked.isInAnotherScript
    leftAside = asked.leftAside
    let words = asked.words
    let stems = asked.stems
    let known = KnownAreas(areas)
    let longest = max(thesaurus.longest, names.map(\.count).max() ?? 1, known.longest)
    var seen: Set<[String]> = []
    var index = 0
    func add(_ name: String, _ stems: [String], mayBePlace: Bool = false) {
      let group = thesaurus.group(of: stems)
      let key = group.flatMap { thesaurus.phrases(inGroup: $0).first?.stems }
      guard seen.insert(key ?? stems).inserted else { return }
      var concept = Concept(name: name, stems: stems, thesaurus: thesaurus)
      concept.mayBePlace = mayBePlace
      concepts.append(concept)
    }
    while index < words.count {
      let lengths = (1...min(longest, words.count - index)).reversed()
      let runs = lengths.map { (Array(stems[index..<index + $0]), $0) }
      let name = runs.first { $0.1 > 1 && names.contains($0.0) }
      let phrase = runs.first { thesaurus.group(of: $0.0) != nil }
      let place = runs.lazy.compactMap { run in known.area(run.0).map { ($0, run.1) } }.first
      let isUnspoken = PlainWords.unspoken.contains(words[index])
      if let place, place.1 >= max(name?.1 ?? 0, phrase?.1 ?? 0) {
        take(place.0)
        index += place.1
      } else if let run = [name, phrase].compactMap({ $0 }).max(by: { $0.1 < $1.1 }),
        run.1 > 1 || !isUnspoken
      {
        add(words[index..<index + run.1].joined(separator: " "), run.0)
        index += run.1
      } else if isUnspoken {
        unspoken.append(words[index])
        index += 1
      } else if asked.mayBePlace(at: index) {
        let count = asked.placeLength(at: index)
        let run = Array(stems[index..<index + count])
        if let area = known.onlyArea(holding: run) {
          take(area)
        } else {
          add(asked.spelled(index..<index + count), run, mayBePlace: true)
        }
        index += count
      } else {
        add(words[index], [stems[index]])
        index += 1
      }
    }
    // Where every word says little, they say what there is.
    if concepts.allSatisfy(\.isWeak) {
      for index in concepts.indices { concepts[index].isWeak = false }
    }
  }

  private mutating func take(_ area: String) {
    if !areas.contains(area) { areas.append(area) }
  }
}
