import EcomapGraph
import Testing

@Suite struct BrokerageRoleTests {
  private func counts(_ roles: BrokerageRoles, of node: Int) -> [Int] {
    BrokerageRole.allCases.map { roles[Node(node), $0] }
  }

  /// The role by the words of the documentation, on sets.
  private func role(
    _ first: Int, _ broker: Int, _ second: Int, _ memberships: [[Int]]
  ) -> BrokerageRole {
    let (a, b) = (Set(memberships[first]), Set(memberships[second]))
    let own = memberships[broker]
    if own.contains(where: { a.contains($0) && b.contains($0) }) { return .coordinator }
    switch (own.firstIndex { a.contains($0) }, own.firstIndex { b.contains($0) }) {
    case (let withFirst?, let withSecond?):
      return withFirst < withSecond ? .representative : .gatekeeper
    case (_?, nil): return .representative
    case (nil, _?): return .gatekeeper
    case (nil, nil): return a.isDisjoint(with: b) ? .liaison : .consultant
    }
  }

  private static let groupings: [[[Int]]] = [
    (0..<20).map { [$0 % 4] },
    (0..<20).map { $0 % 5 == 0 ? [] : [$0 % 3] },
    (0..<20).map { $0 % 3 == 0 ? [$0 % 4, ($0 + 1) % 4] : $0 % 7 == 0 ? [] : [$0 % 4] },
    (0..<20).map { _ in [0] },
    (0..<20).map { _ in [] },
  ]

  @Test(arguments: groupings, [false, true])
  func `roles are those of every two-path looked at`(
    memberships: [[Int]], isDirected: Bool
  ) async throws {
    for seed in 0..<6 as Range<UInt64> {
      let graph = BrokerageGraphs.random(
        seed: seed, nodes: 20, links: 25 + 15 * Int(seed), isDirected: isDirected)
      var expected = [[Int]](repeating: [0, 0, 0, 0, 0], count: 20)
      for (first, broker, second) in BrokerageGraphs.openPairs(BrokerageGraphs.matrix(graph)) {
        let found = role(first, broker, second, memberships)
        expected[broker][BrokerageRole.allCases.firstIndex(of: found) ?? 0] += 1
      }
      let roles = try await graph.brokerageRoles(Grouping(memberships: memberships))
      for node in 0..<20 {
        #expect(counts(roles, of: node) == expected[node])
        #expect(roles.total(of: Node(node)) == expected[node].reduce(0, +))
      }
    }
  }

  @Test(arguments: groupings)
  func `turning the ties round exchanges representatives and gatekeepers`(
    memberships: [[Int]]
  ) async throws {
    let graph = BrokerageGraphs.random(seed: 9, nodes: 20, links: 80, isDirected: true)
    let grouping = Grouping(memberships: memberships)
    let roles = try await graph.brokerageRoles(grouping)
    let turned = try await BrokerageGraphs.turned(graph).brokerageRoles(grouping)
    for node in graph.nodes {
      #expect(roles[node, .coordinator] == turned[node, .coordinator])
      #expect(roles[node, .consultant] == turned[node, .consultant])
      #expect(roles[node, .representative] == turned[node, .gatekeeper])
      #expect(roles[node, .gatekeeper] == turned[node, .representative])
      #expect(roles[node, .liaison] == turned[node, .liaison])
    }
  }

  @Test func `a broker in the groups of both ends acts for the group it names first`() async throws
  {
    let graph = Graph(
      nodeCount: 3,
      links: [Link(from: Node(0), to: Node(1)), Link(from: Node(1), to: Node(2))],
      isDirected: true)
    let outward = try await graph.brokerageRoles(Grouping(memberships: [[0], [0, 1], [1]]))
    #expect(counts(outward, of: 1) == [0, 0, 1, 0, 0])
    let inward = try await graph.brokerageRoles(Grouping(memberships: [[0], [1, 0], [1]]))
    #expect(counts(inward, of: 1) == [0, 0, 0, 1, 0])
  }

  @Test func `the directed example has its known roles`() async throws {
    let roles = try await BrokerageGraphs.ecosystem(isDirected: true)
      .brokerageRoles(BrokerageGraphs.sectors)
    for gatekeeper in [1, 2, 4] { #expect(counts(roles, of: gatekeeper) == [0, 0, 0, 1, 0]) }
    #expect(counts(roles, of: 5) == [0, 0, 1, 1, 1])
    for other in [0, 3, 6, 7, 8, 9] { #expect(roles.total(of: Node(other)) == 0) }
    #expect(roles.unorderedCount(of: Node(5), role: .liaison) == nil)
    #expect(roles.unorderedTotal(of: Node(5)) == nil)
  }

  @Test func `the undirected example has its known roles both ways and once`() async throws {
    let roles = try await BrokerageGraphs.ecosystem(isDirected: false)
      .brokerageRoles(BrokerageGraphs.sectors)
    let expected = [
      [0, 0, 0, 0, 10], [0, 0, 1, 1, 0], [0, 0, 1, 1, 0], [0, 0, 0, 0, 0], [0, 0, 1, 1, 0],
      [0, 0, 2, 2, 2], [0, 0, 0, 0, 0], [0, 0, 0, 0, 2], [0, 0, 0, 0, 2], [0, 0, 0, 0, 0],
    ]
    for node in expected.indices { #expect(counts(roles, of: node) == expected[node]) }
    let once = UndirectedBrokerageRole.allCases.map {
      roles.unorderedCount(of: Node(5), role: $0)
    }
    #expect(once == [0, 0, 2, 1])
    #expect(roles.unorderedTotal(of: Node(5)) == 3)
  }

  @Test func `a graph without nodes has no roles to count`() async throws {
    let graph = Graph(nodeCount: 0, links: [])
    _ = try await graph.brokerageRoles(Grouping([]))
  }

  @Test(arguments: groupings[1...2])
  func `a cancelled task counts no roles`(memberships: [[Int]]) async {
    let graph = BrokerageGraphs.random(seed: 1, nodes: 20, links: 60, isDirected: false)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await graph.brokerageRoles(Grouping(memberships: memberships)).total(of: Node(0))
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
