/// What the tables for Kumu, Gephi and Neo4j have in common.
enum ToolTables {
  /// What such tables do not hold of a map, besides what the caller adds.
  static func losses(_ network: ExportNetwork, guarded: Int, holdsPositions: Bool) -> [String] {
    var losses: [String] = []
    if !network.head.isEmpty || network.summary != nil {
      losses.append("the title, the sources and all else that is about the whole map")
    }
    let placed = network.nodes.count { $0.position != nil }
    if placed > 0, !holdsPositions {
      losses.append("the positions of \(placed) \(placed == 1 ? "actor" : "actors")")
    }
    if guarded > 0 {
      losses.append(
        """
        \(guarded) \(guarded == 1 ? "cell has" : "cells have") an apostrophe in front, so that no \
        spreadsheet takes \(guarded == 1 ? "it for a formula" : "them for formulas")
        """)
    }
    return losses
  }

  /// The ids of ties, each different from the ids of all actors as well, and how many had to be
  /// changed for it.
  static func tieIDs(_ network: ExportNetwork) -> (ids: [String], changed: Int) {
    let actors = Set(network.nodes.map(\.id))
    var changed = 0
    let ids = network.edges.map { edge in
      var id = edge.id
      while actors.contains(id) { id = "tie-" + id }
      if id != edge.id { changed += 1 }
      return id
    }
    return (ids, changed)
  }

  /// The sentence for ties whose id had to be changed.
  static func loss(changedIDs: Int) -> [String] {
    guard changedIDs > 0 else { return [] }
    return [
      "\(changedIDs) \(changedIDs == 1 ? "tie has" : "ties have") another id, because an actor has it"
    ]
  }
}
