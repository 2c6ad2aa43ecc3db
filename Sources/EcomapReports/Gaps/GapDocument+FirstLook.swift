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
    return [
      .heading(level: 2, "What to look at first"),
      .paragraph(
        """
        The gravest first; of equals, what bears on most actors. Everything to act on comes before \
        the rest, of which each theme has at most two here.
        """),
    ] + cardsOfFirstLook.map { .finding($0) }
  }

  /// What to look at first, each with why it matters, what bears it out and what to do.
  var cardsOfFirstLook: [FindingCard] {
    let chains = RouteChains(analysis)
    return chosen.enumerated().map { offset, item in
      let finding = item.findings.count == 1 ? item.findings.first : nil
      return FindingCard(
        id: finding?.id ?? item.rule.id, rank: offset + 1, severity: item.severity,
        topic: topic(of: item.findings), sentence: item.sentence, why: .marked(item.rule.why),
        evidence: finding.map {
          evidence(of: $0, .everything) + further(from: $0, chains)
        } ?? [],
        sources: finding.map { FindingSources(context: context).passages(of: [$0]) } ?? [],
        suggestion: item.suggestion, figure: item.findings.first.flatMap { figures[$0.id] })
    }
  }

  private static let mostItems = 7
  /// How many findings of one theme may be among them, besides those to act on.
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

    /// Whom it is about, when these are several.
    var group: Set<ActorIndex> {
      let actors = Set(findings.flatMap(\.actors))
      return actors.count > 1 ? actors : []
    }
  }

  /// The findings to look at first, those of one item together.
  var firstFindings: [[Finding]] { chosen.map(\.findings) }

  /// The first items, of each theme only some, and none that tells one of the others again.
  private var chosen: [Item] {
    let chains = RouteChains(analysis)
    var chosen: [Item] = []
    for item in items where chosen.count < Self.mostItems {
      let ofTheme = chosen.count { $0.rule.theme == item.rule.theme }
      guard item.severity == .serious || ofTheme < Self.mostOfATheme,
        !chosen.contains(where: { Self.repeats(item, $0, chains) })
      else { continue }
      chosen.append(item)
    }
    return chosen
  }

  /// Whether an item is about the actor of another, about some of its actors only, or about a
  /// stretch of the same route.
  private static func repeats(_ item: Item, _ other: Item, _ chains: RouteChains) -> Bool {
    if let actor = item.actor, actor == other.actor { return true }
    if item.rule.id != other.rule.id, !item.group.isEmpty, item.group.isSubset(of: other.group) {
      return true
    }
    guard item.findings.count == 1, other.findings.count == 1 else { return false }
    return chains.head(of: item.findings[0])?.id == other.findings[0].id
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
