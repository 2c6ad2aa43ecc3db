import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// Who bridges, as a table with the cost beside the gain.
  func brokers(_ findings: [Finding]) -> [Block] {
    let rows = findings.compactMap { finding -> [Passage]? in
      guard let actor = finding.actors.first else { return nil }
      return [
        .text(map[actor].name), .text(between(finding)), "\(finding.integer("pairs"))",
        "\(finding.integer("only-link"))", .text(share(finding)), .text(part(finding)),
        .text(finding.text("without-it")),
      ]
    }
    var blocks: [Block] = [
      .paragraph(
        """
        Each links pairs of actors that have a tie with it and none recorded with each other. The \
        last column is the cost: what they hold together comes apart without them.
        """),
      .table(
        .init(
          columns: [
            "Who", "Links most", "Pairs it links", "Pairs nobody else links", "Routes through it",
            "Its part", "Without it",
          ], rows: rows, numbers: [2, 3, 4])),
    ]
    if let unstable = unstable(findings) { blocks.append(.paragraph(unstable)) }
    if findings.contains(where: { $0.holds("estimated") }) {
      blocks.append(
        .paragraph(
          "The network is too large to count all routes; the shares are estimates from a sample."))
    }
    return blocks
  }

  func between(_ finding: Finding) -> String {
    let names = finding.texts("between")
    let pairs = finding.integer("between-pairs")
    guard let first = names.first else { return "" }
    let count = pairs.counted("pair")
    guard names.count > 1 else { return "within \(first) (\(count))" }
    return "\(first) and \(names[1]) (\(count))"
  }

  private func share(_ finding: Finding) -> String {
    guard let share = finding.number("share-of-routes") else { return "" }
    return (finding.holds("estimated") ? "about " : "") + percent(share)
  }

  /// What its profile and its most frequent role mean; their terms stand in the measures.
  private func part(_ finding: Finding) -> String {
    ["profile-in-words", "main-role-in-words"].map(finding.text).filter { !$0.isEmpty }
      .joined(separator: "; ")
  }

  /// Which places of the ranking hang on a single tie.
  private func unstable(_ findings: [Finding]) -> Passage? {
    let names = findings.filter { $0.holds("one-tie-would-change") }
      .compactMap { $0.actors.first.map { map[$0].name } }
    guard !names.isEmpty else { return nil }
    return names.count == findings.count
      ? "One tie more or less would change the order of this table."
      : "One tie more or less would change the place of \(names: names)."
  }
}
