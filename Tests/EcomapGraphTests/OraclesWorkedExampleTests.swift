import EcomapGraph
import Testing

/// The made-up map of ten organisations whose every value was worked out with other tools.
@Suite struct OraclesWorkedExampleTests {
  private func column(_ head: String) throws -> [Double?] {
    try Table("worked-example_expected.csv").rows.map { try $0.number(head) }
  }

  @Test func `betweenness and closeness are as worked out`() async throws {
    let undirected = try Oracle("worked_example_undirected").graph
    let directed = try Oracle("worked_example_directed").graph
    let between = try await undirected.betweenness()
    #expect(areClose(between, try column("betweenness_undirected"), within: 1e-6))
    let along = try await directed.betweenness()
    #expect(areClose(along, try column("betweenness_directed"), within: 1e-6))
    let near = try await undirected.harmonicCloseness()
    #expect(areClose(near, try column("harmonic_undirected"), within: 1e-6))
  }

  @Test func `structural holes are as worked out`() async throws {
    let undirected = try Oracle("worked_example_undirected").graph
    let weighted = try Oracle("worked_example_directed_weighted").graph
    let found = [
      "constraint_undirected": try await undirected.constraint(),
      "effective_size_undirected": try await undirected.effectiveSize(),
      "constraint_directed_weighted": try await weighted.constraint(),
      "effective_size_directed_weighted": try await weighted.effectiveSize(),
    ]
    for (head, values) in found {
      #expect(areClose(values, try column(head), within: 1e-6), "\(head)")
    }
  }

  @Test func `it hangs together by two organisations and one tie`() async throws {
    for name in ["undirected", "directed", "directed_weighted"] {
      let example = try Oracle("worked_example_\(name)")
      let found = example.graph.biconnectivity()
      #expect(found.cutPoints == [try example.node("AHSN"), try example.node("Uni")])
      #expect(found.bridges.count == 1)
      let bridge = try #require(found.bridges.first)
      #expect(
        example.graph.ends(of: bridge) == (try example.node("Uni"), try example.node("Charity")))
      #expect(example.graph.separated(by: bridge) == [try example.node("Charity")])
      let lost = try ["ICB", "TrustA", "TrustB"].map { try example.node($0) }
      #expect(example.graph.separated(by: try example.node("AHSN")) == [lost])
      let fragmentation = try #require(example.graph.fragmentation())
      #expect(isClose(1 - fragmentation, 0.8), "connectedness")
    }
  }

  @Test func `sectors mix as worked out`() throws {
    let example = try Oracle("worked_example_undirected")
    let index = example.graph.externalInternal(example.grouping).whole
    #expect(isClose(index, 0.272727, within: 1e-6))
    let mixing = example.graph.assortativity(example.grouping)
    #expect(isClose(mixing, 0.158470, within: 1e-6))
  }

  @Test func `pairs are counted once when ties have no direction`() async throws {
    let example = try Oracle("worked_example_undirected")
    let roles = try await example.graph.brokerageRoles(example.grouping)
    func counts(_ id: String) throws -> [Int?] {
      try UndirectedBrokerageRole.allCases.map {
        roles.unorderedCount(of: try example.node(id), role: $0)
      }
    }
    #expect(try counts("AHSN") == [0, 0, 0, 5])
    #expect(try counts("ICB") == [0, 0, 1, 0])
    #expect(try counts("Uni") == [0, 0, 2, 1])
    #expect(try counts("Isolate") == [0, 0, 0, 0])
    #expect(roles.unorderedTotal(of: try example.node("Uni")) == 3)
  }
}
