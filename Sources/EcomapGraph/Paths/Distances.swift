/// How many steps the nodes of a graph are away from one of them.
public struct Distances: Sendable {
  static let unreached = UInt32.max

  /// The node the steps are counted from.
  public let source: Node
  /// The nodes that were reached, the source first, then in the order of distance.
  public let reached: [Node]

  let steps: [UInt32]

  init(source: Node, reached: [Node], steps: [UInt32]) {
    self.source = source
    self.reached = reached
    self.steps = steps
  }

  /// The number of steps to a node, or nil when no path leads there.
  public subscript(node: Node) -> Int? {
    let value = steps[node.offset]
    return value == Self.unreached ? nil : Int(value)
  }
}
