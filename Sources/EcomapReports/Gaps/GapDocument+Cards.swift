import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// The rules whose findings each stand for themselves; those of other rules are many and small,
  /// and a table tells them better.
  static let toldOneByOne: Set<String> = [
    "separate-component", "ended-neighbours", "no-route-to-network", "no-tie-outside-group",
    "broker", "overloaded-broker", "single-point-of-failure", "bridge-tie", "key-set",
    "reach-set", "announced-departure", "expectation", "uncoordinated-overlap",
    "coordinated-overlap", "duplicate-entry", "silent-groups", "introduction", "ended-actor",
    "passed-date", "uncovered",
  ]

  /// The findings of a rule, each with what bears it out and a picture where there is one.
  ///
  /// What is told under "What to look at first" is only named, and what all of them suggest is
  /// told once, at the end.
  func cards(_ findings: [Finding]) -> [Block] {
    let chains = RouteChains(analysis)
    let common = commonSuggestion(of: findings)
    let inTable = Self.inTables.contains(findings.first?.rule ?? "")
    let cards = findings.filter { ranks[$0.id] == nil && chains.head(of: $0) == nil }
      .map { finding -> Block in
        let sentence = Passage(finding.sentence)
        return .finding(
          FindingCard(
            id: finding.id, rank: nil, severity: finding.severity, topic: topic(of: [finding]),
            sentence: inTable ? sentence.firstSentence : sentence, why: nil,
            evidence: evidence(of: finding, .besideTable)
              + further(from: finding, chains),
            sources: FindingSources(context: context).passages(of: [finding]),
            suggestion: common == nil ? finding.suggestion.map { Passage($0) } : nil,
            figure: figures[finding.id]))
      }
    return ranked(findings, inTable: inTable) + cards + alongRoutes(findings, chains)
      + (common.map { [.paragraph(.name("What to do:") + .text(" ") + $0)] } ?? [])
  }

  /// Findings that are told among the first: their numbers, and in full whom a sentence cuts
  /// short; where a table tells of them, who they are about is enough.
  private func ranked(_ findings: [Finding], inTable: Bool) -> [Block] {
    findings.compactMap { finding in
      guard let rank = ranks[finding.id] else { return nil }
      let all = EvidenceWording.everybody(in: finding, context)
      let words: Passage =
        inTable
        ? "\(names: context.names(of: finding.actors))." : Passage(finding.sentence).inShort
      return .paragraph(
        Passage([
          .file("Number \(rank)", path: "#What to look at first"),
          .text(" of what to look at first: "),
        ]) + words + (all.map { .text(" \($0.name): ") + $0.value + .text(".") } ?? Passage([])))
    }
  }

  /// Rules of which a table in their section tells what their findings say.
  private static let inTables: Set<String> = ["broker", "single-point-of-failure"]

  /// Findings on stretches of a route that is told already, in a line for each route.
  private func alongRoutes(_ findings: [Finding], _ chains: RouteChains) -> [Block] {
    var order: [Finding] = []
    var stretches: [String: [String]] = [:]
    for finding in findings where ranks[finding.id] == nil {
      guard let head = chains.head(of: finding) else { continue }
      if stretches[head.id] == nil { order.append(head) }
      stretches[head.id, default: []].append(
        context.names(of: finding.actors).joined(separator: " \u{2013} "))
    }
    return order.map { head in
      let place: Passage =
        ranks[head.id].map {
          Passage([.text("number "), .file("\($0)", path: "#What to look at first")])
        } ?? "\(names: context.names(of: head.actors))"
      return .paragraph(
        .text("On the route that is told of with ") + place
          + .text(": \((stretches[head.id] ?? []).joined(separator: "; ")).")
      )
    }
  }

  /// What bears a finding out, in words.
  func evidence(
    of finding: Finding, _ extent: EvidenceWording.Extent
  ) -> [FindingCard.Fact] {
    let points = analysis.open("single-point-of-failure").filter { $0.actors.count == 1 }
    return EvidenceWording(context: context, tells: extent, alone: points.flatMap(\.actors))
      .facts(of: finding)
  }

  /// Who else is on the only route that a finding tells of.
  func further(from finding: Finding, _ chains: RouteChains) -> [FindingCard.Fact] {
    let further = chains.further(from: finding)
    guard !further.isEmpty else { return [] }
    let words = further.map { "\(map[$0.actor].name) (\($0.lost) behind it)" }
    return [
      .init(name: "Further along the same route", value: .text(words.joined(separator: "; ")))
    ]
  }

  /// What every one of several findings suggests, if it is the same.
  private func commonSuggestion(of findings: [Finding]) -> Passage? {
    let told = findings.filter { ranks[$0.id] == nil }
    let suggestions = told.compactMap(\.suggestion).map { Passage($0) }
    guard told.count > 1, suggestions.count == told.count,
      suggestions.allSatisfy({ $0 == suggestions.first })
    else { return nil }
    return suggestions.first
  }

  /// What to do about the findings of a rule, unless each of them has told it.
  func remedy(of rule: Rule, for findings: [Finding]) -> [Block] {
    guard !Self.toldOneByOne.contains(rule.id) || findings.contains(where: { $0.suggestion == nil })
    else { return [] }
    return [.paragraph(.name("What to do:") + .text(" ") + .marked(rule.remedy))]
  }

  /// What some findings of one rule are about: the rule, and whom it found when these are few.
  func topic(of findings: [Finding]) -> String {
    let rule = findings.first.flatMap { AnalysisRegistry.rule($0.rule) }?.title ?? ""
    var names: [String] = []
    for name in context.names(of: findings.flatMap(\.actors)) where !names.contains(name) {
      names.append(name)
    }
    return findings.count == 1 && (1...2).contains(names.count)
      ? "\(rule), \(names.listed())" : rule
  }
}
