/// The betweenness of every node as far as a random sample of shortest paths tells it.
///
/// It is a measure of its own: a report names it as an estimate, with its seed, its samples and
/// what it promises. See ``Graph/estimatedBetweenness(within:failing:seed:)``.
public struct BetweennessEstimate: Sendable {
  /// For each node the estimate on the scale of ``Graph/betweenness(weighted:)``.
  public let values: [Double]
  /// For each node the estimate as a share of ``Graph/betweennessMaximum(nodeCount:isDirected:)``.
  ///
  /// In a graph of fewer than three nodes, where nothing can lie between, every share is 0.
  public let normalised: [Double]
  /// How far from the true share a ``normalised`` value may be.
  public let epsilon: Double
  /// The probability that some value is farther from the truth than ``epsilon``, at most.
  public let delta: Double
  /// What determined the sample.
  public let seed: UInt64
  /// How many pairs of nodes were drawn, those that only planned the sample included.
  public let samples: Int
}
