extension BrokerageRoles {
  /// How often a node would broker if the same number of ties fell at random.
  ///
  /// The mean and the standard deviation of the count of ordered pairs, conditional on the number
  /// of nodes, on the density d and on the sizes of the groups, with every tie there or not
  /// independently of the others. A pair is brokered with probability q = d²(1 - d); two pairs that
  /// share a tie with the broker have the covariance d³(1 - d)³, all others none. For a directed
  /// graph these are the values of R's `sna`.
  ///
  /// In an undirected graph the two orders of a pair are brokered together, so that the variance of
  /// every count which holds both is twice as large: of all but representative and gatekeeper. (R's
  /// `sna` takes such a graph as directed, and so does this one when the graph is built as directed
  /// with every tie both ways.)
  ///
  /// Complexity: O(number of different group sizes). Reference: Gould and Fernandez (1989), see
  /// ``BrokerageRole``.
  ///
  /// - Parameters:
  ///   - node: the broker.
  ///   - role: the role, or nil for all roles together, which do not depend on the groups.
  /// - Returns: nil on fewer than two nodes, which have no density; and, for a role, when some node
  ///   is in no group or in several, because the formulas are for groups that divide the nodes.
  public func expectation(
    of node: Node, role: BrokerageRole? = nil
  ) -> (mean: Double, deviation: Double)? {
    guard let density = conditions.density,
      let pairs = conditions.brokeredPairs(by: node, role: role)
    else { return nil }
    let brokered = density * density * (1 - density)
    let shared = density * density * density * (1 - density) * (1 - density) * (1 - density)
    let mean = brokered * pairs.count
    var variance = mean * (1 - brokered) + pairs.sharing * shared
    if !isDirected, role != .representative, role != .gatekeeper { variance *= 2 }
    return (mean, variance.squareRoot())
  }

  /// By how many standard deviations a node brokers more often than ``expectation(of:role:)``.
  ///
  /// For an undirected graph it is also the one of the unordered count, of which a boundary broker's
  /// is that of the representative.
  ///
  /// Complexity: O(number of different group sizes).
  ///
  /// - Parameters:
  ///   - node: the broker.
  ///   - role: the role, or nil for all roles together.
  ///   - minimumNodes: how many nodes a graph must have at least; on few of them the counts are far
  ///     from normal, and the value would say more than the data do.
  /// - Returns: nil on fewer nodes, where there is no expectation, and when the deviation is 0.
  public func zScore(
    of node: Node, role: BrokerageRole? = nil, minimumNodes: Int = 50
  ) -> Double? {
    guard conditions.nodeCount >= minimumNodes,
      let (mean, deviation) = expectation(of: node, role: role), deviation > 0
    else { return nil }
    let count = role.map { self[node, $0] } ?? total(of: node)
    return (Double(count) - mean) / deviation
  }
}
