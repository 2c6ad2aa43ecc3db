import EcomapAnalysis
import EcomapModel

extension BriefingDocument {
  /// Who holds the network together, with the cost and the doubt beside the gain; those first who
  /// can be asked.
  var brokers: [Block] {
    let title: Block = .heading(level: 2, "Who holds the network together")
    let findings = analysis.open("broker").prefix(5)
    let order = context.bodiesFirst(findings.compactMap(\.actors.first))
    let ordered = order.compactMap { actor in findings.first { $0.actors.first == actor } }
    let rows = ordered.compactMap { finding -> [Passage]? in
      guard let actor = finding.actors.first else { return nil }
      return [
        .text(map[actor].name), .text(gaps.between(finding)), "\(finding.integer("pairs"))",
        "\(finding.integer("only-link"))", .text(finding.text("without-it")),
        .text(TieDoubt(of: finding.ties, in: map).share),
      ]
    }
    guard !rows.isEmpty else {
      return [title, .paragraph("Nobody is recorded as the one who goes between others.")]
    }
    return [
      title,
      .paragraph(
        """
        Each links pairs of actors that have a tie with it and none recorded with each other.
        """),
      .table(
        .init(
          columns: [
            "Who", "Links most", "Pairs it links", "Pairs nobody else links", "Without it",
            "Ties inferred or unclear",
          ],
          rows: rows, numbers: [2, 3])),
    ]
  }

  /// What is missing, theme by theme; the same for everybody, with names for those who act.
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
      .filter { !$0.rule.id.hasPrefix("unused-") }.map(\.rule)
    guard !found.isEmpty else { return [] }
    let words = found.map { gaps.statement(of: $0, gaps.counts.tally($0.id).open) }
    switch audience {
    case .board: return [[.text(theme.title), .text(words.joined(separator: " "))]]
    case .operational:
      return zip(found, words).map { [.text($1), .text(gaps.whom(of: $0))] }
    }
  }
}
