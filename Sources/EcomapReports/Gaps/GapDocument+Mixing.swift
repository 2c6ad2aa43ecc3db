import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// How many ties there are between each two sectors, against those possible and expected.
  var mixingTables: [Block] {
    let mixing = SectorMixing(context)
    guard mixing.members.count > 1, mixing.externalInternal != nil else { return [] }
    let silent = Set(analysis.findings.filter { $0.rule == "silent-groups" }.map(\.discriminator))
    let rows = mixing.pairs.map { pair -> [Passage] in
      let name = "\(pair.first.name) and \(pair.second.name)"
      let isSilent = silent.contains("\(pair.first.rawValue)-\(pair.second.rawValue)")
      return [
        isSilent ? .name(name) : .text(name), "\(pair.observed)", .text(pair.possible.grouped),
        .text(pair.expected.rounded(to: 1)),
      ]
    }
    let members = mixing.members.map { member -> [Passage] in
      [
        .text(member.sector.name), "\(member.actors)",
        .text(member.externalInternal.map { $0.rounded(to: 2) } ?? "no ties"),
      ]
    }
    return [
      .heading(level: 3, "Ties between sectors"),
      .paragraph(
        """
        Expected are as many ties as there would be if every sector kept its ties and these were \
        spread without regard to sector.
        """),
      .table(
        .init(
          columns: ["Sectors", "Ties", "Possible", "Expected"], rows: rows, numbers: [1, 2, 3])),
      .heading(level: 3, "How much each sector keeps to itself"),
      .paragraph(.text(inwardness(mixing))),
      .table(.init(columns: ["Sector", "Actors", "E-I index"], rows: members, numbers: [1, 2])),
    ]
  }

  private func inwardness(_ mixing: SectorMixing) -> String {
    let index = mixing.externalInternal.map { $0.rounded(to: 2) } ?? ""
    return """
      The external-internal index runs from -1, when all ties stay within a sector, to 1, when all \
      lead out of it. Over the whole map it is \(index).
      """
  }
}
