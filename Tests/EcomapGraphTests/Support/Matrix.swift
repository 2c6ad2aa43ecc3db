import EcomapGraph
import Testing

/// A small graph written out as a matrix, so that definitions can be followed to the letter.
///
/// What is computed from it in the files named `Matrix+…` is slow on purpose: paths are listed,
/// sets are tried, nodes are taken away. Nothing there shares a line with the kernels.
struct Matrix: Sendable {
  let count: Int
  let isDirected: Bool
  /// The weight of the tie from a row's node to a column's, 0 for none; symmetric when undirected.
  let weights: [[Int]]
  /// For each node the set, as bits, of those it has a tie with in either direction.
  let contactSets: [UInt]

  init(count: Int, isDirected: Bool, ties: [(from: Int, to: Int, weight: Int)]) {
    var weights = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
    for tie in ties where tie.from != tie.to {
      weights[tie.from][tie.to] = tie.weight
      if !isDirected { weights[tie.to][tie.from] = tie.weight }
    }
    self.init(isDirected: isDirected, weights: weights)
  }

  init(isDirected: Bool, weights: [[Int]]) {
    count = weights.count
    self.isDirected = isDirected
    self.weights = weights
    contactSets = weights.indices.map { node in
      weights.indices.reduce(UInt(0)) { set, other in
        weights[node][other] + weights[other][node] > 0 ? set | 1 << UInt(other) : set
      }
    }
  }

  var nodes: Range<Int> { 0..<count }

  func hasTie(_ from: Int, _ to: Int) -> Bool { weights[from][to] > 0 }

  /// Whether two nodes have a tie in either direction.
  func areTied(_ first: Int, _ second: Int) -> Bool {
    contactSets[first] >> UInt(second) & 1 == 1
  }

  /// All ties; those of an undirected graph once, the smaller node first.
  var ties: [(from: Int, to: Int)] {
    nodes.flatMap { from in
      nodes.filter { hasTie(from, $0) && (isDirected || from < $0) }.map { (from, $0) }
    }
  }

  var tieCount: Int { weights.joined().count { $0 > 0 } / (isDirected ? 1 : 2) }

  /// The pairs of nodes that have a tie in either direction, the smaller node first.
  var tiedPairs: [(from: Int, to: Int)] {
    nodes.flatMap { first in
      nodes.filter { first < $0 && areTied(first, $0) }.map { (first, $0) }
    }
  }

  var graph: Graph {
    Graph(
      nodeCount: count,
      links: ties.map {
        Link(from: Node($0.from), to: Node($0.to), weight: Double(weights[$0.from][$0.to]))
      },
      isDirected: isDirected)
  }

  // MARK: Changing it

  /// The same graph with every tie weighing 1.
  var unweighted: Matrix {
    Matrix(isDirected: isDirected, weights: weights.map { $0.map { min($0, 1) } })
  }

  /// The same graph with ties that have no direction, weighing as much as both together.
  var undirected: Matrix {
    guard isDirected else { return self }
    return Matrix(
      isDirected: false,
      weights: nodes.map { row in nodes.map { weights[row][$0] + weights[$0][row] } })
  }

  /// The same graph with every tie turned round.
  var reversed: Matrix {
    Matrix(isDirected: isDirected, weights: nodes.map { row in nodes.map { weights[$0][row] } })
  }

  /// The same graph with node i called `names[i]`.
  func relabelled(_ names: [Int]) -> Matrix {
    var renamed = weights
    for row in nodes {
      for column in nodes { renamed[names[row]][names[column]] = weights[row][column] }
    }
    return Matrix(isDirected: isDirected, weights: renamed)
  }

  /// The same graph without the ties of some nodes.
  func cutting(_ removed: some Collection<Int>) -> Matrix {
    var left = weights
    for node in removed {
      for other in nodes {
        left[node][other] = 0
        left[other][node] = 0
      }
    }
    return Matrix(isDirected: isDirected, weights: left)
  }

  /// The same graph with the weights of some ties replaced, in both directions when undirected.
  func replacing(_ ties: [(from: Int, to: Int)], weight: Int) -> Matrix {
    var changed = weights
    for tie in ties {
      changed[tie.from][tie.to] = weight
      if !isDirected { changed[tie.to][tie.from] = weight }
    }
    return Matrix(isDirected: isDirected, weights: changed)
  }
}

extension Matrix: CustomStringConvertible {
  var description: String {
    let list = ties.map { "(\($0.from), \($0.to), \(weights[$0.from][$0.to]))" }
    return "\(isDirected ? "directed" : "undirected"), \(count) nodes, ties \(list)"
  }
}

extension Matrix: CustomTestStringConvertible {
  var testDescription: String { description }
}
