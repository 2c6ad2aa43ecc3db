import EcomapAnalysis
import EcomapModel

/// Builds a directory section by section.
struct DirectoryDocument {
  typealias Block = ReportDocument.Block

  let snapshot: Snapshot
  let entry: DirectoryEntry
  /// Who is listed: everybody who is there or is to come, in the order of their names.
  let listed: [ActorIndex]

  var map: EcosystemMap { snapshot.map }

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    entry = DirectoryEntry(snapshot)
    listed = snapshot.present.filter { snapshot.standing(of: $0) != .ended }
      .map { (key: snapshot.map[$0].name.lowercased(), actor: $0) }
      .sorted { ($0.key, $0.actor) < ($1.key, $1.actor) }.map(\.actor)
  }

  var document: ReportDocument {
    let sections = byPurpose + [byArea, allNames, unplaced]
    return ReportDocument(
      title: "Who supports what: \(map.title)",
      blocks: opening + [.list(sections.compactMap(lead))] + sections.flatMap { $0 }
    ).warning(of: map)
  }

  private var opening: [Block] {
    var words = snapshot.date.map { "As of \($0.spoken)." } ?? "No date is given."
    if let summary = map.summary { words += " \(summary)" }
    return [
      .paragraph(.text(words)),
      .paragraph(.text(extent)),
    ] + missingContacts
  }

  private var extent: String {
    guard !listed.isEmpty else { return "Nobody is listed on this map." }
    let who =
      listed.count == 1
      ? "1 organisation or programme is" : "\(listed.count) organisations and programmes are"
    return """
      \(who) listed here, with what the map records of them. Whoever is not listed under a heading \
      may do the same all the same: it is not recorded.
      """
  }

  /// What a section holds, as links: its heading and those beneath it.
  private func lead(to section: [Block]) -> Passage? {
    var links: [Passage] = []
    for case .heading(_, let title) in section {
      links.append(.file(title.plain, path: "#\(title.plain)"))
    }
    guard let heading = links.first else { return nil }
    return links.count == 1
      ? heading : heading + ": " + Passage.joined(Array(links.dropFirst()), separator: "; ")
  }

  /// Said once, when no contact is recorded of anybody; then no table has a column for it.
  private var missingContacts: [Block] {
    hasContacts || listed.isEmpty
      ? []
      : [
        .paragraph(
          "The map records no contacts. Where a name is listed, ask there for whoever looks after the need."
        )
      ]
  }

  var hasContacts: Bool { listed.contains { entry.contact(of: $0) != nil } }

  /// A name with what a reader should know before calling.
  func name(of actor: ActorIndex) -> Passage {
    let remarks = entry.remarks(on: actor)
    let name: Passage = .name(map[actor].name)
    return remarks.isEmpty ? name : name + .text(" (\(remarks.joined(separator: "; ")))")
  }

  func areas(of actor: ActorIndex) -> Passage {
    let areas = entry.areas(of: actor)
    return .text(areas.isEmpty ? "not recorded" : areas.joined(separator: ", "))
  }

  func contact(of actor: ActorIndex) -> Passage { entry.contact(of: actor) ?? "not recorded" }

  /// Names by kind, in the order of the vocabulary: who is here at a glance.
  func byKind(_ actors: [ActorIndex], caption: Passage) -> Block {
    let kinds = map.vocabulary.actorKinds
    let rows = kinds.compactMap { kind -> [Passage]? in
      let some = actors.filter { map[$0].kind.id == kind.id }
      guard !some.isEmpty else { return nil }
      let label = some.count == 1 ? kind.name : kind.plural
      return [.text(label), Passage.joined(some.map(name), separator: "; ")]
    }
    return .table(.init(columns: ["What they are", "Who"], rows: rows, caption: caption))
  }
}
