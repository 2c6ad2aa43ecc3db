import EcomapGraph
import Testing

@Suite struct BrokerageActivityTests {
  @Test(arguments: [false, true])
  func `activity and exclusivity are those of every pair looked at`(isDirected: Bool) async throws {
    for seed in 0..<8 as Range<UInt64> {
      let graph = BrokerageGraphs.random(
        seed: seed, nodes: 20, links: 15 + 12 * Int(seed), isDirected: isDirected)
      var brokers: [[Int]: [Int]] = [:]
      for (first, broker, second) in BrokerageGraphs.openPairs(BrokerageGraphs.matrix(graph))
      where isDirected || first < second {
        brokers[[first, second], default: []].append(broker)
      }
      let result = try await graph.brokerageActivity()
      for node in 0..<20 {
        #expect(result.activity[node] == brokers.values.count { $0.contains(node) })
        #expect(result.exclusivity[node] == brokers.values.count { $0 == [node] })
      }
    }
  }

  @Test func `the example has its known brokers`() async throws {
    let result = try await BrokerageGraphs.ecosystem(isDirected: false).brokerageActivity()
    #expect(result.activity == [5, 1, 1, 0, 1, 3, 0, 1, 1, 0])
    #expect(result.exclusivity == [5, 0, 0, 0, 1, 3, 0, 1, 1, 0])
    #expect(result.profile(of: Node(0)) == .powerhouse)
    #expect(result.profile(of: Node(1)) == .sideliner)
    #expect(result.profile(of: Node(3)) == nil)
  }

  @Test func `each kind of broker is told by both means`() async throws {
    // Two nodes joined to the same four; a star of three; a path.
    let pairs = [
      (0, 2), (0, 3), (0, 4), (0, 5), (1, 2), (1, 3), (1, 4), (1, 5), (6, 7), (6, 8), (6, 9),
      (10, 11), (11, 12),
    ]
    let links = pairs.map { Link(from: Node($0), to: Node($1)) }
    let result = try await Graph(nodeCount: 13, links: links).brokerageActivity()
    #expect(result.profile(of: Node(0)) == .connector)
    #expect(result.profile(of: Node(2)) == .sideliner)
    #expect(result.profile(of: Node(6)) == .powerhouse)
    #expect(result.profile(of: Node(11)) == .linchpin)
    #expect(result.profile(of: Node(7)) == nil)
  }

  @Test func `a value equal to the mean is not above it`() async throws {
    let links = [(0, 1), (1, 2), (2, 3), (3, 0)].map { Link(from: Node($0), to: Node($1)) }
    let result = try await Graph(nodeCount: 4, links: links).brokerageActivity()
    #expect(result.activity == [1, 1, 1, 1])
    #expect(result.profile(of: Node(0)) == .sideliner)
  }

  @Test func `a cancelled task counts no pairs`() async {
    let graph = BrokerageGraphs.random(seed: 1, nodes: 20, links: 60, isDirected: false)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await graph.brokerageActivity().activity
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
