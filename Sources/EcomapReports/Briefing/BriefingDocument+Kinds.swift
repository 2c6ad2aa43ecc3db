import EcomapAnalysis
import EcomapModel

extension BriefingDocument {
  /// Who is on the map, kind by kind, and how many of each have a tie: a table when the kinds are
  /// few, else the most frequent ones in a sentence, so that it all stays on two pages.
  var kindTable: [Block] {
    let byKind = Dictionary(grouping: context.subjects) { map[$0].kind.id }
    let kinds = map.vocabulary.actorKinds.filter { byKind[$0.id] != nil }
    let ordered = kinds.indices.sorted { left, right in
      let counts = [left, right].map { byKind[kinds[$0].id]?.count ?? 0 }
      return counts[0] == counts[1] ? left < right : counts[0] > counts[1]
    }.map { kinds[$0] }
    guard ordered.count > 1 else { return [] }
    let heading: Block = .heading(level: 2, "Who is on the map")
    guard ordered.count > Self.mostInATable else {
      let rows = ordered.map { row($0.plural, byKind[$0.id] ?? []) }
      return [
        heading,
        .table(
          .init(
            columns: ["Kind", "Actors", "With a recorded tie", "Without"],
            rows: rows + [row("all", context.subjects)], numbers: [1, 2, 3], hasTotals: true)),
      ]
    }
    let told = ordered.prefix(Self.mostInASentence).map { kind in
      let actors = byKind[kind.id] ?? []
      let name = actors.count == 1 ? kind.name : kind.plural
      return "\(tied(actors)) of \(actors.count) \(name.asCommonNoun)"
    }
    let others = ordered.dropFirst(told.count).flatMap { byKind[$0.id] ?? [] }
    let rest = others.isEmpty ? [] : ["\(tied(others)) of \(others.count) others"]
    return [heading, .paragraph(.text("With a recorded tie: \((told + rest).listed())."))]
  }

  private static let mostInATable = 6
  private static let mostInASentence = 8

  private func tied(_ actors: [ActorIndex]) -> Int {
    actors.count { context.recorded.neighbourCount(of: $0) > 0 }
  }

  private func row(_ name: String, _ actors: [ActorIndex]) -> [Passage] {
    let tied = tied(actors)
    return [.text(name), "\(actors.count)", "\(tied)", "\(actors.count - tied)"]
  }
}
