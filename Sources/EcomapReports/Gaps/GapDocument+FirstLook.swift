import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// What to look at first: the gravest findings, each with what to do.
  var firstLook: [Block] {
    let items = chosen
    guard !items.isEmpty else { return [] }
    return [
      .heading(level: 2, "What to look at first"),
      .numbered(
        items.map { item in
          let label = Passage.name(Self.label(item.severity)) + .text(" ")
          guard let suggestion = item.suggestion else { return label + item.sentence }
          return label + item.sentence + .text(" ") + suggestion
        }),
    ]
  }

  private static func label(_ severity: Severity) -> String {
    switch severity {
    case .serious: "To act on:"
    case .warning: "To look into:"
    case .notice: "To know:"
    }
  }

  private static let mostItems = 7
  /// How many findings of one theme may be among them.
  private static let mostOfATheme = 2

  private struct Item {
    let theme: Theme
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
      guard chosen.count(where: { $0.theme == item.theme }) < Self.mostOfATheme,
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
    if findings.count > 3, findings.allSatisfy({ $0.affected <= 2 }) {
      let actors = Set(findings.flatMap(\.actors)).sorted()
      return [
        Item(
          theme: rule.theme, actor: nil, severity: gravest, affected: actors.count,
          sentence: .text(statement(of: rule, findings.count)), suggestion: .marked(rule.remedy),
          findings: findings)
      ]
    }
    return findings.map { finding in
      Item(
        theme: rule.theme, actor: finding.actors.count == 1 ? finding.actors[0] : nil,
        severity: finding.severity, affected: finding.affected,
        sentence: Passage(finding.sentence),
        suggestion: finding.suggestion.map { Passage($0) }, findings: [finding])
    }
  }
}
