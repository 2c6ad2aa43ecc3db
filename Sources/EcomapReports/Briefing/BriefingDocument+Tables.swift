import EcomapAnalysis
import EcomapModel

extension BriefingDocument {
  /// Who holds the network together, with the cost beside the gain.
  var brokers: [Block] {
    let title: Block = .heading(level: 2, "Who holds the network together")
    let rows = analysis.open("broker").prefix(5).compactMap { finding -> [Passage]? in
      guard let actor = finding.actors.first else { return nil }
      return [
        .text(map[actor].name), .text(gaps.between(finding)), "\(finding.integer("pairs"))",
        "\(finding.integer("only-link"))", .text(finding.text("without-it")),
      ]
    }
    guard !rows.isEmpty else {
      return [title, .paragraph("Nobody is recorded as the one who goes between others.")]
    }
    return [
      title,
      .table(
        .init(
          columns: ["Who", "Links most", "Pairs it goes between", "Only link", "Without it"],
          rows: rows, numbers: [2, 3])),
    ]
  }

  /// What is missing, theme by theme.
  var gapTable: [Block] {
    let title: Block = .heading(level: 2, "Where the gaps are")
    let rows = Theme.allCases.filter { ![.brokerage, .cohesion].contains($0) }.flatMap(rows)
    guard !rows.isEmpty else { return [title, .paragraph(nothing)] }
    let columns: [Passage] =
      audience == .board ? ["Theme", "What was found"] : ["What was found", "Who"]
    return [title, .table(.init(columns: columns, rows: rows))]
  }

  /// The rows of a theme: one for a board, one for each rule for those who act.
  private func rows(of theme: Theme) -> [[Passage]] {
    let found = gaps.counts.byRule.filter { $0.rule.theme == theme && $0.tally.open > 0 }
      .filter { !$0.rule.id.hasPrefix("unused-") }
    guard !found.isEmpty else { return [] }
    switch audience {
    case .board:
      let words = Self.gravestFirst(found, in: analysis)
        .map { gaps.statement(of: $0.rule, $0.tally.open) }
      let more = words.count - Self.mostStatements
      let rest = more > 0 ? ["The gap report tells of \(more) more."] : []
      return [
        [
          .text(theme.title),
          .text((words.prefix(Self.mostStatements) + rest).joined(separator: " ")),
        ]
      ]
    case .operational:
      return found.map { rule, tally in
        [.text(gaps.statement(of: rule, tally.open)), names(of: rule)]
      }
    }
  }

  /// The most that a board is told of a theme.
  private static let mostStatements = 2

  /// Rules with the gravest of their findings first; of equals, as in the report.
  private static func gravestFirst(
    _ found: [(rule: Rule, tally: GapCounts.Tally)], in analysis: GapAnalysis
  ) -> [(rule: Rule, tally: GapCounts.Tally)] {
    let severities = found.map { analysis.open($0.rule.id).map(\.severity).max() ?? .notice }
    return found.indices.sorted { (severities[$1], $0) < (severities[$0], $1) }.map { found[$0] }
  }

  /// The first of those a rule's findings are about, the gravest before others.
  private func names(of rule: Rule) -> Passage {
    var actors: [ActorIndex] = []
    for finding in analysis.open(rule.id).sorted(by: { $0.severity > $1.severity }) {
      for actor in finding.actors where !actors.contains(actor) { actors.append(actor) }
    }
    let names = gaps.context.names(of: actors)
    return names.isEmpty ? "" : .text(Passage("\(names: names, atMost: 2)").plain)
  }
}
