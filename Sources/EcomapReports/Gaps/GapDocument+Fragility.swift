import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// The single points of failure: how many would lose their route without each, and who.
  func singlePoints(_ findings: [Finding]) -> [Block] {
    let single = Self.gravestFirst(findings.filter { $0.actors.count == 1 })
    guard !single.isEmpty else { return [] }
    return [
      .paragraph(
        """
        Without one of these, the others named beside it would lose their only recorded route to \
        the rest. Organisations are counted and named before programmes, products and the like.
        """),
      .table(
        .init(
          columns: [
            "Without", "Organisations cut off", "Programmes or products cut off",
            "Would stay joined", "Who would be cut off", "Ties inferred or unclear",
          ], rows: rows(single), numbers: [1, 2, 3])),
    ]
  }

  /// The gravest first, then what bears on most; of equals, as found.
  private static func gravestFirst(_ findings: [Finding]) -> [Finding] {
    findings.indices.sorted { left, right in
      let (one, other) = (findings[left], findings[right])
      return (other.severity, other.affected, left) < (one.severity, one.affected, right)
    }.map { findings[$0] }
  }

  /// A row for each; whoever is named in a row above is not named again one by one.
  private func rows(_ findings: [Finding]) -> [[Passage]] {
    let chains = RouteChains(analysis)
    return findings.enumerated().map { place, finding in
      let head = chains.head(of: finding).flatMap { head in
        findings[..<place].first { $0.id == head.id }
      }
      return row(finding, besides: head)
    }
  }

  private func lost(_ finding: Finding) -> [ActorIndex] {
    finding.texts("who").compactMap { map.index(of: $0) }
  }

  /// Who would be cut off, against those of a row above where nearly all of these are.
  private func names(_ finding: Finding, besides head: Finding?) -> Passage {
    let lost = lost(finding)
    if let head {
      let left = self.lost(head).filter { !lost.contains($0) }
      if left.count < lost.count {
        return """
          those cut off without \(names: context.names(of: head.actors)), but for \
          \(names: context.names(of: left))
          """
      }
    }
    return "\(names: context.names(of: lost), atMost: Self.mostInARow)"
  }

  private func row(_ finding: Finding, besides head: Finding?) -> [Passage] {
    let counts: [Passage] =
      finding.holds("falls-apart")
      ? ["-", "-", "-", .text(pieces(of: finding))]
      : [
        "\(finding.integer("organisations"))", "\(finding.integer("programmes-or-products"))",
        "\(finding.integer("rest"))", names(finding, besides: head),
      ]
    return [.text(finding.actors.first.map { map[$0].name } ?? "")] + counts
      + [.text(TieDoubt(of: finding.ties, in: map).share)]
  }

  /// How many a row names; whoever is left is named with the finding.
  private static let mostInARow = 12

  /// Into what the network would fall of which no piece is the rest.
  private func pieces(of finding: Finding) -> String {
    guard case .array(let pieces) = finding.evidence("pieces") else { return "" }
    let names = pieces.map { $0.list.compactMap { map.index(of: $0) } }
      .sorted { $0.count > $1.count }
    let largest = names.first?.count ?? 0
    if largest == 1 { return "the \(names.count) it joins have no route to each other" }
    return "the network falls into \(names.count) groups, the largest of \(largest)"
  }
}
