/// The communities of a graph: groups of nodes with more ties inside than their degrees would bring
/// about by chance.
///
/// The largest comes first; of two of the same size, the one with the smaller first node.
public struct Communities: Sendable {
  /// For each node the number of its community.
  public let membership: [Int]
  /// How many nodes each community has.
  public let sizes: [Int]
  /// The modularity of the division, or nil for a graph without edges.
  public let modularity: Double?
  /// For each node the share of the runs that part it from most of its community: in which fewer
  /// than half of the community's other nodes are with it.
  ///
  /// It is 0 where the runs agree, and with a single run, which has nothing to disagree with. A
  /// node between two communities has much of it. The runs find communities in the same graph; they
  /// say nothing of ties that are missing or mistaken.
  public let ambiguity: [Double]
  /// How strongly large communities are held against a division: above 1 they come out smaller.
  public let resolution: Double
  /// What determined the random choices.
  public let seed: UInt64
  /// How many times communities were looked for; the result is the run with the best modularity.
  public let runs: Int

  /// How many communities there are.
  public var count: Int { sizes.count }

  /// The communities as groups, for the measures of groups.
  public var grouping: Grouping { Grouping(membership, count: count) }
}
