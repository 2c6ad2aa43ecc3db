import EcomapGraph
import Testing

/// Sets of key players against trying all sets.
@Suite struct PropertiesKeyPlayersTests {
  static let matrices =
    Matrix.everyUndirected.filter { $0.count < 5 } + Matrix.everyUndirected.suffix(1024).prefix(120)
    + Matrix.samples(60, of: 5, isDirected: true, seed: 31)
    + Matrix.sparse.filter { $0.count < 9 }

  /// The first of the sets for which a measure is greatest; nil counts as least.
  private func best(_ sets: [UInt], _ measure: (UInt) -> Double?) -> [UInt] {
    let values = sets.map { measure($0) ?? -1 }
    let most = values.max() ?? -1
    return zip(sets, values).filter { isClose($0.1, most) }.map(\.0)
  }

  @Test func `the best disruptors are what trying all sets finds`() async throws {
    for matrix in Self.matrices {
      for size in 1...3 where size <= matrix.count {
        let found = try await matrix.graph.disruptors(size)
        let everyone = matrix.everyone
        let most = best(matrix.sets(of: size)) { matrix.fragmentation(of: everyone & ~$0) }
        let farthest = best(most) { matrix.distanceFragmentation(of: everyone & ~$0) }
        let expected = try #require(farthest.first)
        try #require(found.isExact)
        try #require(
          found.nodes.map(\.offset) == Matrix.nodes(of: expected), "\(size) of \(matrix)")
        try #require(
          isClose(found.value, matrix.fragmentation(of: everyone & ~expected)), "\(matrix)")
        try #require(found.othersCount == matrix.count - size)
        try #require(found.reachedCount == nil)
      }
    }
  }

  /// The nodes outside a set that it reaches in some steps.
  private func reached(_ set: UInt, within steps: Int, _ distances: [[Int?]]) -> Int {
    let members = Matrix.nodes(of: set)
    return distances.indices.count { node in
      !members.contains(node)
        && members.contains { member in distances[member][node].map { $0 <= steps } ?? false }
    }
  }

  @Test func `the best reachers are what trying all sets finds`() async throws {
    for matrix in Self.matrices {
      let distances = matrix.distances()
      for (size, steps) in [(1, 1), (2, 1), (3, 1), (1, 2), (2, 2)] where size <= matrix.count {
        let found = try await matrix.graph.reachers(size, within: steps)
        let sets = matrix.sets(of: size)
        let counts = sets.map { reached($0, within: steps, distances) }
        let most = try #require(counts.max())
        let expected = sets[try #require(counts.firstIndex(of: most))]
        try #require(found.isExact)
        try #require(
          found.nodes.map(\.offset) == Matrix.nodes(of: expected),
          "\(size) within \(steps), \(matrix)")
        try #require(found.reachedCount == most, "\(size) within \(steps), \(matrix)")
        let others = matrix.count - size
        try #require(found.othersCount == others)
        try #require(
          isClose(found.value, others == 0 ? nil : Double(most) / Double(others)), "\(matrix)")
      }
    }
  }

  @Test func `candidates are the only ones chosen`() async throws {
    for matrix in Matrix.sparse where matrix.count < 9 {
      let candidates = [5, 1, 3, 1]
      let nodes = candidates.map { Node($0) }
      let disruptors = try await matrix.graph.disruptors(2, among: nodes)
      let sets = matrix.sets(of: 2).filter { $0 & ~Matrix.set(of: candidates) == 0 }
      let most = best(sets) { matrix.fragmentation(of: matrix.everyone & ~$0) }
      let farthest = best(most) { matrix.distanceFragmentation(of: matrix.everyone & ~$0) }
      let expected = farthest.first.map { Matrix.nodes(of: $0) }
      try #require(disruptors.nodes.map(\.offset) == expected, "\(matrix)")
      let all = try await matrix.graph.reachers(9, among: nodes)
      try #require(all.nodes.map(\.offset) == [1, 3, 5], "\(matrix)")
    }
  }

  @Test func `large searches say that they are not exact, and their value holds`() async throws {
    var random = SeededRandom(seed: 5)
    let links = (0..<160).map { _ in
      Link(from: Node(random.below(100)), to: Node(random.below(100)))
    }
    let graph = Graph(nodeCount: 100, links: links)
    let disruptors = try await graph.disruptors(5)
    #expect(!disruptors.isExact)
    #expect(disruptors.nodes.count == 5)
    #expect(isClose(disruptors.value, graph.fragmentation(without: disruptors.nodes)))
    #expect((disruptors.value ?? 0) > (graph.fragmentation() ?? 1))
    let reachers = try await graph.reachers(8)
    #expect(!reachers.isExact)
    let near = Set(reachers.nodes.flatMap { graph.neighbours(of: $0) })
    #expect(reachers.reachedCount == near.subtracting(reachers.nodes).count)
    // The eight largest neighbourhoods bound what any eight can reach.
    let bound = graph.nodes.map { graph.degree(of: $0) }.sorted(by: >).prefix(8).reduce(8, +)
    #expect(Double((reachers.reachedCount ?? 0) + 8) >= 0.63 * Double(min(bound, 100)))
  }
}
