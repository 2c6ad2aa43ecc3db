import EcomapGraph
import Foundation
import Testing

/// Values that were printed or handed down, rather than computed for this project.
@Suite struct OraclesPublishedTests {
  @Test(arguments: [
    ("zachary_karate", "karate"), ("krackhardt_kite", "kite"),
    ("florentine_marriage", "florentine"), ("strike", "strike"),
  ])
  func `networks have the values handed down with them`(table: String, name: String) async throws {
    let oracle = try Oracle(name)
    let rows = try Table("\(table)_expected.csv").rows
    #expect(rows.map { $0["id"] } == oracle.ids)
    func column(_ head: String) throws -> [Double?] { try rows.map { try $0.number(head) } }
    let graph = oracle.graph
    #expect(graph.nodes.map { Double(graph.degree(of: $0)) } == (try column("degree")))
    let betweenness = try await graph.betweenness()
    #expect(areClose(betweenness, try column("betweenness_raw"), within: 1e-6))
    let constraint = try await graph.constraint()
    #expect(areClose(constraint, try column("constraint"), within: 1e-6))
    let effective = try await graph.effectiveSize()
    #expect(areClose(effective, try column("effective_size"), within: 1e-6))
    #expect(graph.coreNumbers().map { Double($0) } == (try column("core_number")))
    let found = graph.biconnectivity()
    #expect(
      graph.nodes.map { found.isCutPoint($0) ? 1 : 0 } == (try column("articulation")))
  }

  @Test func `the kite is as Krackhardt drew it`() async throws {
    let kite = try Oracle("kite")
    let degrees = kite.graph.nodes.map { kite.graph.degree(of: $0) }
    #expect(degrees.max() == 6)
    #expect(degrees.firstIndex(of: 6) == (try kite.node("D")).offset)
    let betweenness = try await kite.graph.betweenness()
    #expect(betweenness.max() == 14)
    #expect(betweenness.firstIndex(of: 14) == (try kite.node("H")).offset)
    let found = kite.graph.biconnectivity()
    #expect(found.bridges.count == 2)
    #expect(found.cutPoints == [try kite.node("H"), try kite.node("I")])
  }

  @Test func `the Medici are between most families`() async throws {
    let families = try Oracle("florentine")
    let medici = try families.node("Medici")
    let betweenness = try await families.graph.betweenness()
    #expect(isClose(betweenness[medici.offset], 47.5))
    #expect(betweenness.max() == betweenness[medici.offset])
    let constraint = try await families.graph.constraint()
    #expect(isClose(constraint[medici.offset], 0.209877, within: 1e-6))
    let most = try #require(Graph.betweennessMaximum(nodeCount: 16, isDirected: false))
    #expect(isClose(betweenness[medici.offset] / most, 47.5 / 105))
  }

  // MARK: The strike

  /// The page prints roles for some actors and only the totals for others.
  private struct StrikePage: Decodable {
    let rows: [String: [Int]]
    let totalsOnly: [String: Int]

    enum CodingKeys: String, CodingKey {
      case rows
      case totalsOnly = "totals_only"
    }
  }

  @Test func `the roles in the strike are those printed`() async throws {
    let strike = try Oracle("strike")
    let data = try Data(contentsOf: Fixtures.file("strike_published_gf.json"))
    let page = try JSONDecoder().decode(StrikePage.self, from: data)
    let roles = try await strike.graph.brokerageRoles(strike.grouping)
    for (id, counts) in page.rows {
      let node = try strike.node(id)
      let found = BrokerageRole.allCases.map { roles[node, $0] } + [roles.total(of: node)]
      #expect(found == counts, "\(id)")
    }
    for (id, total) in page.totalsOnly {
      #expect(roles.total(of: try strike.node(id)) == total, "\(id)")
    }
  }

  @Test func `without three people the strike falls apart as printed`() async throws {
    let strike = try Oracle("strike")
    let three = try ["Norm", "Bob", "Gill"].map { try strike.node($0) }
    #expect(isClose(strike.graph.fragmentation(without: three), 0.747619, within: 1e-6))
    let found = strike.graph.biconnectivity()
    let sizes = (0..<found.blockCount).map { found.block($0).count }
    #expect(sizes.filter { $0 > 2 }.sorted(by: >) == [10, 8, 4, 3])
    let disruptors = try await strike.graph.disruptors(3)
    #expect(disruptors.isExact)
    #expect((disruptors.value ?? 0) >= 0.747619)
  }

  // MARK: Structural holes

  /// A small graph with values from the test suites of networkx and igraph.
  struct HoleCase: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let directed: Bool
    let nodes: [String]?
    let edges: [[Cell]]
    let tol: Double
    let expected: [String: [String: Double?]]

    var testDescription: String { name }

    /// A name of a node, which is a number in some cases, or a weight.
    enum Cell: Decodable, Sendable {
      case number(Double)
      case text(String)

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Double.self) {
          self = .number(number)
        } else {
          self = .text(try container.decode(String.self))
        }
      }

      var name: String {
        switch self {
        case .number(let number): String(Int(number))
        case .text(let text): text
        }
      }

      var weight: Double { if case .number(let number) = self { number } else { 0 } }
    }
  }

  private struct HolePage: Decodable { let cases: [HoleCase] }

  static let holes: [HoleCase] = {
    let data = try? Data(contentsOf: Fixtures.file("structural_holes_published.json"))
    return data.flatMap { try? JSONDecoder().decode(HolePage.self, from: $0).cases } ?? []
  }()

  @Test func `all published structural holes are read`() { #expect(Self.holes.count == 8) }

  @Test(arguments: holes)
  func `structural holes have the published values`(hole: HoleCase) async throws {
    let ids = Set(hole.edges.flatMap { [$0[0].name, $0[1].name] }).union(hole.nodes ?? []).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, Node($0)) })
    let links = try hole.edges.map { edge in
      Link(
        from: try #require(numbers[edge[0].name]), to: try #require(numbers[edge[1].name]),
        weight: edge[2].weight)
    }
    let graph = Graph(nodeCount: ids.count, links: links, isDirected: hole.directed)
    let measures = [
      "constraint": try await graph.constraint(),
      "effective_size": try await graph.effectiveSize(),
    ]
    for (measure, values) in hole.expected {
      let found = try #require(measures[measure])
      for (id, value) in values {
        let node = try #require(numbers[id])
        #expect(isClose(found[node.offset], value, within: hole.tol), "\(measure) of \(id)")
      }
    }
  }
}
