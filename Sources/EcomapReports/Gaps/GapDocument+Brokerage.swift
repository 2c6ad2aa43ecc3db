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
        The last column is the cost: what they hold together comes apart without them.
        """),
      .table(
        .init(
          columns: [
            "Who", "Links most", "Pairs it goes between", "Only link", "Routes through it",
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
    guard names.count > 1 else { return "within \(first) (\(pairs))" }
    return "\(first) and \(names[1]) (\(pairs))"
  }

  private func share(_ finding: Finding) -> String {
    guard let share = finding.number("share-of-routes") else { return "" }
    return (finding.holds("estimated") ? "about " : "") + percent(share)
  }

  /// The profile and the most frequent role, in plain words.
  private func part(_ finding: Finding) -> String {
    [("profile-in-words", "profile"), ("main-role-in-words", "main-role")]
      .compactMap { words, name in
        finding.text(words).isEmpty ? nil : "\(finding.text(words)) (\(finding.text(name)))"
      }.joined(separator: "; ")
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
