internal import EcomapModel

/// Who stands in which ring, from the middle outwards.
struct RingMembers: Sendable {
  /// One ring.
  struct Ring: Sendable {
    let id: String
    /// What stands over it; empty for the actor in the middle.
    let name: String
    let members: [Int]

    var heading: String { name.isEmpty ? "" : "\(name) (\(members.count))" }
  }

  private(set) var rings: [Ring] = []
  /// Who has no line, by group.
  private(set) var unconnected: [TileSheet.Section] = []

  /// Rings by the steps from the actor in the middle.
  init(_ scene: Scene, steps: [Int?], focus: Int, unconnected: [Int]) {
    let farthest = steps.compactMap(\.self).max() ?? 0
    rings = [Ring(id: "middle", name: "", members: [focus])]
    for step in 1..<max(farthest + 1, 1) {
      rings.append(
        Ring(
          id: "step-\(step)", name: step.counted("step"),
          members: steps.indices.filter { steps[$0] == step }))
    }
    let alone = Set(unconnected)
    let rest = steps.indices.filter { steps[$0] == nil && !alone.contains($0) }
    if !rest.isEmpty {
      rings.append(Ring(id: "not-reached", name: "Not reached from the middle", members: rest))
    }
    self.unconnected = KindOrder.groups(unconnected.filter { $0 != focus }, of: scene).map {
      TileSheet.Section(
        name: $0.nodes.count > 1 ? $0.kind.plural : $0.kind.name, nodes: $0.nodes)
    }
  }

  /// Rings by group: levels with the local one, which is nearest to patients, in the middle.
  init(_ groups: [Compartment]) {
    let levels = Set(Level.allCases.map(\.rawValue))
    let isByLevel = groups.allSatisfy { levels.contains($0.id) }
    let ordered = isByLevel ? groups.reversed() : groups
    rings = ordered.filter { !$0.tied.isEmpty }.map {
      Ring(id: $0.id, name: $0.name, members: $0.tied)
    }
    unconnected = ordered.filter { !$0.untied.isEmpty }.map {
      TileSheet.Section(name: $0.name, nodes: $0.untied)
    }
  }
}
