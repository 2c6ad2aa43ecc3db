import EcomapModel

/// Which findings an entry of a map speaks of: those of a rule, perhaps about some actors, perhaps
/// about one thing besides.
struct FindingAddress {
  let rule: String
  /// The actors by the names that findings use, each once and in map order; empty means anybody.
  let actors: [ActorIndex]
  /// What is meant besides, as it stands in the id of a finding; nil means anything.
  let about: String?

  private let written: String?

  /// An entry names actors by any of their names; findings use those of the date.
  init(rule: String, actors: [ActorIndex], about: String?, in context: AnalysisContext) {
    self.rule = rule
    self.actors = Set(actors.map { context.snapshot.name(of: $0) }).sorted()
    self.about = about?.slug
    written = about
  }

  /// Whether a finding is about what is meant besides its actors, by the word in its id or by the
  /// name that a report gives it.
  func meansSubject(of finding: Finding) -> Bool {
    guard let about else { return true }
    if about == finding.discriminator?.slug { return true }
    guard case .string(let name) = finding.evidence("about") else { return false }
    return about == name.slug
  }

  /// The rule, the actors and the rest in words.
  func spoken(in context: AnalysisContext) -> Sentence {
    let names = context.names(of: actors)
    var words: Sentence = "\(name: rule)"
    if !names.isEmpty { words = "\(words) for \(names: names)" }
    if let written { words = "\(words) about \(name: written)" }
    return names.isEmpty && written == nil ? "\(words) for all actors" : words
  }

  /// What tells a finding about the entry from findings about others.
  var discriminator: String { about.map { "\(rule)-\($0)" } ?? rule }

  /// What `about` could have meant, when the rule has findings that tell things apart.
  func subjects(among findings: [Finding]) -> Sentence? {
    guard about != nil else { return nil }
    var subjects: [String] = []
    for finding in findings where finding.rule == rule {
      guard let subject = finding.discriminator, !subjects.contains(subject) else { continue }
      subjects.append(subject)
      if subjects.count == 12 { break }
    }
    guard !subjects.isEmpty else { return nil }
    return "The findings of this rule are about \(names: subjects, atMost: 8)."
  }
}
