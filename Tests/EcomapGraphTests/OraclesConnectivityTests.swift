import EcomapGraph
import Testing

/// What holds a graph together, against what networkx and igraph agree on.
@Suite struct OraclesConnectivityTests {
  @Test(arguments: Oracle.names)
  func `cut points and what they separate are those of other tools`(name: String) throws {
    let oracle = try Oracle(name)
    let found = oracle.graph.biconnectivity()
    let cuts = try Computed.column("cut_point", of: oracle)
    #expect(oracle.graph.nodes.map { found.isCutPoint($0) ? 1 : 0 } == cuts)
    #expect(found.cutPoints == oracle.graph.nodes.filter { found.isCutPoint($0) })
    let separated = try Computed.column("separated", of: oracle)
    #expect(oracle.graph.nodes.map { Double(found.separatedCount(by: $0)) } == separated)
    for node in oracle.graph.nodes {
      let pieces = oracle.graph.separated(by: node)
      #expect(pieces.reduce(0) { $0 + $1.count } == found.separatedCount(by: node))
    }
  }

  @Test(arguments: Oracle.names)
  func `bridges and what they separate are those of other tools`(name: String) throws {
    let oracle = try Oracle(name)
    let graph = oracle.graph
    let rows = try Computed.rows("bridges", of: oracle)
    let expected = try rows.map { row in
      Set([try oracle.node(row["from"]), try oracle.node(row["to"])])
    }
    let bridges = graph.biconnectivity().bridges
    let found = bridges.map { Set([graph.ends(of: $0).from, graph.ends(of: $0).to]) }
    #expect(found.count == expected.count)
    #expect(Set(found) == Set(expected))
    for (edge, ends) in zip(bridges, found) {
      let row = try #require(expected.firstIndex(of: ends))
      #expect(Double(graph.separated(by: edge).count) == (try rows[row].number("separated")))
    }
  }

  @Test(arguments: Oracle.names)
  func `blocks are those of other tools`(name: String) throws {
    let oracle = try Oracle(name)
    let rows = Dictionary(grouping: try Computed.rows("blocks", of: oracle)) { $0["block"] }
    let expected = try rows.values.map { try $0.map { try oracle.node($0["id"]) } }
    let found = oracle.graph.biconnectivity()
    let blocks = (0..<found.blockCount).map { Array(found.block($0)) }
    #expect(blocks.count == expected.count)
    #expect(Set(blocks) == Set(expected))
  }

  @Test(arguments: Oracle.names)
  func `cores and fragmentation are those of other tools`(name: String) async throws {
    let oracle = try Oracle(name)
    let cores = try Computed.column("core", of: oracle)
    #expect(oracle.graph.coreNumbers().map { Double($0) } == cores)
    let fragmentation = try Computed.whole("fragmentation", of: oracle)
    #expect(isClose(oracle.graph.fragmentation(), fragmentation, within: 1e-6))
    let distant = try Computed.whole("distance_fragmentation", of: oracle)
    let found = try await oracle.graph.distanceFragmentation(without: [])
    #expect(isClose(found, distant, within: 1e-6))
    let components = try Computed.whole("components", of: oracle)
    #expect(Double(oracle.graph.components().count) == components)
  }

  @Test(arguments: Oracle.names)
  func `so few new ties suffice as other tools say`(name: String) throws {
    let oracle = try Oracle(name)
    for (goal, measure) in [
      (EdgeConnectivity.connected, "augmentation_1"), (.twoEdgeConnected, "augmentation_2"),
    ] {
      let found = oracle.graph.augmentation(to: goal, allowed: { _, _ in true })
      #expect(Double(found.pairs.count) == (try Computed.whole(measure, of: oracle)))
      #expect(found.isLeast)
    }
  }
}
