import EcomapGraph
import Testing

/// Calling nodes by other names changes no score, only whose it is.
@Suite struct PropertiesRelabellingTests {
  /// Every graph with new names, drawn by a seed: node i is then called `names[i]`.
  static let renamed: [(matrix: Matrix, names: [Int])] = {
    var random = SeededRandom(seed: 91)
    return (Matrix.sparse + Matrix.weighted.suffix(40)).map { matrix in
      var names = Array(matrix.nodes)
      for last in names.indices.reversed() { names.swapAt(last, random.below(last + 1)) }
      return (matrix, names)
    }
  }()

  private typealias Measure = @Sendable (Graph) async throws -> [Double?]

  private static let measures: [String: Measure] = [
    "betweenness": { try await $0.betweenness() },
    "betweenness by strength": { try await $0.betweenness(weighted: true) },
    "harmonic closeness": { try await $0.harmonicCloseness() },
    "reach": { try await $0.reach() },
    "constraint": { try await $0.constraint() },
    "effective size": { try await $0.effectiveSize() },
    "efficiency": { try await $0.efficiency() },
    "activity": { try await $0.brokerageActivity().activity.map { Double($0) } },
    "exclusivity": { try await $0.brokerageActivity().exclusivity.map { Double($0) } },
    "cores": { $0.coreNumbers().map { Double($0) } },
    "separated": { graph in
      let found = graph.biconnectivity()
      return graph.nodes.map { Double(found.separatedCount(by: $0)) }
    },
  ]

  @Test(arguments: measures.keys.sorted())
  func `a measure does not depend on names`(name: String) async throws {
    let measure = try #require(Self.measures[name])
    for (matrix, names) in Self.renamed {
      let before = try await measure(matrix.graph)
      let after = try await measure(matrix.relabelled(names).graph)
      try #require(areClose(names.map { after[$0] }, before), "\(names), \(matrix)")
    }
  }

  @Test func `roles do not depend on names`() async throws {
    for (matrix, names) in Self.renamed {
      let groups = matrix.nodes.map { $0 * 7 % 3 }
      var moved = groups
      for node in matrix.nodes { moved[names[node]] = groups[node] }
      let before = try await matrix.graph.brokerageRoles(Grouping(groups))
      let after = try await matrix.relabelled(names).graph.brokerageRoles(Grouping(moved))
      let isSame = matrix.nodes.allSatisfy { node in
        BrokerageRole.allCases.allSatisfy {
          before[Node(node), $0] == after[Node(names[node]), $0]
        }
      }
      try #require(isSame, "\(names), \(matrix)")
    }
  }

  @Test func `measures of the whole do not depend on names`() async throws {
    for (matrix, names) in Self.renamed {
      let (before, after) = (matrix.graph, matrix.relabelled(names).graph)
      let (old, new) = (try await before.pathLengths(), try await after.pathLengths())
      try #require(old == new, "\(matrix)")
      try #require(isClose(before.fragmentation(), after.fragmentation()), "\(matrix)")
      let (found, again) = (before.biconnectivity(), after.biconnectivity())
      try #require(found.bridges.count == again.bridges.count, "\(matrix)")
      try #require(found.blockCount == again.blockCount, "\(matrix)")
      for size in 1...3 {
        let (some, others) = (
          try await before.disruptors(size), try await after.disruptors(size)
        )
        try #require(isClose(some.value, others.value), "\(matrix)")
        let (near, nearAgain) = (
          try await before.reachers(size), try await after.reachers(size)
        )
        try #require(near.reachedCount == nearAgain.reachedCount, "\(matrix)")
      }
      for goal in [EdgeConnectivity.connected, .twoEdgeConnected] {
        try #require(
          before.augmentation(to: goal).pairs.count == after.augmentation(to: goal).pairs.count,
          "\(matrix)")
      }
    }
  }
}
