import EcomapGraph
import EcomapModel

/// Puts overlaps into words.
struct OverlapWording {
  private let remits: Remits
  /// Whether remits are recorded for fewer than half of those who could have some.
  private let isSparse: Bool
  private let context: AnalysisContext
  private let places: Places
  private let isRegional: Bool

  init(remits: Remits, isSparse: Bool, context: AnalysisContext) {
    self.remits = remits
    self.isSparse = isSparse
    self.context = context
    places = Places(context.map)
    isRegional = HomeArea(context).name != nil
  }

  /// One finding for actors of which every two overlap and have no tie.
  func uncoordinated(_ group: OverlapGroup, _ actors: [ActorIndex]) -> Finding {
    let pairs = OverlapCliques.pairs(in: actors)
    let what = shared(group, among: actors.count)
    let sentence: Sentence =
      pairs.count == 1
      ? "\(subject(actors)) share \(what) and have no recorded tie.\(countrywide(actors))"
      : """
      \(subject(actors)) share \(what), and no ties are recorded between \
      them.\(countrywide(actors))
      """
    return Finding(
      RemitOverlap.uncoordinated, of: actors, in: context.map,
      severity: isWeak(group, actors) ? .notice : nil, sentence: sentence,
      evidence: evidence(group, pairs: pairs) + common(pairs), suggestion: suggestion(pairs))
  }

  /// One finding for bodies of which every two have some remits in common and no tie.
  func inCommon(_ group: OverlapGroup, _ actors: [ActorIndex]) -> Finding {
    let names = group.shared.map { remits.name(of: $0).lowercasedAtStart }
    let what = names.count == 1 ? "a remit" : "\(names.count) remits"
    let tie = actors.count == 2 ? "no tie between them is" : "no ties between them are"
    return Finding(
      SharedRemit.rule, of: actors, in: context.map,
      sentence: """
        \(subject(actors)) have \(what) in common in \(group.place) \
        (\(names.joined(separator: "; "))), and \(tie) recorded.
        """,
      evidence: evidence(group, pairs: OverlapCliques.pairs(in: actors)),
      suggestion: """
        Ask each where its part ends and the other's begins, and record the tie if they work \
        together.
        """)
  }

  /// One finding for actors of which every two overlap and have a tie.
  func coordinated(_ group: OverlapGroup, _ actors: [ActorIndex]) -> Finding {
    let pairs = OverlapCliques.pairs(in: actors)
    let ties = pairs.flatMap { self.ties(of: $0) }.sorted()
    let end: Sentence =
      pairs.count == 1
      ? "and have a recorded tie (\(context.phrases(ofTies: ties, from: actors[0])))."
      : "and ties are recorded between any two of them."
    return Finding(
      RemitOverlap.coordinated, of: actors, in: context.map, ties: ties,
      sentence: "\(subject(actors)) share \(shared(group, among: actors.count)) \(end)",
      evidence: evidence(group, pairs: pairs),
      suggestion: "Ask whether it is clear to those who look for help whom to ask for what.")
  }

  /// One finding for all overlaps that share less than those with a finding of their own.
  func rest(of rule: Rule, pairs: Int, actors: Int) -> Finding {
    Finding(
      rule, of: [], in: context.map, discriminator: "rest", affected: actors, severity: .notice,
      sentence: """
        \(pairs.counted("more pair")) of actors share as many remits or fewer, \(actors) actors in \
        all.
        """,
      evidence: [.init("pairs-left", .integer(pairs)), .init("actors", .integer(actors))])
  }

  /// Whether an overlap is no more than worth knowing.
  private func isWeak(_ group: OverlapGroup, _ actors: [ActorIndex]) -> Bool {
    isSparse && group.shared.count == 1
      || isRegional && actors.contains(where: places.isCountrywide)
  }

  /// Who of some actors of which others are of a region is there for the whole country, with a
  /// space before it.
  private func countrywide(_ actors: [ActorIndex]) -> Sentence {
    let wide = actors.filter(places.isCountrywide)
    guard !wide.isEmpty, wide.count < actors.count else { return "" }
    return """
       \(names: context.names(of: wide)) \(wide.count == 1 ? "is" : "are") there for the whole \
      country.
      """
  }

  private func subject(_ actors: [ActorIndex]) -> Sentence {
    let names = context.names(of: actors)
    return "\(names: names)"
  }

  /// "a remit in Devon (evaluation)" or "4 of 5 remits in Devon (…)".
  private func shared(_ group: OverlapGroup, among actors: Int) -> Sentence {
    let names = group.shared.map { remits.name(of: $0).lowercasedAtStart }
    let list = names.count <= 3 ? names : Array(names.prefix(3)) + ["\(names.count - 3) more"]
    let count: String
    switch (group.shared.count, actors) {
    case (1, _): count = "a remit"
    case (group.smaller, _): count = "\(group.shared.count) remits"
    case (_, 2): count = "\(group.shared.count) of \(group.smaller) remits"
    default: count = "\(group.shared.count) remits"
    }
    let place =
      Places.countries.contains(group.place) ? "across \(group.place)" : "in \(group.place)"
    return "\(count) \(place) (\(list.joined(separator: "; ")))"
  }

  private func evidence(
    _ group: OverlapGroup, pairs: [(ActorIndex, ActorIndex)]
  ) -> [Finding.Evidence] {
    [
      .init("place", .string(group.place)),
      .init("shared-remits", .strings(group.shared.map { remits.name(of: $0) })),
      .init("shared", .integer(group.shared.count)),
      .init("of", .integer(group.smaller)),
      .init("pairs", .array(pairs.prefix(Self.mostPairs).map(json))),
    ]
  }

  /// How many pairs the evidence of one finding holds at most.
  private static let mostPairs = 100

  private func json(_ pair: (ActorIndex, ActorIndex)) -> JSONText {
    let likeness = context.recorded.graph.neighbourhoodSimilarity(
      Node(pair.0.offset), Node(pair.1.offset))
    return [
      "actors": .strings([pair.0, pair.1].map { context.map[$0].id }),
      "same-neighbours": likeness.map { .number(($0 * 100).rounded() / 100) } ?? .null,
    ]
  }

  /// Whom both of a pair have ties with.
  private func common(_ pairs: [(ActorIndex, ActorIndex)]) -> [Finding.Evidence] {
    guard pairs.count == 1, let pair = pairs.first else { return [] }
    return [.init("both-know", .strings(common(pair).map { context.map[$0].id }))]
  }

  private func common(_ pair: (ActorIndex, ActorIndex)) -> [ActorIndex] {
    let others = Set(context.recorded.neighbours(of: pair.1))
    return context.recorded.neighbours(of: pair.0).filter(others.contains)
  }

  private func suggestion(_ pairs: [(ActorIndex, ActorIndex)]) -> Sentence {
    guard pairs.count == 1, let pair = pairs.first else {
      var actors: [ActorIndex] = []
      for actor in pairs.flatMap({ [$0.0, $0.1] }) where !actors.contains(actor) {
        actors.append(actor)
      }
      return """
        Ask \(names: context.names(of: actors)) whether they know of each other's work, and who does \
        which part of it.
        """
    }
    let names = context.names(of: common(pair))
    let introducer: Sentence = names.isEmpty ? "" : " \(names: names) could bring them together."
    return
      """
      Ask \(names: context.names(of: [pair.0, pair.1])) whether they know of each other's work, and \
      who does which part of it.\(introducer)
      """
  }

  private func ties(of pair: (ActorIndex, ActorIndex)) -> [Int] {
    context.recorded.partners(of: pair.0).first { $0.actor == pair.1 }?.ties ?? []
  }
}
