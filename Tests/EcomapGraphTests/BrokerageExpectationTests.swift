import EcomapGraph
import Testing

@Suite struct BrokerageExpectationTests {
  private let roles: [BrokerageRole?] = BrokerageRole.allCases + [nil]

  private func isClose(_ left: Double, _ right: Double, within tolerance: Double) -> Bool {
    abs(left - right) <= tolerance * max(1, abs(right))
  }

  /// Some graph with so many nodes and ties, in which the first nodes have the most ties.
  private func graph(nodes: Int, ties: Int, isDirected: Bool) -> Graph {
    var links: [Link] = []
    for from in 0..<nodes {
      for to in 0..<nodes where isDirected ? from != to : from < to {
        links.append(Link(from: Node(from), to: Node(to)))
      }
    }
    return Graph(nodeCount: nodes, links: Array(links.prefix(ties)), isDirected: isDirected)
  }

  /// The network of rescue after the Texas floods (Drabek and others 1981): 25 organisations, 186
  /// ties, by sponsorship; values of R's `sna` 2.7-1 on the data of the R package `network`.
  @Test(arguments: [
    (
      0, [0, 12.863946, 0, 0, 23.738622, 36.602568],
      [0, 6.93288, 0, 0, 11.350709, 16.488563]
    ),
    (
      1, [1.32618, 10.874676, 6.299355, 6.299355, 11.803002, 36.602568],
      [1.553266, 6.622588, 5.131829, 5.131829, 7.027366, 16.488563]
    ),
    (
      7, [0.132618, 12.466092, 2.917596, 2.917596, 18.168666, 36.602568],
      [0.351887, 6.89753, 3.492502, 3.492502, 9.304101, 16.488563]
    ),
    (
      10, [8.752788, 2.519742, 9.548496, 9.548496, 6.233046, 36.602568],
      [5.831728, 2.195196, 6.318175, 6.318175, 4.387137, 16.488563]
    ),
  ])
  func `expectations are those of a published network`(
    actor: Int, means: [Double], deviations: [Double]
  ) async throws {
    // One federal, six state, three private, thirteen county and two city organisations.
    let groups = [0, 1, 1, 1, 1, 1, 1, 2, 2, 2] + Array(repeating: 3, count: 13) + [4, 4]
    let graph = graph(nodes: 25, ties: 186, isDirected: true)
    let result = try await graph.brokerageRoles(Grouping(groups))
    for (place, role) in roles.enumerated() {
      let (mean, deviation) = try #require(result.expectation(of: Node(actor), role: role))
      #expect(isClose(mean, means[place], within: 1e-6))
      #expect(isClose(deviation, deviations[place], within: 1e-6))
    }
  }

  /// With half of the possible ties there, every graph is as likely as every other.
  @Test(arguments: [
    (4, true, [0, 1, 1, 2]), (4, true, [0, 0, 0, 0]), (4, true, [0, 0, 1, 1]),
    (5, false, [0, 1, 1, 2, 2]), (5, false, [0, 0, 0, 1, 2]),
  ])
  func `expectations are the moments over all graphs`(
    nodes: Int, isDirected: Bool, groups: [Int]
  ) async throws {
    let all = graph(nodes: nodes, ties: .max, isDirected: isDirected)
    let ends = all.edges.map { all.ends(of: $0) }
    // For each node and role the sums of the counts and of their squares.
    var sums = [[Int]](repeating: [Int](repeating: 0, count: 6), count: nodes)
    var squares = sums
    for present in 0..<(1 << ends.count) {
      var isTied = [Bool](repeating: false, count: nodes * nodes)
      for (place, (from, to)) in ends.enumerated() where present >> place & 1 == 1 {
        isTied[from.offset * nodes + to.offset] = true
        if !isDirected { isTied[to.offset * nodes + from.offset] = true }
      }
      for broker in 0..<nodes {
        var counts = [0, 0, 0, 0, 0, 0]
        for first in 0..<nodes where isTied[first * nodes + broker] {
          for second in 0..<nodes
          where second != first && isTied[broker * nodes + second]
            && !isTied[first * nodes + second]
          {
            counts[role(groups[first], groups[broker], groups[second])] += 1
            counts[5] += 1
          }
        }
        for role in 0..<6 {
          sums[broker][role] += counts[role]
          squares[broker][role] += counts[role] * counts[role]
        }
      }
    }
    let half = graph(nodes: nodes, ties: ends.count / 2, isDirected: isDirected)
    let result = try await half.brokerageRoles(Grouping(groups))
    let graphs = Double(1 << ends.count)
    for broker in 0..<nodes {
      for (place, role) in roles.enumerated() {
        let (mean, deviation) = try #require(result.expectation(of: Node(broker), role: role))
        let expected = Double(sums[broker][place]) / graphs
        let variance = Double(squares[broker][place]) / graphs - expected * expected
        #expect(isClose(mean, expected, within: 1e-12))
        #expect(isClose(deviation * deviation, variance, within: 1e-12))
      }
    }
  }

  private func role(_ first: Int, _ broker: Int, _ second: Int) -> Int {
    if first == broker { return second == broker ? 0 : 2 }
    if second == broker { return 3 }
    return first == second ? 1 : 4
  }

  @Test func `without a partition only all roles together have an expectation`() async throws {
    let graph = graph(nodes: 4, ties: 5, isDirected: true)
    for memberships in [[[0], [0], [1], []], [[0], [0], [1], [0, 1]]] {
      let result = try await graph.brokerageRoles(Grouping(memberships: memberships))
      for role in BrokerageRole.allCases {
        #expect(result.expectation(of: Node(0), role: role) == nil)
      }
      #expect(result.expectation(of: Node(0)) != nil)
    }
  }

  @Test func `a single node has no expectation`() async throws {
    let result = try await Graph(nodeCount: 1, links: []).brokerageRoles(Grouping([0]))
    #expect(result.expectation(of: Node(0)) == nil)
    #expect(result.zScore(of: Node(0), minimumNodes: 1) == nil)
  }

  @Test func `a z-score needs fifty nodes unless fewer are asked for`() async throws {
    for nodes in [49, 50] {
      let graph = BrokerageGraphs.random(seed: 3, nodes: nodes, links: 150, isDirected: true)
      let grouping = Grouping((0..<nodes).map { $0 % 3 })
      let result = try await graph.brokerageRoles(grouping)
      for role in roles {
        let (mean, deviation) = try #require(result.expectation(of: Node(7), role: role))
        let count = role.map { result[Node(7), $0] } ?? result.total(of: Node(7))
        let score = (Double(count) - mean) / deviation
        #expect(result.zScore(of: Node(7), role: role) == (nodes == 49 ? nil : score))
        #expect(result.zScore(of: Node(7), role: role, minimumNodes: 49) == score)
      }
    }
  }

  @Test func `a z-score needs a deviation`() async throws {
    let grouping = Grouping((0..<60).map { $0 % 2 })
    let empty = try await Graph(nodeCount: 60, links: []).brokerageRoles(grouping)
    #expect(empty.zScore(of: Node(0)) == nil)
    let complete = try await graph(nodes: 60, ties: .max, isDirected: false)
      .brokerageRoles(grouping)
    #expect(complete.zScore(of: Node(0), role: .liaison) == nil)
    #expect(complete.expectation(of: Node(0))?.mean == 0)
  }
}
