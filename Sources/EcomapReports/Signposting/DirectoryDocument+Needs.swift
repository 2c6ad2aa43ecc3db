import EcomapAnalysis
import EcomapModel

extension DirectoryDocument {
  /// Each remit with those who have it, in the map's order.
  var byNeed: [Block] {
    let heading: Block = .heading(level: 2, "By need")
    guard !map.remits.isEmpty else {
      return [heading, .paragraph("The map records nothing of what anybody is there for.")]
    }
    var nobody: [Passage] = []
    var blocks: [Block] = [heading]
    for remit in map.remits {
      let actors = nearestFirst(listed.filter { entry.remits(of: $0).contains(remit.name) })
      let more = seeAlso(remit.name, besides: actors)
      guard !actors.isEmpty else {
        nobody.append(.text(remit.name) + (more.map { ". " + $0 } ?? ""))
        continue
      }
      blocks.append(.heading(level: 3, .text(remit.name)))
      blocks.append(table(of: actors))
      if let more { blocks.append(.paragraph(more)) }
    }
    guard !nobody.isEmpty else { return blocks }
    return blocks + [
      .heading(level: 3, "Needs that nobody is recorded for"),
      .list(nobody),
    ]
  }

  private func table(of actors: [ActorIndex]) -> Block {
    let columns: [Passage] = ["Who", "What it is", "Works in"]
    return table(
      hasContacts ? columns + ["Contact"] : columns,
      actors.map { actor in
        let row = [name(of: actor), .text(entry.kind(of: actor)), areas(of: actor)]
        return hasContacts ? row + [contact(of: actor)] : row
      })
  }

  private static let mostOfKind = 8

  /// Where else to look for help with a need: under a driver or a stage, or among those of a kind, as
  /// funders are for funding.
  private func seeAlso(_ need: String, besides actors: [ActorIndex]) -> Passage? {
    let related = signposts.headings(relatedTo: need)
    let drivers = related.drivers.filter { driver in
      listed.contains { entry.drivers(of: $0).contains(driver) }
    }.map(\.spoken)
    let stages = related.stages.filter { stage in
      listed.contains { entry.stages(of: $0).contains(stage) }
    }.map(\.spoken)
    let links = (drivers + stages).map(Self.title).map { Passage.file($0, path: "#\($0)") }
    let alike = nearestFirst(listed.filter { related.kinds.contains(map[$0].kind) })
      .filter { !actors.contains($0) }
    var parts: [Passage] = []
    if !links.isEmpty { parts.append("See also: " + Passage.joined(links, separator: "; ") + ".") }
    if !alike.isEmpty {
      let more = alike.count - Self.mostOfKind
      let names = Passage.joined(alike.prefix(Self.mostOfKind).map(name), separator: "; ")
      parts.append("By kind also: " + names + (more > 0 ? .text(" and \(more) more.") : "."))
    }
    return parts.isEmpty ? nil : Passage.joined(parts, separator: " ")
  }
}
