/// For every node at once, the sizes of the pieces its component falls into without it.
struct SeparatedPieces {
  /// For each node: how many nodes its component has.
  private var componentSizes: [Int]
  /// For each node, over the subtrees that hang on nothing but it: their number, nodes, squares of
  /// their sizes, and the size of the largest.
  private var hanging: [Int]
  private var sums: [Int]
  private var squares: [Int]
  private var largest: [Int]

  /// Complexity: O(n).
  init(_ forest: DepthFirstForest, nodeCount: Int? = nil) {
    let count = nodeCount ?? forest.order.count
    componentSizes = [Int](repeating: 0, count: count)
    hanging = componentSizes
    sums = componentSizes
    squares = componentSizes
    largest = componentSizes
    var component = 0
    for place in forest.order.indices {
      let size = Int(forest.sizes[place])
      if forest.isRoot(place) { component = size }
      componentSizes[forest.order[place].offset] = component
      guard forest.isHeldByParent(place) else { continue }
      let parent = forest.order[Int(forest.parents[place])].offset
      hanging[parent] += 1
      sums[parent] += size
      squares[parent] += size * size
      largest[parent] = max(largest[parent], size)
    }
  }

  /// How many nodes of the component are neither the node nor hang on it.
  private func rest(_ node: Node) -> Int {
    max(0, componentSizes[node.offset] - 1 - sums[node.offset])
  }

  func isCutPoint(_ node: Node) -> Bool {
    hanging[node.offset] + (rest(node) > 0 ? 1 : 0) > 1
  }

  /// How many nodes are outside the largest piece.
  func separatedCount(by node: Node) -> Int {
    componentSizes[node.offset] - 1 - max(largest[node.offset], rest(node))
  }

  /// By how much the number of ordered connected pairs falls without a node.
  func lostPairs(without node: Node) -> Int {
    let size = componentSizes[node.offset]
    guard size > 1 else { return 0 }
    let left = squares[node.offset] + rest(node) * rest(node) - (size - 1)
    return size * (size - 1) - left
  }
}
