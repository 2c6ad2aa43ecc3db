import EcomapAnalysis

extension GapDocument {
  /// What to look at first: the gravest findings, each with what to do.
  var firstLook: [Block] {
    let items = self.items.prefix(Self.mostItems)
    guard !items.isEmpty else { return [] }
    return [
      .heading(level: 2, "What to look at first"),
      .numbered(
        items.map { item in
          guard let suggestion = item.suggestion else { return item.sentence }
          return item.sentence + .text(" ") + suggestion
        }),
    ]
  }

  private static let mostItems = 7
  /// How many findings of one rule may be among them.
  private static let mostOfARule = 2

  private struct Item {
    let severity: Severity
    let affected: Int
    let sentence: Passage
    let suggestion: Passage?
  }

  /// Everything that could be looked at first, the gravest first, then what bears on most actors,
  /// then the order of the rules.
  private var items: [Item] {
    let all = analysis.rules.flatMap { items(of: $0) }
    return all.indices.sorted { left, right in
      (all[right].severity, all[right].affected, left)
        < (all[left].severity, all[left].affected, right)
    }.map { all[$0] }
  }

  /// A rule that finds many small things gives one item for all of them.
  private func items(of rule: Rule) -> [Item] {
    let findings = analysis.open(rule.id)
    guard let gravest = findings.map(\.severity).max() else { return [] }
    if findings.count > 3, findings.allSatisfy({ $0.affected <= 2 }) {
      let actors = Set(findings.flatMap(\.actors)).sorted()
      return [
        Item(
          severity: gravest, affected: actors.count,
          sentence: .text(statement(of: rule, findings.count)), suggestion: .marked(rule.remedy))
      ]
    }
    return findings.indices.sorted { left, right in
      (findings[right].severity, findings[right].affected, left)
        < (findings[left].severity, findings[left].affected, right)
    }.prefix(Self.mostOfARule).map { index in
      Item(
        severity: findings[index].severity, affected: findings[index].affected,
        sentence: Passage(findings[index].sentence),
        suggestion: findings[index].suggestion.map { Passage($0) })
    }
  }
}
