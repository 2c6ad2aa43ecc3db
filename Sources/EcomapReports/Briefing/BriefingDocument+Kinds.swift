import EcomapAnalysis
import EcomapModel

extension BriefingDocument {
  /// Who is on the map, kind by kind, and how many of each have a tie.
  var kindTable: [Block] {
    let byKind = Dictionary(grouping: context.subjects) { map[$0].kind.id }
    let kinds = map.vocabulary.actorKinds.filter { byKind[$0.id] != nil }
    let ordered = kinds.indices.sorted { left, right in
      let counts = [left, right].map { byKind[kinds[$0].id]?.count ?? 0 }
      return counts[0] == counts[1] ? left < right : counts[0] > counts[1]
    }.map { kinds[$0] }
    guard ordered.count > 1 else { return [] }
    let shown = ordered.count <= Self.mostKinds + 1 ? ordered.count : Self.mostKinds
    var rows = ordered.prefix(shown).map { row($0.plural, byKind[$0.id] ?? []) }
    let others = ordered.dropFirst(shown)
    if !others.isEmpty {
      rows.append(
        row("\(others.count) other kinds", others.flatMap { byKind[$0.id] ?? [] }))
    }
    rows.append(row("all", context.subjects))
    return [
      .heading(level: 2, "Who is on the map"),
      .table(
        .init(
          columns: ["Kind", "Actors", "With a recorded tie", "Without"], rows: rows,
          numbers: [1, 2, 3], hasTotals: true)),
    ]
  }

  private static let mostKinds = 6

  private func row(_ name: String, _ actors: [ActorIndex]) -> [Passage] {
    let tied = actors.count { context.recorded.neighbourCount(of: $0) > 0 }
    return [.text(name), "\(actors.count)", "\(tied)", "\(actors.count - tied)"]
  }
}
