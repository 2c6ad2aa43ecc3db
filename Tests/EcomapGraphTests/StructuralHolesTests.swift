import EcomapGraph
import Testing

@Suite struct StructuralHolesTests {
  private func isClose(_ left: Double?, _ right: Double?, within tolerance: Double) -> Bool {
    switch (left, right) {
    case (nil, nil): true
    case (let left?, let right?): abs(left - right) <= tolerance
    default: false
    }
  }

  /// Constraint, effective size and efficiency by their formulas on the whole matrix.
  private func defined(_ graph: Graph) -> [[Double]?] {
    let a = BrokerageGraphs.matrix(graph)
    let all = a.indices
    let both = all.map { i in all.map { a[i][$0] + a[$0][i] } }
    let sums = both.map { $0.reduce(0, +) }
    let largest = both.map { $0.max() ?? 0 }
    return all.map { i in
      let contacts = all.filter { both[i][$0] > 0 }
      guard !contacts.isEmpty else { return nil }
      func p(_ i: Int, _ j: Int) -> Double { both[i][j] == 0 ? 0 : both[i][j] / sums[i] }
      func m(_ j: Int, _ q: Int) -> Double { both[j][q] / largest[j] }
      var constraint = 0.0
      var size = 0.0
      for j in contacts {
        let others = all.filter { $0 != i && $0 != j }
        let share = others.reduce(p(i, j)) { $0 + p(i, $1) * p($1, j) }
        constraint += share * share
        size += others.reduce(1.0) { $0 - p(i, $1) * m(j, $1) }
      }
      return [constraint, size, size / Double(contacts.count)]
    }
  }

  @Test(arguments: [false, true], [false, true])
  func `the measures are those of their formulas`(
    isDirected: Bool, isWeighted: Bool
  ) async throws {
    for seed in 0..<8 as Range<UInt64> {
      let graph = BrokerageGraphs.random(
        seed: seed, nodes: 20, links: 10 + 12 * Int(seed), isDirected: isDirected,
        isWeighted: isWeighted)
      let expected = defined(graph)
      let constraint = try await graph.constraint()
      let size = try await graph.effectiveSize()
      let efficiency = try await graph.efficiency()
      for node in 0..<20 {
        #expect(isClose(constraint[node], expected[node]?[0], within: 1e-12))
        #expect(isClose(size[node], expected[node]?[1], within: 1e-12))
        #expect(isClose(efficiency[node], expected[node]?[2], within: 1e-12))
      }
    }
  }

  @Test func `the undirected example has its known values`() async throws {
    let graph = BrokerageGraphs.ecosystem(isDirected: false)
    let constraint: [Double?] = [
      0.347222, 0.735340, 0.735340, 0.888889, 0.5, 0.333333, 1, 0.5, 0.5, nil,
    ]
    let size: [Double?] = [3.5, 5.0 / 3, 5.0 / 3, 1, 2, 3, 1, 2, 2, nil]
    let found = (try await graph.constraint(), try await graph.effectiveSize())
    for node in 0..<10 {
      #expect(isClose(found.0[node], constraint[node], within: 1e-6))
      #expect(isClose(found.1[node], size[node], within: 1e-6))
    }
  }

  @Test func `the directed and weighted example has its known values`() async throws {
    let graph = BrokerageGraphs.ecosystem(isDirected: true, isWeighted: true)
    let constraint: [Double?] = [
      0.468750, 0.598765, 0.923611, 1.015625, 0.625, 0.506173, 1, 0.5, 0.555556, nil,
    ]
    let size: [Double?] = [3.375, 7.0 / 3, 1.5, 1, 2, 3, 1, 2, 2, nil]
    let found = (try await graph.constraint(), try await graph.effectiveSize())
    for node in 0..<10 {
      #expect(isClose(found.0[node], constraint[node], within: 1e-6))
      #expect(isClose(found.1[node], size[node], within: 1e-6))
    }
  }

  @Test func `a node without ties has no measure`() async throws {
    let graph = Graph(nodeCount: 1, links: [])
    #expect(try await graph.constraint() == [nil])
    #expect(try await graph.effectiveSize() == [nil])
    #expect(try await graph.efficiency() == [nil])
  }

  @Test(arguments: [1e-150, 1e150])
  func `the scale of weights does not count`(scale: Double) async throws {
    let graph = BrokerageGraphs.ecosystem(isDirected: true, isWeighted: true)
    let links = graph.edges.map { edge in
      Link(
        from: graph.ends(of: edge).from, to: graph.ends(of: edge).to,
        weight: graph.weight(of: edge) * scale)
    }
    let scaled = Graph(nodeCount: 10, links: links, isDirected: true)
    let expected = (try await graph.constraint(), try await graph.effectiveSize())
    let found = (try await scaled.constraint(), try await scaled.effectiveSize())
    for node in 0..<10 {
      #expect(isClose(found.0[node], expected.0[node], within: 1e-12))
      #expect(isClose(found.1[node], expected.1[node], within: 1e-12))
    }
  }

  @Test func `the same graph gives the same bytes every time`() async throws {
    let graph = BrokerageGraphs.random(
      seed: 5, nodes: 300, links: 1500, isDirected: true, isWeighted: true)
    func bytes() async throws -> [UInt64?] {
      let values = try await graph.constraint() + graph.effectiveSize()
      return values.map { $0?.bitPattern }
    }
    let first = try await bytes()
    for _ in 0..<5 { #expect(try await bytes() == first) }
  }

  @Test func `a cancelled task measures nothing`() async {
    let graph = BrokerageGraphs.ecosystem(isDirected: false)
    let constraint = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await graph.constraint()
    }
    await #expect(throws: CancellationError.self) { try await constraint.value }
    let size = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await graph.effectiveSize()
    }
    await #expect(throws: CancellationError.self) { try await size.value }
  }
}
