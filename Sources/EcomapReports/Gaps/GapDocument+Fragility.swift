import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// The single points of failure: how many would lose their route without each, and who.
  func singlePoints(_ findings: [Finding]) -> [Block] {
    let single = findings.filter { $0.actors.count == 1 }
    let rest = findings.filter { $0.actors.count > 1 }
    let rows = single.map { finding -> [Passage] in
      let lost = finding.texts("who").compactMap { map.index(of: $0) }
      return [
        .text(finding.actors.first.map { map[$0].name } ?? ""),
        "\(finding.integer("would-lose-route"))", "\(finding.integer("rest"))",
        "\(names: context.names(of: lost), atMost: 8)",
      ]
    }
    var blocks: [Block] = [
      .paragraph(
        """
        If one of these stepped back, the others named beside it would lose their only recorded \
        route to the rest.
        """),
      .table(
        .init(
          columns: ["Who", "Would lose their route", "Would stay joined", "Who would lose it"],
          rows: rows)),
    ]
    blocks += rest.map { .paragraph(Passage($0.sentence)) }
    return blocks
  }
}
