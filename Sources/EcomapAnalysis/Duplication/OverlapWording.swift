import EcomapGraph
import EcomapModel

/// Puts overlaps into words.
struct OverlapWording {
  let remits: Remits
  let context: AnalysisContext

  func uncoordinated(_ group: OverlapGroup) -> Finding {
    let actors = Self.actors(of: group.untied)
    let what = shared(group, among: actors.count)
    let sentence: Sentence
    if group.untied.count == 1 {
      sentence = "\(subject(actors)) share \(what) and have no recorded tie."
    } else {
      let between = actors.count * (actors.count - 1) / 2
      let tied = context.recorded.pairCount(among: actors)
      sentence =
        tied == 0
        ? "\(subject(actors)) share \(what), and no ties are recorded between them."
        : """
        \(subject(actors)) share \(what), and \(between - tied) of their \(between) pairs have no \
        recorded tie.
        """
    }
    return Finding(
      RemitOverlap.uncoordinated, of: actors, in: context.map, sentence: sentence,
      evidence: evidence(group, pairs: group.untied) + common(group.untied),
      suggestion: suggestion(group))
  }

  func coordinated(_ group: OverlapGroup) -> Finding {
    let actors = Self.actors(of: group.tied)
    let ties = group.tied.flatMap { self.ties(of: $0) }.sorted()
    let end: Sentence =
      group.tied.count == 1
      ? "and have a recorded tie (\(context.phrases(ofTies: ties, from: actors[0])))."
      : "and \(ties.count) ties between them are recorded."
    return Finding(
      RemitOverlap.coordinated, of: actors, in: context.map, ties: ties,
      sentence: "\(subject(actors)) share \(shared(group, among: actors.count)) \(end)",
      evidence: evidence(group, pairs: group.tied),
      suggestion: "Ask whether it is clear to those who look for help whom to ask for what.")
  }

  /// One finding for all overlaps that share less than those with a finding of their own.
  func rest(of rule: Rule, _ groups: [[(ActorIndex, ActorIndex)]]) -> [Finding] {
    guard !groups.isEmpty else { return [] }
    let actors = Set(groups.joined().flatMap { [$0.0, $0.1] }).count
    return [
      Finding(
        rule, of: [], in: context.map, discriminator: "rest", affected: actors, severity: .notice,
        sentence: """
          \(groups.count.counted("more group")) of actors share as many remits or fewer, \
          \(actors) actors in all.
          """,
        evidence: [.init("groups", .integer(groups.count)), .init("actors", .integer(actors))])
    ]
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

  private func suggestion(_ group: OverlapGroup) -> Sentence {
    guard group.untied.count == 1, let pair = group.untied.first else {
      return "Ask them whether they know of each other's work, and who does which part of it."
    }
    let names = context.names(of: common(pair))
    let introducer: Sentence = names.isEmpty ? "" : " \(names: names) could bring them together."
    return
      "Ask both whether they know of each other's work, and who does which part of it.\(introducer)"
  }

  private func ties(of pair: (ActorIndex, ActorIndex)) -> [Int] {
    context.recorded.partners(of: pair.0).first { $0.actor == pair.1 }?.ties ?? []
  }

  private static func actors(of pairs: [(ActorIndex, ActorIndex)]) -> [ActorIndex] {
    Set(pairs.flatMap { [$0.0, $0.1] }).sorted()
  }
}
