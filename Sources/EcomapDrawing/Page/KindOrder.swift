internal import EcomapModel

/// The order in which kinds are listed: by family, then as they first appear.
enum KindOrder {
  /// Actors by kind.
  static func groups(_ nodes: [Int], of scene: Scene) -> [(kind: ActorKind, nodes: [Int])] {
    var groups: [(kind: ActorKind, nodes: [Int])] = []
    var positions: [String: Int] = [:]
    for node in nodes {
      let kind = scene.nodes[node].kind
      if let position = positions[kind.id] {
        groups[position].nodes.append(node)
      } else {
        positions[kind.id] = groups.count
        groups.append((kind, [node]))
      }
    }
    // Family by family; sorting alone might not keep the order within one.
    return ActorKind.Family.allCases.flatMap { family in
      groups.filter { $0.kind.family == family }
    }
  }

  /// Actors by name, as a reader looks them up.
  static func byName(_ nodes: [Int], of scene: Scene) -> [Int] {
    let names = nodes.map { scene.nodes[$0].name.lowercased() }
    return nodes.indices.sorted { (names[$0], nodes[$0]) < (names[$1], nodes[$1]) }
      .map { nodes[$0] }
  }
}
