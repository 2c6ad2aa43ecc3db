internal import EcomapGraph

/// How the graph of a problem hangs together.
struct PlacementParts: Sendable {
  /// Boxes that hang on the rest by one other box, which is not among them.
  struct Branch: Sendable {
    var anchor: Int
    var members: [Int]
  }

  /// The connected part that each box belongs to.
  private(set) var part: [Int]
  /// The neighbours of each box.
  let neighbours: [[Int]]

  init(_ problem: PlacementProblem) {
    var rows: [[Int]] = Array(repeating: [], count: problem.sizes.count)
    for edge in problem.edges {
      rows[edge.from].append(edge.to)
      rows[edge.to].append(edge.from)
    }
    neighbours = rows
    part = Array(repeating: -1, count: rows.count)
    var next = 0
    for node in rows.indices where part[node] < 0 {
      for member in reached(from: node, without: nil) { part[member] = next }
      next += 1
    }
  }

  /// The smaller sides of all lines that alone hold two sides together, of two boxes or more, and
  /// each hub with its leaves.
  func branches(most: Int) -> [Branch] {
    var branches: [Branch] = []
    for node in neighbours.indices {
      let leaves = neighbours[node].filter { neighbours[$0].count == 1 }
      if leaves.count > 1 { branches.append(Branch(anchor: node, members: leaves)) }
      for other in neighbours[node] where neighbours[other].count > 1 {
        let side = reached(from: other, without: (node, other))
        guard !side.contains(node), side.count <= most else { continue }
        branches.append(Branch(anchor: node, members: side))
      }
    }
    return branches
  }

  /// The boxes of every part that has at most so many.
  func wholes(most: Int) -> [[Int]] {
    var wholes: [[Int]] = Array(repeating: [], count: (part.max() ?? -1) + 1)
    for (node, part) in part.enumerated() { wholes[part].append(node) }
    return wholes.filter { $0.count > 1 && $0.count <= most }
  }

  private func reached(from start: Int, without line: (Int, Int)?) -> [Int] {
    var isSeen = Array(repeating: false, count: neighbours.count)
    isSeen[start] = true
    var order = [start]
    var next = 0
    while next < order.count {
      let node = order[next]
      next += 1
      for other in neighbours[node] where !isSeen[other] {
        if let line, line == (node, other) || line == (other, node) { continue }
        isSeen[other] = true
        order.append(other)
      }
    }
    return order
  }
}
