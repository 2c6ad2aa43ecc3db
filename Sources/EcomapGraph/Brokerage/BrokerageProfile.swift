/// What kind of broker an actor is: whether it joins more pairs than brokers do on average, and
/// whether it is the only one for more of them than they are on average.
///
/// Reference: Hamilton, Hileman and Bodin (2020), see ``Graph/brokerageActivity()``.
public enum BrokerageProfile: CaseIterable, Sendable {
  /// Above both means: it joins many, and many depend on it.
  case powerhouse
  /// Above the mean activity only: it joins many who have other ways too.
  case connector
  /// Above the mean exclusivity only: it joins few, but many of them depend on it.
  case linchpin
  /// Above neither mean.
  case sideliner
}

extension BrokerageActivity {
  /// What kind of broker a node is, against the means over the nodes that broker at all.
  ///
  /// Nil when it joins no pair: it is no broker. A value equal to a mean is not above it.
  /// Complexity: O(n).
  public func profile(of node: Node) -> BrokerageProfile? {
    guard activity[node.offset] > 0 else { return nil }
    return switch (isAboveMean(activity, node), isAboveMean(exclusivity, node)) {
    case (true, true): .powerhouse
    case (true, false): .connector
    case (false, true): .linchpin
    case (false, false): .sideliner
    }
  }

  /// Compares in whole numbers, so that nothing depends on how a mean is rounded.
  private func isAboveMean(_ values: [Int], _ node: Node) -> Bool {
    values[node.offset] * activity.count { $0 > 0 } > values.reduce(0, +)
  }
}
