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
  func cards(_ findings: [Finding]) -> [Block] {
    findings.map { finding in
      .finding(
        FindingCard(
          id: finding.id, rank: nil, severity: finding.severity,
          sentence: Passage(finding.sentence), why: nil,
          evidence: EvidenceWording(context: context).facts(of: finding),
          sources: FindingSources(context: context).passages(of: [finding]),
          suggestion: finding.suggestion.map { Passage($0) },
          // A picture stands once in a report, where it is met first.
          figure: firstIDs.contains(finding.id) ? nil : figures[finding.id]))
    }
  }
}
