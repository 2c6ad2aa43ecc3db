import EcomapGraph
import Testing

/// Measures along paths against listing all paths, on all small graphs.
@Suite struct PropertiesPathsTests {
  @Test(
    arguments: [
      Matrix.everyUndirected, Matrix.someDirected, Matrix.everyDirectedOfFour, Matrix.sparse,
    ].map { Batch($0) })
  func `betweenness is what listing all paths finds`(batch: Batch) async throws {
    for matrix in batch.matrices {
      let found = try await matrix.graph.betweenness()
      try #require(areClose(found, matrix.betweenness()), "\(matrix)")
    }
  }

  @Test(arguments: [Matrix.weighted, Matrix.sparse].map { Batch($0) })
  func `betweenness by strength is what listing all paths finds`(batch: Batch) async throws {
    for matrix in batch.matrices {
      let found = try await matrix.graph.betweenness(weighted: true)
      try #require(areClose(found, matrix.betweenness(isWeighted: true)), "\(matrix)")
    }
  }

  @Test func `weights do not count unless asked for`() async throws {
    for matrix in Matrix.weighted.prefix(100) {
      let plain = matrix.unweighted.graph
      let graph = matrix.graph
      try #require(try await graph.betweenness() == plain.betweenness(), "\(matrix)")
      try #require(
        try await plain.betweenness(weighted: true) == plain.betweenness(), "\(matrix)")
      try #require(try await graph.harmonicCloseness() == plain.harmonicCloseness(), "\(matrix)")
    }
  }

  @Test(arguments: [Matrix.small, Matrix.everyDirectedOfFour, Matrix.sparse].map { Batch($0) })
  func `harmonic closeness and reach are what powers of the matrix find`(
    batch: Batch
  ) async throws {
    for matrix in batch.matrices {
      let graph = matrix.graph
      let distances = matrix.distances()
      let found = try await graph.harmonicCloseness()
      try #require(areClose(found, Matrix.harmonicCloseness(distances)), "\(matrix)")
      for steps in 0...2 {
        let reach = try await graph.reach(within: steps)
        let expected = Matrix.reach(distances, within: steps)
        try #require(areClose(reach, expected), "\(steps) steps, \(matrix)")
      }
    }
  }

  @Test func `path lengths are what powers of the matrix find`() async throws {
    for matrix in Matrix.small + Matrix.sparse {
      let found = try await matrix.graph.pathLengths()
      let all = matrix.distances().flatMap { $0.compactMap { $0 } }.filter { $0 > 0 }
      try #require(found.pairs == (matrix.isDirected ? all.count : all.count / 2), "\(matrix)")
      try #require(found.longest == all.max(), "\(matrix)")
      let average = all.isEmpty ? nil : Double(all.reduce(0, +)) / Double(all.count)
      try #require(isClose(found.average, average), "\(matrix)")
    }
  }

  @Test func `the shortest path is the first in order of the shortest`() {
    for matrix in Matrix.everyUndirected.suffix(300) + Matrix.someDirected.suffix(300) {
      let graph = matrix.graph
      for source in matrix.nodes {
        for target in matrix.nodes {
          let first = matrix.shortestPaths(from: source, to: target)
            .min { $0.lexicographicallyPrecedes($1) }
          let found = graph.shortestPath(from: Node(source), to: Node(target))
          if found?.map(\.offset) != first {
            Issue.record("\(source) to \(target): \(found as Any), not \(first as Any), \(matrix)")
            return
          }
        }
      }
    }
  }

  @Test func `the most a node can be between is what the centre of a star is`() async throws {
    for isDirected in [false, true] {
      for count in 3...6 {
        let star = Matrix(
          count: count, isDirected: isDirected,
          ties: (1..<count).flatMap { [(0, $0, 1), ($0, 0, 1)] })
        let found = try await star.graph.betweenness()
        let most = Graph.betweennessMaximum(nodeCount: count, isDirected: isDirected)
        #expect(found[0] == most)
      }
      #expect(Graph.betweennessMaximum(nodeCount: 2, isDirected: isDirected) == nil)
    }
  }

  @Test(arguments: [false, true])
  func `turning a graph round leaves betweenness as it is`(isWeighted: Bool) async throws {
    for matrix in Matrix.weighted where matrix.isDirected {
      let found = try await matrix.graph.betweenness(weighted: isWeighted)
      let turned = try await matrix.reversed.graph.betweenness(weighted: isWeighted)
      try #require(areClose(found, turned), "\(matrix)")
    }
  }
}
