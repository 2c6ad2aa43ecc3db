import EcomapGraph

/// Slow and simple ways to the same values, and seeded graphs to compare them on.
enum PathsReference {
  /// Betweenness by definition: for each pair and each node, the share of the paths that pass.
  static func betweenness(_ graph: Graph) -> [Double] {
    let count = graph.nodeCount
    let searches = graph.nodes.map { graph.distances(from: $0) }
    let paths = graph.nodes.map { source in
      var paths = [Double](repeating: 0, count: count)
      paths[source.offset] = 1
      let distances = searches[source.offset]
      for node in distances.reached.dropFirst() {
        for previous in graph.predecessors(of: node) {
          guard let before = distances[previous], let here = distances[node], before + 1 == here
          else { continue }
          paths[node.offset] += paths[previous.offset]
        }
      }
      return paths
    }
    var values = [Double](repeating: 0, count: count)
    for source in 0..<count {
      for target in 0..<count where source != target {
        guard let whole = searches[source][Node(target)] else { continue }
        for node in 0..<count where node != source && node != target {
          guard let first = searches[source][Node(node)], let second = searches[node][Node(target)],
            first + second == whole
          else { continue }
          values[node] += paths[source][node] * paths[node][target] / paths[source][target]
        }
      }
    }
    return graph.isDirected ? values : values.map { $0 / 2 }
  }

  /// Weighted betweenness from a list of all paths there are; for the smallest of graphs.
  static func weightedBetweenness(_ graph: Graph) -> [Double] {
    var values = [Double](repeating: 0, count: graph.nodeCount)
    for source in graph.nodes {
      for target in graph.nodes where source != target {
        var paths: [(length: Double, nodes: [Node])] = []
        func extend(_ path: [Node], _ length: Double, _ node: Node) {
          if node == target {
            paths.append((length, path))
            return
          }
          for edge in graph.edges(from: node) {
            let ends = graph.ends(of: edge)
            let next = ends.from == node ? ends.to : ends.from
            guard !path.contains(next) else { continue }
            extend(path + [next], length + 1 / graph.weight(of: edge), next)
          }
        }
        extend([source], 0, source)
        guard let least = paths.map(\.length).min() else { continue }
        let shortest = paths.filter { $0.length < least + 1e-9 }
        for path in shortest {
          for node in path.nodes.dropFirst().dropLast() {
            values[node.offset] += 1 / Double(shortest.count)
          }
        }
      }
    }
    return graph.isDirected ? values : values.map { $0 / 2 }
  }

  /// A graph that hangs together loosely: trees, small dense places, cut points and several parts.
  static func loose(_ count: Int, seed: UInt64, isDirected: Bool = false) -> Graph {
    var random = SeededRandom(seed: seed)
    var links: [Link] = []
    func add(_ first: Int, _ second: Int) {
      let isTurned = random.below(2) == 0
      links.append(Link(from: Node(isTurned ? second : first), to: Node(isTurned ? first : second)))
    }
    for node in 1..<count where random.below(12) > 0 {
      // Some nodes hang on a hub, some far back and most on one just before.
      let back = random.below(3) == 0 ? node : min(node, 5)
      add(node, random.below(4) == 0 ? 0 : node - 1 - random.below(back))
      if node > 4, random.below(3) == 0 { add(node, node - 2 - random.below(3)) }
    }
    return Graph(nodeCount: count, links: links, isDirected: isDirected)
  }

  /// A graph whose ties are drawn evenly, with weights that make many paths equally long.
  static func weighted(_ count: Int, ties: Int, seed: UInt64, isDirected: Bool) -> Graph {
    var random = SeededRandom(seed: seed)
    let weights = [1.0, 2, 3, 0.5, 1.0 / 3, 0.1]
    let links = (0..<ties).map { _ in
      Link(
        from: Node(random.below(count)), to: Node(random.below(count)),
        weight: weights[random.below(weights.count)])
    }
    return Graph(nodeCount: count, links: links, isDirected: isDirected)
  }

  /// The largest difference between two lists, as a share of the larger of 1 and the value.
  static func difference(_ left: [Double], _ right: [Double]) -> Double {
    guard left.count == right.count else { return .infinity }
    return zip(left, right).map { abs($0 - $1) / max(1, abs($1)) }.max() ?? 0
  }
}
