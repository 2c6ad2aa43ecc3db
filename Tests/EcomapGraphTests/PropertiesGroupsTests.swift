import EcomapGraph
import Testing

/// Mixing of groups against counting, on all small graphs.
@Suite struct PropertiesGroupsTests {
  static let matrices = Matrix.small + Matrix.sparse

  /// A graph with a group or none for each node, drawn by a seed.
  private func grouped(_ matrices: [Matrix], groups: Int) -> [(Matrix, [Int?])] {
    var random = SeededRandom(seed: 51)
    return matrices.map { matrix in
      (
        matrix,
        matrix.nodes.map { _ in
          let group = random.below(groups + 1)
          return group == groups ? nil : group
        }
      )
    }
  }

  @Test(arguments: [1, 3])
  func `the E-I index is what counting finds`(most: Int) throws {
    var random = SeededRandom(seed: 55)
    for matrix in Self.matrices {
      let groups = matrix.nodes.map { _ in
        (0..<random.below(most + 1)).map { _ in random.below(3) }
      }
      let found = matrix.graph.externalInternal(Grouping(memberships: groups, count: 3))
      try #require(isClose(found.whole, matrix.externalInternal(groups)), "\(groups), \(matrix)")
      let byGroup = (0..<3).map { matrix.externalInternal(groups, ofGroup: $0) }
      try #require(areClose(found.groups, byGroup), "\(groups), \(matrix)")
      let byNode = matrix.nodes.map { matrix.externalInternal(groups, ofNode: $0) }
      try #require(areClose(found.nodes, byNode), "\(groups), \(matrix)")
    }
  }

  @Test func `assortativity is what the table of mixing gives`() throws {
    for (matrix, groups) in grouped(Self.matrices, groups: 2) {
      let found = matrix.graph.assortativity(Grouping(groups, count: 2))
      try #require(isClose(found, matrix.assortativity(groups)), "\(groups), \(matrix)")
    }
  }

  @Test func `blocks are what counting pairs finds`() throws {
    var random = SeededRandom(seed: 52)
    for matrix in Matrix.samples(150, of: 5, isDirected: false, seed: 53)
      + Matrix.samples(150, of: 5, isDirected: true, seed: 54) + Matrix.sparse
    {
      // In none, one or several of three groups.
      let memberships = matrix.nodes.map { _ in
        let set = random.below(8)
        return (0..<3).filter { set >> $0 & 1 == 1 }
      }
      let blocks = matrix.graph.blockDensities(Grouping(memberships: memberships, count: 3))
      var observed = [[Int]](repeating: [0, 0, 0], count: 3)
      var possible = observed
      for (from, to) in Matrix.slots(count: matrix.count, isDirected: matrix.isDirected) {
        let shared = memberships[from].filter { memberships[to].contains($0) }
        let places =
          shared.isEmpty
          ? memberships[from].flatMap { row in memberships[to].map { (row, $0) } }
          : shared.map { ($0, $0) }
        for (row, column) in places {
          let isTurned = !matrix.isDirected && column < row
          let (row, column) = isTurned ? (column, row) : (row, column)
          possible[row][column] += 1
          if matrix.hasTie(from, to) { observed[row][column] += 1 }
        }
      }
      for row in 0..<3 {
        for column in 0..<3 {
          let isTurned = !matrix.isDirected && column < row
          let (first, second) = isTurned ? (column, row) : (row, column)
          let block = blocks[row, column]
          let pairs = possible[first][second]
          try #require(
            block.observed == observed[first][second] && block.possible == pairs,
            "\(row) to \(column), \(memberships), \(matrix)")
          let density = matrix.density()
          try #require(isClose(block.expected, density.map { $0 * Double(pairs) }), "\(matrix)")
          let share = pairs == 0 ? nil : Double(block.observed) / Double(pairs)
          try #require(isClose(block.density, share), "\(matrix)")
        }
      }
    }
  }

  @Test func `likeness of neighbourhoods is what sets give`() throws {
    for matrix in Matrix.everyUndirected.suffix(300) + Matrix.someDirected.suffix(300) {
      let graph = matrix.graph
      for first in matrix.nodes {
        for second in matrix.nodes where first != second {
          let found = graph.neighbourhoodSimilarity(Node(first), Node(second))
          guard isClose(found, matrix.similarity(first, second)) else {
            Issue.record("\(first) and \(second): \(found as Any), \(matrix)")
            return
          }
        }
      }
    }
  }

  @Test func `the whole is measured by its definitions`() throws {
    for matrix in Self.matrices {
      let graph = matrix.graph
      try #require(isClose(graph.density(), matrix.density()), "\(matrix)")
      let answered = matrix.ties.count { matrix.hasTie($0.to, $0.from) }
      let reciprocity =
        matrix.isDirected && !matrix.ties.isEmpty
        ? Double(answered) / Double(matrix.ties.count) : nil
      try #require(isClose(graph.reciprocity(), reciprocity), "\(matrix)")
      let degrees = matrix.nodes.map { node in
        matrix.ties.count { $0.from == node || $0.to == node }
      }
      let most = degrees.max() ?? 0
      let distance = degrees.reduce(0) { $0 + most - $1 }
      let star = (matrix.isDirected ? 2 : 1) * (matrix.count - 1) * (matrix.count - 2)
      let centralisation = matrix.count < 3 ? nil : Double(distance) / Double(star)
      try #require(isClose(graph.degreeCentralisation(), centralisation), "\(matrix)")
    }
  }
}
