import EcomapGraph
import Testing

/// What holds of every measure that works in parts, on all cores.
@Suite struct PropertiesRunsTests {
  private typealias Measure = @Sendable (Graph) async throws -> [Double?]

  private static let measures: [String: Measure] = [
    "betweenness": { try await $0.betweenness() },
    "betweenness by strength": { try await $0.betweenness(weighted: true) },
    "estimated betweenness": {
      try await $0.estimatedBetweenness(within: 0.1, failing: 0.1, seed: 1).values
    },
    "harmonic closeness": { try await $0.harmonicCloseness() },
    "reach": { try await $0.reach() },
    "path lengths": { [try await $0.pathLengths().average] },
    "constraint": { try await $0.constraint() },
    "effective size": { try await $0.effectiveSize() },
    "efficiency": { try await $0.efficiency() },
    "activity": { try await $0.brokerageActivity().activity.map { Double($0) } },
    "roles": { graph in
      let groups = Grouping(graph.nodes.map { $0.offset % 3 })
      let roles = try await graph.brokerageRoles(groups)
      return graph.nodes.map { Double(roles[$0, .liaison]) }
    },
    "distance-weighted fragmentation": { [try await $0.distanceFragmentation(without: [])] },
    "disruptors": { try await $0.disruptors(2).nodes.map { Double($0.offset) } },
    "reachers": { try await $0.reachers(2).nodes.map { Double($0.offset) } },
    "communities": { try await $0.communities(seed: 1).membership.map { Double($0) } },
    "overlaps": { graph in
      let sets = TagSets(graph.nodes.map { graph.neighbours(of: $0).map(\.offset) })
      return try await sets.overlaps(atLeast: 0.5).map { Double($0.shared) }
    },
    "stability": { graph in
      let found = try await graph.rankingStability(top: 3) {
        graph throws(CancellationError) in graph.nodes.map { Double(graph.degree(of: $0)) }
      }
      return found.worstPlaces.map { Double($0) }
    },
  ]

  @Test(arguments: measures.keys.sorted())
  func `the same graph gives the same bits again`(name: String) async throws {
    let measure = try #require(Self.measures[name])
    for name in ["random_large", "random_directed_weighted"] {
      let graph = try Oracle(name).graph
      let found = try await measure(graph)
      #expect(try await measure(graph) == found)
    }
  }

  @Test(arguments: measures.keys.sorted())
  func `a cancelled measure throws`(name: String) async throws {
    let measure = try #require(Self.measures[name])
    let graph = try Oracle("random_large").graph
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await measure(graph)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
