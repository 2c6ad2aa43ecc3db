/// Where a graph hangs together by one node or one edge only.
public struct Biconnectivity: Sendable {
  /// The nodes without which what is now connected falls apart, in order.
  public let cutPoints: [Node]
  /// The edges without which what is now connected falls apart, in order.
  public let bridges: [Edge]

  private let separatedCounts: [UInt32]
  private let blocks: Rows<Node>

  init(cutPoints: [Node], separatedCounts: [UInt32], bridges: [Edge], blocks: Rows<Node>) {
    self.cutPoints = cutPoints
    self.separatedCounts = separatedCounts
    self.bridges = bridges
    self.blocks = blocks
  }

  /// How many blocks there are: largest sets of nodes that no single node holds together.
  ///
  /// A bridge is a block of two nodes, and a node without edges is in none. Two blocks share at
  /// most one node, a cut point.
  public var blockCount: Int { blocks.count }

  /// The nodes of a block, in order; the largest block first, of two of the same size the one
  /// with the smaller nodes.
  ///
  /// Complexity: O(1).
  public func block(_ number: Int) -> ArraySlice<Node> { blocks[number] }

  /// Whether a node is a cut point.
  ///
  /// Complexity: O(log of the number of cut points).
  public func isCutPoint(_ node: Node) -> Bool { place(of: node) != nil }

  /// How many nodes lose their route to the largest piece that is left without a node; 0 when the
  /// node is no cut point.
  ///
  /// The node itself is not counted. Complexity: O(log of the number of cut points).
  public func separatedCount(by node: Node) -> Int {
    place(of: node).map { Int(separatedCounts[$0]) } ?? 0
  }

  private func place(of node: Node) -> Int? {
    var low = 0
    var high = cutPoints.count
    while low < high {
      let middle = low + (high - low) / 2
      if cutPoints[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < cutPoints.count && cutPoints[low] == node ? low : nil
  }
}
