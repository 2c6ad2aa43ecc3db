import EcomapGraph
import Testing

/// What holds a graph together, against taking nodes and ties away, on all small graphs.
@Suite struct PropertiesConnectivityTests {
  static let batches = [Matrix.everyUndirected, Matrix.someDirected, Matrix.everyDirectedOfFour]
    .map { Batch($0) }

  /// Pieces by size, of the same size by their first node.
  private func largestFirst(_ pieces: [UInt]) -> [[Int]] {
    let lists: [[Int]] = pieces.map { Matrix.nodes(of: $0) }
    return lists.sorted { one, other in
      one.count == other.count ? one[0] < other[0] : one.count > other.count
    }
  }

  @Test(arguments: batches + [Batch(Matrix.sparse)])
  func `cut points and bridges are what taking away finds`(batch: Batch) throws {
    for matrix in batch.matrices {
      let graph = matrix.graph
      let found = graph.biconnectivity()
      let cuts = matrix.cutPoints()
      try #require(found.cutPoints.map(\.offset) == cuts, "\(matrix)")
      try #require(
        matrix.graph.nodes.allSatisfy { found.isCutPoint($0) == cuts.contains($0.offset) },
        "\(matrix)")
      let bridges = found.bridges.map { edge in
        let ends = graph.ends(of: edge)
        return [min(ends.from, ends.to).offset, max(ends.from, ends.to).offset]
      }
      let expected = matrix.bridges().map { [$0.from, $0.to] }
      try #require(bridges.count == expected.count, "\(matrix)")
      try #require(Set(bridges) == Set(expected), "\(matrix)")
      try #require(found.bridges == found.bridges.sorted(), "\(matrix)")
    }
  }

  @Test(arguments: batches)
  func `blocks and cores are what trying all sets finds`(batch: Batch) throws {
    for matrix in batch.matrices {
      let found = matrix.graph.biconnectivity()
      let blocks = (0..<found.blockCount).map { found.block($0).map(\.offset) }
      let expected = matrix.blocks()
      try #require(blocks.count == expected.count, "\(matrix)")
      try #require(Set(blocks) == Set(expected), "\(matrix)")
      try #require(matrix.graph.coreNumbers() == matrix.coreNumbers(), "\(matrix)")
    }
  }

  @Test(arguments: [Batch(Matrix.everyUndirected), Batch(Matrix.sparse)])
  func `a node separates what taking it away cuts off`(batch: Batch) throws {
    for matrix in batch.matrices {
      let graph = matrix.graph
      let found = graph.biconnectivity()
      for node in graph.nodes {
        let around = matrix.piece(around: node.offset) & ~(1 << UInt(node.offset))
        let pieces = largestFirst(matrix.pieces(of: around))
        let left = graph.pieces(without: [node]).map { $0.map(\.offset) }
        try #require(left == pieces, "\(node), \(matrix)")
        let separated = Array(pieces.dropFirst())
        try #require(
          graph.separated(by: node).map { $0.map(\.offset) } == separated, "\(node), \(matrix)")
        try #require(
          found.separatedCount(by: node) == separated.joined().count, "\(node), \(matrix)")
      }
    }
  }

  @Test func `what sets of nodes leave of their components is what taking them away leaves`() throws
  {
    for matrix in Matrix.everyUndirected.suffix(200) + Matrix.sparse {
      for pair in [[0, 1], [1, 3], [4, 2, 0]] {
        let around = pair.reduce(UInt(0)) { $0 | matrix.piece(around: $1) }
        let pieces = largestFirst(matrix.pieces(of: around & ~Matrix.set(of: pair)))
        let found = matrix.graph.pieces(without: pair.map { Node($0) })
        try #require(found.map { $0.map(\.offset) } == pieces, "\(pair), \(matrix)")
      }
    }
  }

  @Test(arguments: [Batch(Matrix.small), Batch(Matrix.sparse)])
  func `a bridge separates its smaller side, and other ties nothing`(batch: Batch) throws {
    for matrix in batch.matrices {
      let graph = matrix.graph
      let bridges = matrix.bridges()
      for edge in graph.edges {
        let ends = graph.ends(of: edge)
        let (low, high) = (min(ends.from, ends.to).offset, max(ends.from, ends.to).offset)
        let found = graph.separated(by: edge).map(\.offset)
        guard bridges.contains(where: { $0.from == low && $0.to == high }) else {
          try #require(found.isEmpty, "\(edge), \(matrix)")
          continue
        }
        let rest = matrix.replacing([(low, high), (high, low)], weight: 0)
        let sides = largestFirst([rest.piece(around: low), rest.piece(around: high)])
        try #require(found == sides[1], "\(edge), \(matrix)")
      }
    }
  }

  @Test func `fragmentation is the share of pairs without a route`() async throws {
    for matrix in Matrix.small + Matrix.sparse {
      let graph = matrix.graph
      let sets: [[Int]] = [[], [0], [1, 2], [0, 1, 2, 3, 4]]
      for removed in sets where removed.allSatisfy({ $0 < matrix.count }) {
        let kept = matrix.everyone & ~Matrix.set(of: removed)
        let nodes = removed.map { Node($0) }
        try #require(
          isClose(graph.fragmentation(without: nodes), matrix.fragmentation(of: kept)),
          "\(removed), \(matrix)")
        let distant = try await graph.distanceFragmentation(without: nodes)
        try #require(
          isClose(distant, matrix.distanceFragmentation(of: kept)), "\(removed), \(matrix)")
      }
    }
  }
}
