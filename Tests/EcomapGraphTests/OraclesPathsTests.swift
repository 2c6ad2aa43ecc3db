import EcomapGraph
import Testing

/// Measures along paths against what networkx and igraph agree on.
@Suite struct OraclesPathsTests {
  @Test(arguments: Oracle.names)
  func `betweenness is that of other tools`(name: String) async throws {
    let oracle = try Oracle(name)
    let expected = try Computed.column("betweenness", of: oracle)
    #expect(areClose(try await oracle.graph.betweenness(), expected, within: 1e-6))
  }

  @Test(arguments: Oracle.names)
  func `betweenness by strength is that of other tools`(name: String) async throws {
    let oracle = try Oracle(name)
    let expected = try Computed.column("betweenness_weighted", of: oracle)
    #expect(areClose(try await oracle.graph.betweenness(weighted: true), expected, within: 1e-6))
  }

  @Test(arguments: Oracle.names)
  func `harmonic closeness and reach are those of other tools`(name: String) async throws {
    let oracle = try Oracle(name)
    let harmonic = try Computed.column("harmonic", of: oracle)
    #expect(areClose(try await oracle.graph.harmonicCloseness(), harmonic, within: 1e-6))
    let reach = try Computed.column("reach_2", of: oracle)
    #expect(areClose(try await oracle.graph.reach(), reach, within: 1e-6))
  }

  @Test(arguments: Oracle.names)
  func `path lengths are those of other tools`(name: String) async throws {
    let oracle = try Oracle(name)
    let lengths = try await oracle.graph.pathLengths()
    let average = try Computed.whole("average_path_length", of: oracle)
    #expect(isClose(lengths.average, average, within: 1e-6))
    let longest = try Computed.whole("diameter", of: oracle)
    #expect(lengths.longest.map { Double($0) } == longest)
    let ordered = try Computed.whole("ordered_pairs_with_a_path", of: oracle)
    #expect(Double(lengths.pairs * (oracle.graph.isDirected ? 1 : 2)) == ordered)
  }
}
