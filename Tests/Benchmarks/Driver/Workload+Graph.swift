import EcomapGraph

extension Workload {
  /// Measures a workload on a graph.
  func measure(on graph: Graph, areas: Grouping) async throws -> (Result, Measurement.Times) {
    switch self {
    case .betweenness:
      let (found, times) = try await Measurement.of { try await graph.betweenness() }
      return (Result { found }, times)
    case .estimate:
      let (found, times) = try await Measurement.of {
        try await graph.estimatedBetweenness(within: 0.01, failing: 0.1, seed: 1)
      }
      return (Result { found.normalised }, times)
    case .constraint:
      let (found, times) = try await Measurement.of { try await graph.constraint() }
      return (Result { found.map { $0 ?? .nan } }, times)
    case .effectiveSize:
      let (found, times) = try await Measurement.of { try await graph.effectiveSize() }
      return (Result { found.map { $0 ?? .nan } }, times)
    case .roles:
      let (found, times) = try await Measurement.of { try await graph.brokerageRoles(areas) }
      return (
        Result {
          BrokerageRole.allCases.flatMap { role in graph.nodes.map { Double(found[$0, role]) } }
        }, times
      )
    case .components:
      let (found, times) = try await Measurement.of { graph.components() }
      return (
        Result {
          found.membership.map { Double(found.members(of: $0).first?.offset ?? -1) }
        }, times
      )
    case .cutPoints:
      let (found, times) = try await Measurement.of { graph.biconnectivity() }
      return (Result { graph.nodes.map { found.isCutPoint($0) ? 1 : 0 } }, times)
    case .cores:
      let (found, times) = try await Measurement.of { graph.coreNumbers() }
      return (Result { found.map { Double($0) } }, times)
    case .leiden:
      let (found, times) = try await Measurement.of {
        try await graph.communities(seed: 1, runs: 1)
      }
      return (Result { found.membership.map { Double($0) } }, times)
    case .overlap, .overlapInGroups, .jaccard, .jaccardInGroups:
      throw DriverError.arguments
    }
  }
}
