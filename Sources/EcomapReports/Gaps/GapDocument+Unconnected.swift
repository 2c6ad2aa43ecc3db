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
        data, or a missing relationship?
        """),
      table(of: findings),
    ] + onlyUncounted + onlyClasses + areaCounts(findings)
  }

  private func actor(of finding: Finding) -> Actor? { finding.actors.first.map { map[$0] } }

  /// One row for each, kind by kind in the order of the vocabulary.
  private func table(of findings: [Finding]) -> Block {
    let hasOthers = findings.contains { !$0.ties.isEmpty }
    let byKind = Dictionary(grouping: findings) { actor(of: $0)?.kind.id ?? "" }
    let rows = map.vocabulary.actorKinds.flatMap { byKind[$0.id] ?? [] }
      .compactMap { finding -> [Passage]? in
        guard let actor = actor(of: finding) else { return nil }
        let cells: [Passage] = [
          .text(actor.name), .text(actor.kind.name), .text(areas(of: actor)),
          .text(actor.sector.name), .text(listed(actor.citations)),
        ]
        return hasOthers ? cells + [.text(otherTies(of: finding))] : cells
      }
    let columns: [Passage] = ["Name", "Kind", "Area", "Sector", "Listed in"]
    return .table(.init(columns: hasOthers ? columns + ["Other ties"] : columns, rows: rows))
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
