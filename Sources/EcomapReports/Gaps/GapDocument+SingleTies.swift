import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// The actors with one neighbour as a table.
  func singleTies(_ findings: [Finding]) -> [Block] {
    let has = findings.count == 1 ? "has" : "have"
    let rows = findings.compactMap { finding -> [Passage]? in
      guard let actor = finding.actors.first,
        let partner = map.index(of: finding.text("neighbour")),
        case .string(let relationship) = finding.evidence("relationship")
      else { return nil }
      return [
        .text(map[actor].name), .text(map[actor].kind.name), .text(relationship),
        .text(map[partner].name), known(finding),
      ]
    }
    return [
      .paragraph(
        """
        \(findings.count.counted("actor")) \(has) recorded ties with one other actor only, \
        what is \(findings.count == 1 ? "its" : "their") own aside, and would lose \
        \(findings.count == 1 ? "its" : "their") place in the network if that one stepped back.
        """),
      .table(
        .init(
          columns: ["Name", "Kind", "Relationship", "Only neighbour", "Known from"], rows: rows)),
    ]
  }

  /// Where the ties of a finding are known from, with the places.
  private func known(_ finding: Finding) -> Passage {
    .text(listed(finding.ties.flatMap { map.ties[$0].citations }))
  }
}
