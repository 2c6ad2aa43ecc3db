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
    let common = commonSuggestion(of: findings)
    let cards = findings.map { finding -> Block in
      if let rank = ranks[finding.id] {
        return .paragraph(
          Passage([
            .file("Number \(rank)", path: "#What to look at first"),
            .text(" of what to look at first: "),
          ]) + Passage(finding.sentence).inShort)
      }
      return .finding(
        FindingCard(
          id: finding.id, rank: nil, severity: finding.severity, topic: topic(of: [finding]),
          sentence: Passage(finding.sentence), why: nil,
          evidence: EvidenceWording(context: context).facts(of: finding),
          sources: FindingSources(context: context).passages(of: [finding]),
          suggestion: common == nil ? finding.suggestion.map { Passage($0) } : nil,
          figure: figures[finding.id]))
    }
    return cards + (common.map { [.paragraph(.name("What to do:") + .text(" ") + $0)] } ?? [])
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
