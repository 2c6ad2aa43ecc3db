/// How long the shortest paths of a graph are, in steps.
public struct PathLengths: Hashable, Sendable {
  /// How many pairs of nodes have a path: unordered pairs in an undirected graph, ordered ones in
  /// a directed graph.
  public let pairs: Int
  /// The mean over those pairs; nil when there are none.
  ///
  /// Pairs without a path are left out, so that it is never infinite: read it together with
  /// ``pairs``.
  public let average: Double?
  /// The longest of those paths, which is the diameter; nil when there are none.
  public let longest: Int?
}
