import EcomapAnalysis
import EcomapModel

/// Builds a directory section by section.
struct DirectoryDocument {
  typealias Block = ReportDocument.Block

  let snapshot: Snapshot
  let entry: DirectoryEntry
  let home: HomeRegion
  let signposts: Signposts
  /// Who is listed: everybody who is there or is to come, in the order of their names.
  let listed: [ActorIndex]

  var map: EcosystemMap { snapshot.map }

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    entry = DirectoryEntry(snapshot)
    home = HomeRegion(of: snapshot)
    signposts = Signposts(snapshot)
    listed = snapshot.present.filter { snapshot.standing(of: $0) != .ended }
      .map { (key: snapshot.map[$0].name.lowercased(), actor: $0) }
      .sorted { ($0.key, $0.actor) < ($1.key, $1.actor) }.map(\.actor)
  }

  var document: ReportDocument {
    let sections = byPurpose + [byArea, allNames, unplaced]
    return ReportDocument(
      title: "Who supports what: \(map.title)",
      blocks: opening + [.list(sections.compactMap(lead))] + sections.flatMap { $0 },
      layout: .directory
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
    let bodies = listed.count { map[$0].kind.isBody }
    let counts = [
      bodies.counted("organisation or group", "organisations and groups"),
      (listed.count - bodies).counted(
        "programme, service or other thing", "programmes, services and other things"),
    ]
    let who = zip(counts, [bodies, listed.count - bodies]).filter { $0.1 > 0 }.map(\.0).listed(
      "and")
    return """
      \(who) \(listed.count == 1 ? "is" : "are") listed here, with what the map records of them. Whoever is not listed under a heading \
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
    return areas.isEmpty ? Self.notRecorded : .text(areas.joined(separator: ", "))
  }

  /// Some actors with those of the map's own region first, then the country's, and last those who
  /// work elsewhere, of whom no area is recorded, and classes.
  func nearestFirst(_ actors: [ActorIndex]) -> [ActorIndex] {
    func distance(_ actor: ActorIndex) -> Int {
      let areas = entry.areas(of: actor)
      if map[actor].isClass { return 4 }
      if areas.isEmpty { return 3 }
      guard let own = home.area else { return 0 }
      if areas.contains(where: { map.areas.contains(own, $0) }) { return 0 }
      return areas.contains(where: isAround) ? 1 : 2
    }
    let keyed = actors.enumerated().map { (key: (distance($1), $0), actor: $1) }
    return keyed.sorted { $0.key < $1.key }.map(\.actor)
  }

  /// Whether an area is a country, or lies around the map's own region.
  func isAround(_ area: String) -> Bool {
    Area.builtIn.contains { $0.name == area }
      || home.area.map { map.areas.contains(area, $0) } == true
  }

  /// A table without the columns in which nothing is recorded of anybody.
  func table(_ columns: [Passage], _ rows: [[Passage]]) -> Block {
    let kept = columns.indices.filter { column in
      column == 0 || rows.contains { $0[column] != Self.notRecorded }
    }
    return .table(
      .init(columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } }))
  }

  static let notRecorded: Passage = "not recorded"

  func contact(of actor: ActorIndex) -> Passage { entry.contact(of: actor) ?? Self.notRecorded }

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
