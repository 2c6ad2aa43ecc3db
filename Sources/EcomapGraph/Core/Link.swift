/// One line of the list that a graph is built from: two nodes and how much binds them.
public struct Link: Sendable {
  /// The node it goes out from.
  public let from: Node
  /// The node it goes to.
  public let to: Node
  /// How much it weighs; a link that weighs nothing is left out of the graph.
  public let weight: Double

  /// Creates a link.
  public init(from: Node, to: Node, weight: Double = 1) {
    self.from = from
    self.to = to
    self.weight = weight
  }
}
