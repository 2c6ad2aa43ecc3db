import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// Who does the same as whom, as a table.
  func overlaps(_ findings: [Finding], of rule: String) -> [Block] {
    let isTied = rule == "coordinated-overlap"
    let columns: [Passage] = ["Who", "And who", "Shared remits", "Where"]
    let told = findings.filter { !$0.actors.isEmpty }
    let rows = told.flatMap { finding in
      pairs(of: finding).map { pair -> [Passage] in
        let row = [
          pair.0, pair.1, finding.texts("shared-remits").joined(separator: "; "),
          finding.text("place"),
        ]
        return (isTied ? row + [ties(of: finding)] : row).map { .text($0) }
      }
    }
    // A finding about nobody in particular says that there is more.
    let rest = findings.filter(\.actors.isEmpty).map { Block.paragraph(Passage($0.sentence)) }
    guard !rows.isEmpty else { return rest }
    return [
      .paragraph(.text(opening(told, isTied: isTied))),
      .table(.init(columns: isTied ? columns + ["Tie"] : columns, rows: rows)),
    ] + rest
  }

  private func opening(_ findings: [Finding], isTied: Bool) -> String {
    let stating = context.subjects.count { !map[$0].remits.isEmpty }
    let ties = isTied ? "a tie is recorded" : "no tie is recorded"
    let ofPairs = findings.allSatisfy { $0.actors.count == 2 }
    let what =
      ofPairs
      ? findings.count.counted("pair") + " of actors"
      : findings.count.counted("pair or group", "pairs or groups") + " of actors"
    return """
      \(what) share\(findings.count == 1 ? "s" : "") most of a remit in one place and \(ties) \
      between them. Remits are \
      recorded for \(stating) of \(counts.actors.counted("actor")).
      """
  }

  /// The most actors of a finding of which each pair has a row of its own.
  private static let mostInPairs = 4

  /// Who overlaps with whom: every two actors of a finding, or in one row when they are many.
  private func pairs(of finding: Finding) -> [(String, String)] {
    let names = context.names(of: finding.actors)
    guard names.count <= Self.mostInPairs else {
      return [(names.joined(separator: ", "), "each of them with each other")]
    }
    return names.indices.flatMap { first in
      names[(first + 1)...].map { (names[first], $0) }
    }
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
      let remits = finding.groups("shared-remits").compactMap { $0["remit"]?.words }
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
