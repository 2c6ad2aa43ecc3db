import EcomapModel

/// Which phrases mean the same on a map: our synonyms, those of its vocabulary, and the names of
/// its kinds of actor with the kinds that took over from them.
struct Thesaurus {
  /// A few words as they are said, with their stems.
  struct Phrase: Sendable {
    let words: String
    let stems: [String]

    init(_ words: String) {
      self.words = words
      stems = Words.of(words).filter { !PlainWords.joints.contains($0) }.map { Words.stem($0) }
    }
  }

  /// The most words of a phrase.
  private(set) var longest = 1
  private var groups: [[Phrase]] = []
  private var groupOf: [[String]: Int] = [:]
  private var wider: [Int: [Phrase]] = [:]
  private var roles: [Int: [String]] = [:]

  /// Complexity: O(phrases).
  init(_ vocabulary: Vocabulary) {
    for group in vocabulary.synonyms + Synonyms.same { add(group) }
    for kind in vocabulary.actorKinds {
      var names = [kind.name, kind.isAbbreviation(kind.id) ? kind.id.uppercased() : kind.id]
      if kind.code.count > 2, kind.isAbbreviation(kind.code) { names.append(kind.code) }
      names.append(kind.plural)
      if let next = kind.successor { names.append(vocabulary.actorKind(next)?.name ?? next) }
      add(names)
    }
    // The words behind a stage ("taking it into use") and the whole name of a driver are phrases.
    for stage in Stage.allCases { add([stage.rawValue, stage.explained]) }
    for driver in Driver.allCases { add([driver.spoken]) }
    for (thing, kind) in Synonyms.roles {
      add([thing])
      if let group = group(of: Phrase(thing).stems) { roles[group, default: []].append(kind) }
    }
    for (narrow, wide) in Synonyms.wider {
      if let group = group(of: Phrase(narrow).stems) {
        wider[group, default: []] += phrases(of: Phrase(wide))
      }
    }
  }

  /// The group of phrases that mean the same as some stems.
  func group(of stems: [String]) -> Int? { groupOf[stems] }

  /// All phrases of a group, the one to say first.
  func phrases(inGroup group: Int) -> [Phrase] { groups[group] }

  /// What a group is a part of.
  func phrases(widerThan group: Int) -> [Phrase] { wider[group] ?? [] }

  /// The kinds of those who do what a group of phrases speaks of.
  func kinds(forGroup group: Int) -> [String] { roles[group] ?? [] }

  private func phrases(of phrase: Phrase) -> [Phrase] {
    groupOf[phrase.stems].map { groups[$0] } ?? [phrase]
  }

  /// Adds phrases that mean the same, and with them the groups that they are in already.
  private mutating func add(_ names: [String]) {
    let phrases = names.map { Phrase($0) }.filter { !$0.stems.isEmpty }
    var known: [Int] = []
    for phrase in phrases {
      if let group = groupOf[phrase.stems], !known.contains(group) { known.append(group) }
    }
    let target = known.first ?? groups.count
    if known.isEmpty { groups.append([]) }
    for other in known.dropFirst() {
      for phrase in groups[other] { put(phrase, in: target) }
      groups[other] = []
    }
    for phrase in phrases where groupOf[phrase.stems] != target { put(phrase, in: target) }
  }

  private mutating func put(_ phrase: Phrase, in group: Int) {
    groups[group].append(phrase)
    groupOf[phrase.stems] = group
    longest = max(longest, phrase.stems.count)
  }
}

extension ActorKind {
  /// Whether a word is the first letters of its name, as ICB is.
  fileprivate func isAbbreviation(_ word: String) -> Bool {
    let words = Words.of(name).filter { !PlainWords.joints.contains($0) }
    return words.count > 1
      && words.compactMap { $0.first.map(String.init) }.joined()
        == word.lowercased()
  }
}
