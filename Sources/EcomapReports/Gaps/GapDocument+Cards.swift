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

  /// The findings of a rule, each with what bears it out and a picture where there is one; what is
  /// told under "What to look at first" is only named.
  func cards(_ findings: [Finding]) -> [Block] {
    findings.map { finding in
      if let rank = ranks[finding.id] {
        return .paragraph(
          Passage([
            .file("Number \(rank)", path: "#What to look at first"),
            .text(" of what to look at first: "),
          ]) + Passage(finding.sentence).firstSentence)
      }
      return .finding(
        FindingCard(
          id: finding.id, rank: nil, severity: finding.severity, topic: topic(of: [finding]),
          sentence: Passage(finding.sentence), why: nil,
          evidence: EvidenceWording(context: context).facts(of: finding),
          sources: FindingSources(context: context).passages(of: [finding]),
          suggestion: finding.suggestion.map { Passage($0) }, figure: figures[finding.id]))
    }
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
