import EcomapGraph
import Testing

/// Measures of groups and of the whole against what networkx and igraph agree on.
@Suite struct OraclesGroupsTests {
  @Test(arguments: Oracle.names)
  func `the whole is measured as by other tools`(name: String) throws {
    let oracle = try Oracle(name)
    let graph = oracle.graph
    #expect(Double(graph.nodeCount) == (try Computed.whole("nodes", of: oracle)))
    #expect(Double(graph.edgeCount) == (try Computed.whole("edges", of: oracle)))
    let density = try Computed.whole("density", of: oracle)
    #expect(isClose(graph.density(), density, within: 1e-6))
    let reciprocity = try Computed.whole("reciprocity", of: oracle)
    #expect(isClose(graph.reciprocity(), reciprocity, within: 1e-6))
  }

  @Test(arguments: Oracle.names)
  func `mixing of groups is measured as by other tools`(name: String) throws {
    let oracle = try Oracle(name)
    guard !oracle.groups.isEmpty else { return }
    let assortativity = try Computed.whole("assortativity", of: oracle)
    #expect(isClose(oracle.graph.assortativity(oracle.grouping), assortativity, within: 1e-6))
    let index = try Computed.whole("external_internal", of: oracle)
    let found = oracle.graph.externalInternal(oracle.grouping)
    #expect(isClose(found.whole, index, within: 1e-6))
    #expect(found.groups.count == oracle.grouping.count)
    #expect(found.nodes.count == oracle.graph.nodeCount)
  }

  @Test(arguments: Oracle.names)
  func `communities come close to the best there are`(name: String) async throws {
    let oracle = try Oracle(name)
    guard try Computed.has("modularity_best", of: oracle) else { return }
    let best = try #require(try Computed.whole("modularity_best", of: oracle))
    let found = try #require(try await oracle.graph.communities(seed: 1).modularity)
    #expect(found <= best + 1e-9)
    #expect(found >= best - 0.005)
  }
}
