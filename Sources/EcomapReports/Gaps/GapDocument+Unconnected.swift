import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// The unconnected actors by kind, and how many there are in each area.
  func unconnected(_ findings: [Finding]) -> [Block] {
    let verb = findings.count == 1 ? "is" : "are"
    return [
      .paragraph(
        """
        \(findings.count) of \(counts.actors.counted("actor")) \(verb) on the map with no \
        current ties recorded (\(share(of: findings.count, in: counts.actors))). Of each we ask: missing \
        data, or a missing relationship?\(wholeKinds)
        """)
    ] + tables(of: findings) + onlyUncounted + onlyClasses + areaCounts(findings)
  }

  /// Those of the map's own region first, and bodies before what nobody can ask: one table for each,
  /// with a heading when there are several.
  private func tables(of findings: [Finding]) -> [Block] {
    let home = HomeArea(context)
    func isBody(_ finding: Finding) -> Bool { finding.actors.first.map(context.isBody) ?? false }
    func isAtHome(_ finding: Finding) -> Bool { finding.actors.first.map(home.holds) ?? false }
    let things = findings.filter { !isBody($0) }
    var parts: [(title: Passage, findings: [Finding])] = []
    if let name = home.name {
      parts.append(
        (
          .text("Organisations and networks of \(name)"),
          findings.filter { isBody($0) && isAtHome($0) }
        ))
      parts.append(
        (
          "Organisations and networks from elsewhere or for the whole country",
          findings.filter { isBody($0) && !isAtHome($0) }
        ))
    } else {
      parts.append(("Organisations and networks", findings.filter(isBody)))
    }
    parts.append(("Programmes, schemes, policies and products", things))
    parts.removeAll { $0.findings.isEmpty }
    return parts.flatMap { part -> [Block] in
      let title = part.title + .text(" (\(part.findings.count))")
      let table = table(of: part.findings)
      return parts.count > 1 ? [.heading(level: 3, title), table] : [table]
    }
  }

  private func actor(of finding: Finding) -> Actor? { finding.actors.first.map { map[$0] } }

  /// One row for each, kind by kind in the order of the vocabulary.
  private func table(of findings: [Finding]) -> Block {
    let mayHaveTies = findings.contains { $0.evidence("perhaps-through") != nil }
    let hasOthers = findings.contains { !$0.ties.isEmpty }
    let byKind = Dictionary(grouping: findings) { actor(of: $0)?.kind.id ?? "" }
    let rows = map.vocabulary.actorKinds.flatMap { byKind[$0.id] ?? [] }
      .compactMap { finding -> [Passage]? in
        guard let actor = actor(of: finding) else { return nil }
        let cells: [Passage] = [
          .text(actor.name), .text(actor.kind.name), .text(areas(of: actor)),
          .text(actor.sector.name), .text(listed(actor.citations)),
        ]
        return cells + (hasOthers ? [.text(otherTies(of: finding))] : [])
          + (mayHaveTies ? [perhaps(finding)] : [])
      }
    let columns: [Passage] = ["Name", "Kind", "Area", "Sector", "Listed in"]
    return .table(
      .init(
        columns: columns + (hasOthers ? ["Other ties"] : [])
          + (mayHaveTies ? ["Perhaps through"] : []), rows: rows))
  }

  /// The classes with ties that an actor may belong to, with whom these have ties.
  private func perhaps(_ finding: Finding) -> Passage {
    let classes = finding.texts("perhaps-through").compactMap { map.index(of: $0) }
    return .text(
      classes.map { group in
        let partners = context.names(of: context.recorded.neighbours(of: group))
        return "\(map[group].name), tied to \(partners.listed())"
      }.joined(separator: "; "))
  }

  /// Where something is known from: the places in its sources, and which these are when the map
  /// has several.
  func listed(_ citations: [Citation]) -> String {
    var words: [String] = []
    for citation in citations {
      let title = map.source(citation.source)?.title ?? ""
      let place = citation.locator.map { map.sources.count > 1 ? "\(citation.source): \($0)" : $0 }
      if !words.contains(place ?? title) { words.append(place ?? title) }
    }
    return words.isEmpty ? "no source" : words.joined(separator: "; ")
  }

  func areas(of actor: Actor) -> String {
    actor.areas.isEmpty ? "not recorded" : actor.areas.joined(separator: ", ")
  }

  private func otherTies(of finding: Finding) -> String {
    [Status.planned, .proposed, .ended].compactMap { standing in
      let count = finding.ties.count { context.snapshot.ties[$0].standing == standing }
      return count == 0 ? nil : "\(count) \(standing.rawValue)"
    }.joined(separator: ", ")
  }

  /// Actors whose only ties are with what the map does not count.
  private var onlyUncounted: [Block] {
    let actors = context.subjects.filter {
      context.knownToUncounted.contains($0) && context.recorded.neighbourCount(of: $0) == 0
    }
    guard !actors.isEmpty else { return [] }
    let has = actors.count == 1 ? "has" : "have"
    return [
      .paragraph(
        """
        \(actors.count.counted("actor")) \(has) recorded ties only with what the map does not \
        count (see "Method"): \(names: context.names(of: actors), atMost: 40).
        """)
    ]
  }

  /// Actors that have ties, but none with a single body: measures count them as unconnected.
  private var onlyClasses: [Block] {
    let actors = context.subjects.filter { actor in
      let neighbours = context.recorded.neighbours(of: actor)
      return !neighbours.isEmpty && neighbours.allSatisfy { map[$0].isClass }
    }
    guard !actors.isEmpty else { return [] }
    let has = actors.count == 1 ? "has" : "have"
    return [
      .paragraph(
        """
        \(actors.count.counted("actor")) \(has) recorded ties only with classes of bodies and \
        with no single body by name: \(names: context.names(of: actors), atMost: 40).
        """)
    ]
  }

  private func areaCounts(_ findings: [Finding]) -> [Block] {
    var unconnected: [String: Int] = [:]
    var all: [String: Int] = [:]
    for finding in findings { tally(actor(of: finding), &unconnected) }
    for index in context.subjects { tally(map[index], &all) }
    let declared = map.areas.areas.map(\.name)
    let names =
      declared + Area.builtIn.map(\.name).filter { !declared.contains($0) } + [""]
    let rows = names.compactMap { name -> [Passage]? in
      guard let count = unconnected[name] else { return nil }
      return [
        .text(name.isEmpty ? "Area not recorded" : name), "\(count)", "\(all[name] ?? count)",
      ]
    }
    let severalAreas = findings.contains { (actor(of: $0)?.areas.count ?? 0) > 1 }
    return [
      .heading(level: 3, "By area"),
      .table(
        .init(columns: ["Area", "Unconnected", "All actors"], rows: rows, numbers: [1, 2])),
    ]
      + (severalAreas
        ? [.paragraph("An actor that works in several areas is counted in each of them.")] : [])
  }

  private func tally(_ actor: Actor?, _ counts: inout [String: Int]) {
    guard let actor else { return }
    for area in actor.areas.isEmpty ? [""] : actor.areas { counts[area, default: 0] += 1 }
  }
}
