import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// Whom to introduce to whom, as a table.
  func introductions(_ findings: [Finding]) -> [Block] {
    let rows = findings.map { finding -> [Passage] in
      let names = context.names(of: finding.actors)
      return [
        .text(names.first ?? ""), .text(names.last ?? ""), .text(introducers(of: finding)),
        .text(finding.text("reason")),
      ]
    }
    return [
      .paragraph(
        """
        Pairs across sectors and places that have work in common, the most useful first. Whether \
        they know each other already is a question to whoever is to introduce them.
        """),
      .table(.init(columns: ["Introduce", "To", "Who can introduce them", "Why"], rows: rows)),
    ]
  }

  private func introducers(of finding: Finding) -> String {
    let both = context.names(of: actors(finding.texts("introducers")))
    if !both.isEmpty { return both.prefix(3).joined(separator: ", ") }
    let route = context.names(of: actors(finding.texts("route")))
    return route.isEmpty ? "nobody recorded" : "by way of \(route.joined(separator: ", "))"
  }

  private func actors(_ ids: [String]) -> [ActorIndex] { ids.compactMap { map.index(of: $0) } }

  /// The new ties that a finding proposes, as a table.
  func newTies(_ findings: [Finding], of rule: String) -> [Block] {
    guard let finding = findings.first else { return [] }
    let joins = rule == "joining-ties"
    // Ties that bring in one actor only are as many as there are unconnected actors.
    let pairs = finding.groups("pairs").filter { !joins || ($0["joins"]?.integer ?? 0) > 1 }
    let most = joins ? Self.mostJoiningTies : Self.mostSecondRoutes
    let rows = pairs.prefix(most).compactMap { pair -> [Passage]? in
      let names = context.names(of: actors(pair["between"]?.list ?? []))
      guard names.count == 2 else { return nil }
      let reason: Passage = .text(
        pair["reason"]?.words.map(\.capitalisedAtStart) ?? "nothing recorded")
      let row: [Passage] = [.text(names[0]), .text(names[1])]
      return joins ? row + ["\(pair["joins"]?.integer ?? 0)", reason] : row + [reason]
    }
    var sentence: [Block] = [.paragraph(Passage(finding.sentence))]
    let hanging = context.names(of: actors(finding.texts("who")))
    if hanging.count > Self.mostNamed {
      sentence.append(.paragraph(.text("All of them: ") + "\(names: hanging, atMost: 100)."))
    }
    guard !rows.isEmpty else { return sentence }
    var columns: [Passage] = ["Between", "And"]
    if joins { columns.append("Joins so many actors") }
    columns.append("What they have in common")
    let more = pairs.count - rows.count
    return sentence + [.table(.init(columns: columns, rows: rows, numbers: joins ? [2] : []))]
      + (more > 0 ? [.paragraph("And \(more) more.")] : [])
  }

  /// How many new ties a report lists.
  private static let mostNamed = 6
  private static let mostJoiningTies = 20
  private static let mostSecondRoutes = 8
}
