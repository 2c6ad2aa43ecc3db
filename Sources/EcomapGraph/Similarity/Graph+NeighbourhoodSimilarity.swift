extension Graph {
  /// How alike the ties of two nodes are: the neighbours they share as a part of those that either
  /// has, the two themselves left out, whatever the direction.
  ///
  /// Complexity: O(degrees of the two nodes). Reference: Jaccard, P. (1912) The distribution of the
  /// flora in the alpine zone. *New Phytologist* 11, 37-50.
  ///
  /// - Returns: from 0 to 1, or nil when neither has a neighbour beside the other.
  public func neighbourhoodSimilarity(_ first: Node, _ second: Node) -> Double? {
    let left = adjacent(to: first).filter { $0 != second && $0 != first }
    let right = adjacent(to: second).filter { $0 != first && $0 != second }
    var shared = 0
    var place = 0
    for node in left {
      while place < right.count, right[place] < node { place += 1 }
      if place < right.count, right[place] == node { shared += 1 }
    }
    let all = left.count + right.count - shared
    return all == 0 ? nil : Double(shared) / Double(all)
  }

  /// The neighbours of a node whatever the direction, in order, each once.
  private func adjacent(to node: Node) -> [Node] {
    guard isDirected else { return Array(successors[node.offset]) }
    let all = (successors[node.offset] + predecessors[node.offset]).sorted()
    return all.indices.filter { $0 == 0 || all[$0 - 1] != all[$0] }.map { all[$0] }
  }
}
