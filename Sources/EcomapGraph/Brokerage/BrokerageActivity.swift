/// How many pairs each node joins that are not tied themselves, and for how many it is the only one
/// to do so; see ``Graph/brokerageActivity()``.
public struct BrokerageActivity: Sendable {
  /// For each node the pairs it joins.
  public private(set) var activity: [Int]
  /// For each node the pairs that it alone joins.
  public private(set) var exclusivity: [Int]

  init(activity: [Int], exclusivity: [Int]) {
    self.activity = activity
    self.exclusivity = exclusivity
  }

  mutating func add(_ other: BrokerageActivity) {
    for node in activity.indices {
      activity[node] += other.activity[node]
      exclusivity[node] += other.exclusivity[node]
    }
  }
}
