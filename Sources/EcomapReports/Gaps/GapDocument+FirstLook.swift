import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// What to look at first: the gravest findings, each with what to do.
  var firstLook: [Block] {
    guard !chosen.isEmpty else {
      return [
        .heading(level: 2, "What to look at first"),
        .paragraph("Nothing is open that would have to be looked at."),
      ]
    }
    return [.heading(level: 2, "What to look at first")] + cardsOfFirstLook.map { .finding($0) }
  }

  /// What to look at first, each with why it matters, what bears it out and what to do.
  var cardsOfFirstLook: [FindingCard] {
    chosen.enumerated().map { offset, item in
      let finding = item.findings.count == 1 ? item.findings.first : nil
      return FindingCard(
        id: finding?.id ?? item.rule.id, rank: offset + 1, severity: item.severity,
        topic: topic(of: item.findings), sentence: item.sentence, why: .marked(item.rule.why),
        evidence: finding.map { EvidenceWording(context: context).facts(of: $0) } ?? [],
        sources: finding.map { FindingSources(context: context).passages(of: [$0]) } ?? [],
        suggestion: item.suggestion, figure: finding.flatMap { figures[$0.id] })
    }
  }

  private static let mostItems = 7
  /// How many findings of one theme may be among them.
  private static let mostOfATheme = 2

  private struct Item {
    let rule: Rule
    /// The one actor it is about, if it is about one.
    let actor: ActorIndex?
    let severity: Severity
    let affected: Int
    let sentence: Passage
    let suggestion: Passage?
    let findings: [Finding]
  }

  /// The findings to look at first, those of one item together.
  var firstFindings: [[Finding]] { chosen.map(\.findings) }

  /// The first items, of each theme only some, and none about an actor that has one already.
  private var chosen: [Item] {
    var chosen: [Item] = []
    for item in items where chosen.count < Self.mostItems {
      guard chosen.count(where: { $0.rule.theme == item.rule.theme }) < Self.mostOfATheme,
        item.actor == nil || !chosen.contains(where: { $0.actor == item.actor })
      else { continue }
      chosen.append(item)
    }
    return chosen
  }

  /// Everything that could be looked at first, the gravest first, then what bears on most actors,
  /// then the order of the rules.
  private var items: [Item] {
    let all = analysis.rules.filter { $0.theme != .cohesion }.flatMap { items(of: $0) }
    return all.indices.sorted { left, right in
      (all[right].severity, all[right].affected, left)
        < (all[left].severity, all[left].affected, right)
    }.map { all[$0] }
  }

  /// A rule that finds many small things gives one item for all of them.
  private func items(of rule: Rule) -> [Item] {
    let findings = analysis.open(rule.id)
    guard let gravest = findings.map(\.severity).max() else { return [] }
    if rule.id == "expectation" { return expectationItems(of: rule, findings) }
    if findings.count > 3, findings.allSatisfy({ $0.affected <= 2 }) {
      let actors = Set(findings.flatMap(\.actors))
      return [
        Item(
          rule: rule, actor: nil, severity: gravest, affected: actors.count,
          sentence: .text(statement(of: rule, findings.count)), suggestion: .marked(rule.remedy),
          findings: findings)
      ]
    }
    return findings.map { item(of: rule, $0) }
  }

  private func item(of rule: Rule, _ finding: Finding) -> Item {
    Item(
      rule: rule, actor: finding.actors.count == 1 ? finding.actors[0] : nil,
      severity: finding.severity, affected: finding.affected,
      sentence: Passage(finding.sentence),
      suggestion: finding.suggestion.map { Passage($0) }, findings: [finding])
  }

  /// One item for each expectation that is not met, however many actors fall short of it.
  private func expectationItems(of rule: Rule, _ findings: [Finding]) -> [Item] {
    groupedByExpectation(findings).flatMap { group -> [Item] in
      // Those that fall short by less are told by themselves, after the others.
      let gravest = group.map(\.severity).max() ?? .notice
      let grave = group.filter { $0.severity == gravest }
      let rest = group.filter { $0.severity < gravest }.map { item(of: rule, $0) }
      guard grave.count > 1,
        let message = ExpectationCheck.message(of: grave, in: context)
      else { return grave.map { item(of: rule, $0) } + rest }
      return [
        Item(
          rule: rule, actor: nil, severity: gravest, affected: grave.count,
          sentence: Passage(message.sentence), suggestion: Passage(message.suggestion),
          findings: grave)
      ] + rest
    }
  }
}
