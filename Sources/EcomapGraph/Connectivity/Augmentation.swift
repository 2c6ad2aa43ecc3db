/// How firmly a graph is to hang together.
public enum EdgeConnectivity: Sendable {
  /// A path joins any two nodes.
  case connected
  /// A path joins any two nodes, even after any one tie is gone: no tie is a bridge.
  case twoEdgeConnected
}

/// New ties that make a graph hang together.
public struct Augmentation: Sendable {
  /// The ties to make, each with the smaller node first, in order.
  public let pairs: [(Node, Node)]
  /// Whether it is certain that no fewer ties do the same.
  public let isLeast: Bool
  /// What stays apart because no allowed tie can join it: the components left in the end, the
  /// largest first; empty when there is one at most.
  public let apart: [[Node]]
  /// The ties, old or new, that stay bridges, each with the smaller node first, in order; empty when
  /// only ``EdgeConnectivity/connected`` was asked for.
  public let bridges: [(Node, Node)]

  /// Whether everything was achieved that was asked for.
  public var isComplete: Bool { apart.isEmpty && bridges.isEmpty }
}
