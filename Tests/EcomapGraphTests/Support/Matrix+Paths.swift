extension Matrix {
  /// How long a path is, in sixtieths when weighted: weights of 1 to 6 have whole lengths.
  private func length(_ path: [Int], isWeighted: Bool) -> Int {
    zip(path, path.dropFirst()).reduce(0) { sum, step in
      sum + (isWeighted ? 60 / weights[step.0][step.1] : 1)
    }
  }

  /// Every path from one node to another that passes no node twice.
  func paths(from source: Int, to target: Int) -> [[Int]] {
    var found: [[Int]] = []
    func extend(_ path: [Int], at node: Int) {
      if node == target {
        found.append(path)
        return
      }
      for next in nodes where hasTie(node, next) && !path.contains(next) {
        extend(path + [next], at: next)
      }
    }
    extend([source], at: source)
    return found
  }

  /// The shortest of all paths from one node to another.
  func shortestPaths(from source: Int, to target: Int, isWeighted: Bool = false) -> [[Int]] {
    let paths = paths(from: source, to: target)
    let lengths = paths.map { length($0, isWeighted: isWeighted) }
    return zip(paths, lengths).filter { $0.1 == lengths.min() }.map(\.0)
  }

  /// Freeman's betweenness: for every pair of others the share of shortest paths through a node.
  func betweenness(isWeighted: Bool = false) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    for source in nodes {
      for target in nodes where isDirected ? source != target : source < target {
        let paths = shortestPaths(from: source, to: target, isWeighted: isWeighted)
        for node in nodes where node != source && node != target {
          let through = paths.count { $0.contains(node) }
          if through > 0 { sums[node] += Double(through) / Double(paths.count) }
        }
      }
    }
    return sums
  }

  /// For each pair of nodes the least power of the matrix in which there is a walk.
  func distances() -> [[Int?]] {
    var distances: [[Int?]] = nodes.map { row in nodes.map { row == $0 ? 0 : nil } }
    var walks = nodes.map { row in nodes.map { row == $0 } }
    for steps in 1..<max(2, count) {
      walks = nodes.map { row in
        nodes.map { column in nodes.contains { walks[row][$0] && hasTie($0, column) } }
      }
      for row in nodes {
        for column in nodes where walks[row][column] && distances[row][column] == nil {
          distances[row][column] = steps
        }
      }
    }
    return distances
  }

  /// For each node the sum of 1/distance to the others.
  static func harmonicCloseness(_ distances: [[Int?]]) -> [Double] {
    distances.map { row in row.reduce(0) { $0 + ($1.map { $0 > 0 ? 1 / Double($0) : 0 } ?? 0) } }
  }

  /// For each node the share of the others within some steps; nil when there are no others.
  static func reach(_ distances: [[Int?]], within steps: Int) -> [Double?] {
    guard distances.count > 1 else { return distances.map { _ in nil } }
    return distances.map { row in
      let near = row.count { $0.map { $0 > 0 && $0 <= steps } ?? false }
      return Double(near) / Double(distances.count - 1)
    }
  }
}
