import EcomapAnalysis
import EcomapModel

/// The facts that bear a finding out, in words and rounded; the exact ones are in the report for
/// other programs and in the tables.
struct EvidenceWording {
  /// How much of it is told.
  enum Extent {
    /// All that has words.
    case everything
    /// What a table of the same section does not tell already.
    case besideTable
  }

  let context: AnalysisContext
  var tells = Extent.everything
  /// Whose loss is told of by a finding of its own.
  var alone: [ActorIndex] = []

  /// How a fact is told.
  enum Style {
    /// As it is: a number or words.
    case plain
    /// A number that says nothing when it is 0.
    case count
    /// Some of the ties of the finding.
    case ofTies
    /// A part of a whole as a percentage.
    case share
    /// Ids of actors as their names.
    case actors
    /// Ids of remits as their names.
    case remits
    /// What is said when it is true; a fact that is not true is not told.
    case flag(String)
  }

  /// The facts that are told, in the order in which they are told; not those that the sentence of
  /// their finding says already.
  static let told: [(name: String, label: String, style: Style)] = [
    ("expected", "What is expected", .plain),
    ("place", "Place", .plain),
    ("places", "Places", .plain),
    ("ends", "Ends", .plain),
    ("pairs", "Pairs of actors it goes between", .plain),
    ("only-link", "Pairs it alone links", .plain),
    ("share-of-routes", "Routes between others through it", .share),
    ("estimated", "How surely", .flag("estimated from a sample of routes")),
    ("profile-in-words", "Its part", .plain),
    ("main-role-in-words", "Its main role", .plain),
    ("one-tie-would-change", "How firmly", .flag("one tie more or less would change its place")),
    ("organisations", "Organisations cut off without it", .count),
    ("programmes-or-products", "Programmes or products cut off without it", .count),
    ("who", "Who would be cut off", .actors),
    ("would-lose-route", "Who would lose their route", .actors),
    ("rest", "Would stay joined", .plain),
    ("relationship", "Relationship", .plain),
    ("recorded-ties", "Ties between the two", .plain),
    ("smaller-side", "On the smaller side", .actors),
    ("other-side-size", "Actors on the other side", .plain),
    ("uncertain-ties", "Its ties that are inferred or unclear", .ofTies),
    ("current-ties", "Current ties on the map", .plain),
    ("largest-part-before", "Largest group now", .plain),
    ("largest-part-after", "Largest group without them", .plain),
    ("reached", "Others they reach in one step", .plain),
    ("others-with-ties", "Others with ties", .plain),
    ("exact", "How they were found", .flag("every possible set was tried")),
    ("size", "Actors in the group", .plain),
    ("largest-group", "Actors in the largest group", .plain),
    ("networks", "Network of the area", .actors),
    ("separate-groups", "Separate groups among them", .plain),
    ("shared-remits", "Remits in common", .plain),
    ("shared-stages", "Stages in common", .plain),
    ("shared-drivers", "Drivers in common", .plain),
    ("both-know", "Who knows both", .actors),
    ("observed", "Ties between them", .plain),
    ("possible", "Possible ties", .plain),
    ("where-they-meet", "Where people of both take part", .actors),
    ("introducers", "Who can introduce them", .actors),
    ("route", "By way of", .actors),
    ("remits-left-to-nobody", "Remits that nobody else in its area has", .remits),
    ("national-with-these-remits", "National bodies with these remits", .actors),
    ("in-its-area-with-another-remit", "In its area, with another of its remits", .actors),
    ("successors", "Who comes after it", .actors),
    ("partners", "Ties recorded with", .actors),
    ("planned-partners", "Ties planned or proposed with", .actors),
    ("ended-ties-with", "Ties of the past with", .actors),
    ("who-follows-them", "Who follows these", .actors),
    ("notes", "What the map notes", .plain),
    ("names", "Names", .plain),
  ]

  /// The facts of a finding that have something to say.
  func facts(of finding: Finding) -> [FindingCard.Fact] {
    var inTable = tells == .besideTable ? Self.inTable[finding.rule] ?? [] : []
    if isToldOfItsLoss(finding) { inTable.insert("would-lose-route") }
    return who(finding)
      + Self.told.compactMap { name, label, style in
        guard let value = finding.evidence(name), !isMeaningless(name, in: finding),
          !inTable.contains(name)
        else { return nil }
        let label = Self.ownLabels[finding.rule]?[name] ?? label
        return words(value, style, of: finding).map { FindingCard.Fact(name: label, value: $0) }
      } + (Self.everybody(in: finding, context).map { [$0] } ?? [])
  }

  /// Facts that the table of a rule's section tells.
  private static let inTable: [String: Set<String>] = [
    "broker": [
      "pairs", "only-link", "share-of-routes", "profile-in-words", "main-role-in-words",
      "one-tie-would-change",
    ],
    "single-point-of-failure": [
      "organisations", "programmes-or-products", "rest", "uncertain-ties",
    ],
  ]

  /// Whether the section on single points of failure names who would lose their route without the
  /// actor of a finding on brokers.
  private func isToldOfItsLoss(_ finding: Finding) -> Bool {
    (finding.rule == "broker" || finding.rule == "overloaded-broker")
      && alone.contains { finding.actors == [$0] }
  }

  /// From how many on a sentence names the first of them only.
  private static let mostInASentence = 6

  /// Everybody a finding is about, where its sentence ends in "and 9 more".
  static func everybody(in finding: Finding, _ context: AnalysisContext) -> FindingCard.Fact? {
    guard finding.actors.count > mostInASentence else { return nil }
    return FindingCard.Fact(
      name: "All of them",
      value: .text(context.names(of: finding.actors).joined(separator: "; ")))
  }

  /// Whether a fact says nothing here: when a network falls into pieces of which none is the rest,
  /// nobody can be said to be cut off from it.
  private func isMeaningless(_ name: String, in finding: Finding) -> Bool {
    // The line of the file is for those who find the expectation wrong, in the other formats.
    if name == "place", finding.rule == "expectation" { return true }
    return finding.holds("falls-apart")
      && ["rest", "who", "organisations", "programmes-or-products"].contains(name)
  }

  /// What facts are called that a rule means in a way of its own.
  private static let ownLabels: [String: [String: String]] = [
    "unsourced-tie": ["place": "In the map's file"],
    "passed-date": ["place": "In the map's file"],
    "duplicate-entry": ["places": "In the map's file"],
    "bridge-tie": ["uncertain-ties": "Ties inferred or unclear"],
    "announced-departure": ["current-ties": "Its current ties"],
    "ended-actor": ["current-ties": "Its current ties"],
    "silent-groups": ["expected": "Ties to expect by chance"],
    "second-routes": ["who": "Who hangs on a single tie"],
  ]

  /// What the one actor of a finding is.
  private func who(_ finding: Finding) -> [FindingCard.Fact] {
    guard finding.actors.count == 1, let index = finding.actors.first else { return [] }
    let actor = context.map[index]
    let words = [actor.kind.name] + actor.areas
    return [FindingCard.Fact(name: "What it is", value: .text(words.joined(separator: ", ")))]
  }

  private func words(_ value: JSONText, _ style: Style, of finding: Finding) -> Passage? {
    switch (style, value) {
    case (.flag(let words), .boolean(true)): .text(words)
    case (.count, .integer(0)), (.ofTies, .integer(0)): nil
    case (.ofTies, .integer(let count)): .text("\(count) of \(finding.ties.count)")
    case (.count, _): Self.text(value).map { .text($0) }
    case (.share, .number(let part)): .text(percent(part))
    case (.actors, .array(let values)):
      names(values.compactMap(Self.text)) { id in
        context.map.index(of: id).map { context.map[$0].name }
      }
    case (.remits, .array(let values)):
      names(values.compactMap(Self.text)) { id in
        context.map.remits.first { $0.id == id }?.name
      }
    case (.plain, .array(let values)):
      names(Self.unique(values.compactMap(Self.text))) { $0 }
    case (.plain, _): Self.text(value).flatMap { $0.isEmpty ? nil : .text($0) }
    default: nil
    }
  }

  private func names(_ words: [String], _ name: (String) -> String?) -> Passage? {
    words.isEmpty ? nil : .text(words.map { name($0) ?? $0 }.joined(separator: "; "))
  }

  private static func text(_ value: JSONText) -> String? {
    switch value {
    case .string(let words): PartialDate(words)?.spoken ?? words
    case .integer(let number): number.grouped
    case .number(let number): number.rounded(to: 1)
    default: nil
    }
  }

  private static func unique(_ words: [String]) -> [String] {
    words.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
