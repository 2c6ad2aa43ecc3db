import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// Who does the same as whom, as a table.
  func overlaps(_ findings: [Finding], of rule: String) -> [Block] {
    let isTied = rule == "coordinated-overlap"
    let columns: [Passage] = ["Who", "And who", "Shared remits", "Where"]
    let rows = findings.filter { !$0.actors.isEmpty }.map { finding -> [Passage] in
      let names = context.names(of: finding.actors)
      let remits = finding.texts("shared-remits")
      var row: [Passage] = [
        .text(names.first ?? ""), .text(names.dropFirst().joined(separator: ", ")),
        .text(remits.joined(separator: "; ")), .text(finding.text("place")),
      ]
      if isTied { row.append(.text(ties(of: finding))) }
      return row
    }
    // A finding about nobody in particular says that there is more.
    let rest = findings.filter(\.actors.isEmpty).map { Block.paragraph(Passage($0.sentence)) }
    guard !rows.isEmpty else { return rest }
    return [
      .paragraph(.text(opening(findings, isTied: isTied))),
      .table(.init(columns: isTied ? columns + ["Tie"] : columns, rows: rows)),
    ] + rest
  }

  private func opening(_ findings: [Finding], isTied: Bool) -> String {
    let stating = context.subjects.count { !map[$0].remits.isEmpty }
    let times = findings.count == 1 ? "Once" : "\(findings.count) times"
    let ties = isTied ? "a tie is recorded" : "no tie is recorded"
    return """
      \(times), actors share most of a remit in one place and \(ties) between them. Remits are \
      recorded for \(stating) of \(counts.actors.counted("actor")).
      """
  }

  private func ties(of finding: Finding) -> String {
    var phrases: [String] = []
    for tie in finding.ties {
      let phrase = map.ties[tie].kind.phrase
      if !phrases.contains(phrase) { phrases.append(phrase) }
    }
    return phrases.joined(separator: ", ")
  }

  /// Bodies of one kind that share remits in different places, as a table.
  func counterparts(_ findings: [Finding]) -> [Block] {
    let rows = findings.compactMap { finding -> [Passage]? in
      guard let kind = finding.actors.first.map({ map[$0].kind }) else { return nil }
      let who = finding.actors.map { actor in
        "\(map[actor].name) (\(map[actor].areas.joined(separator: ", ")))"
      }
      let remits = finding.groups("shared-remits").compactMap { $0.text("remit") }
      return [
        .text(kind.plural), .text(who.joined(separator: "; ")),
        .text(remits.joined(separator: "; ")),
      ]
    }
    return [
      .paragraph(
        """
        This is no duplication: those who do the same in different places can learn from each \
        other.
        """),
      .table(.init(columns: ["Kind", "Who and where", "Remits in common"], rows: rows)),
    ]
  }
}
