/// How many pairs each node joins that are not tied themselves, and for how many it is the only one
/// to do so; see ``Graph/brokerageActivity()``.
public struct BrokerageActivity: Sendable {
  /// For each node the pairs it joins.
  public let activity: [Int]
  /// For each node the pairs that it alone joins.
  public let exclusivity: [Int]

  /// How many nodes join a pair, and what all of them come to.
  private let brokers: Int
  private let activityOfAll: Int
  private let exclusivityOfAll: Int

  init(activity: [Int], exclusivity: [Int]) {
    self.activity = activity
    self.exclusivity = exclusivity
    brokers = activity.count { $0 > 0 }
    activityOfAll = activity.reduce(0, +)
    exclusivityOfAll = exclusivity.reduce(0, +)
  }

  /// What kind of broker a node is, against the means over the nodes that broker at all.
  ///
  /// Nil when it joins no pair: it is no broker. A value equal to a mean is not above it.
  /// Complexity: O(1).
  public func profile(of node: Node) -> BrokerageProfile? {
    let own = activity[node.offset]
    guard own > 0 else { return nil }
    // Whole numbers on both sides, so that nothing depends on how a mean is rounded.
    let isActive = own * brokers > activityOfAll
    let isExclusive = exclusivity[node.offset] * brokers > exclusivityOfAll
    return switch (isActive, isExclusive) {
    case (true, true): .powerhouse
    case (true, false): .connector
    case (false, true): .linchpin
    case (false, false): .sideliner
    }
  }
}
