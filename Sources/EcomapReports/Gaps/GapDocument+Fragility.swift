import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// The single points of failure: how many would lose their route without each, and who.
  func singlePoints(_ findings: [Finding]) -> [Block] {
    let single = findings.filter { $0.actors.count == 1 }
    let cutOff = single.filter { !$0.holds("falls-apart") }
    var blocks: [Block] = []
    if !cutOff.isEmpty {
      blocks += [
        .paragraph(
          """
          Without one of these, the others named beside it would lose their only recorded route to \
          the rest. Organisations are counted and named before programmes, products and the like.
          """),
        .table(
          .init(
            columns: [
              "Without", "Organisations cut off", "Programmes or products cut off",
              "Would stay joined", "Who would be cut off", "Uncertain ties",
            ], rows: cutOff.map(row), numbers: [1, 2, 3])),
      ]
    }
    return blocks
  }

  private func row(_ finding: Finding) -> [Passage] {
    let lost = finding.texts("who").compactMap { map.index(of: $0) }
    return [
      .text(finding.actors.first.map { map[$0].name } ?? ""),
      "\(finding.integer("organisations"))", "\(finding.integer("programmes-or-products"))",
      "\(finding.integer("rest"))", "\(names: context.names(of: lost), atMost: 8)",
      "\(finding.integer("uncertain-ties")) of \(finding.ties.count)",
    ]
  }
}
