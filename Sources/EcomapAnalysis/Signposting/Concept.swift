import EcomapModel

/// One thing that a question asks for, with all the ways of saying it.
public struct Concept: Sendable {
  /// The words to say for it.
  public let name: String
  /// Other words that are looked for as well.
  public let synonyms: [String]
  /// Words for something wider that it is a part of.
  public let wider: [String]
  /// Whether it says little beside others, as "health" does.
  public internal(set) var isWeak: Bool
  /// Whether it stands where the name of a place stands, and is no area of the map.
  var mayBePlace = false

  let readings: [[String]]
  let widerReadings: [[String]]
  /// The kinds of those who do what is asked for.
  let kinds: [String]

  init(name: String, stems: [String], thesaurus: Thesaurus) {
    var phrases: [Thesaurus.Phrase] = []
    var wide: [Thesaurus.Phrase] = []
    var kinds: [String] = []
    if let group = thesaurus.group(of: stems) {
      phrases = thesaurus.phrases(inGroup: group)
      wide = thesaurus.phrases(widerThan: group)
      kinds = thesaurus.kinds(forGroup: group)
    }
    let others = phrases.filter { $0.stems != stems }
    self.kinds = kinds
    self.name = phrases.first { $0.stems == stems }?.words ?? name
    synonyms = others.map(\.words)
    wider = wide.map(\.words)
    isWeak = stems.count == 1 && stems.allSatisfy(PlainWords.weak.contains)
    readings = [stems] + others.map(\.stems)
    widerReadings = wide.map(\.stems)
  }

  /// How a text speaks of it: by one of its own names, by a wider one, or not at all.
  func fit(_ text: StemmedText) -> Fit? {
    if readings.contains(where: text.holds) { return .same }
    return widerReadings.contains(where: text.holds) ? .wider : nil
  }

  /// How a kind of actor, with its name, answers to it.
  ///
  /// One word out of a long name is no name: a Clinical Commissioning Group is not "clinical".
  func fit(_ kind: ActorKind, called name: StemmedText) -> Fit? {
    let telling = name.stems.filter {
      !PlainWords.joints.contains($0) && !PlainWords.weak.contains($0)
    }
    let isNamed = readings.contains { reading in
      name.holds(reading) && telling.count(where: reading.contains) * 2 >= telling.count
    }
    return isNamed ? .same : kinds.contains(kind.id) ? .wider : nil
  }

  /// Whether a text is a name for it and nothing more.
  func isWhole(_ text: StemmedText) -> Bool {
    let stems = text.stems.filter { !PlainWords.joints.contains($0) }
    return readings.contains(stems)
  }

  /// How near a text comes to what was asked for.
  enum Fit: Sendable { case same, wider }
}
