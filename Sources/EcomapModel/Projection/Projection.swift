/// Which of a map's actors and ties count when something is measured.
///
/// A map is a dated, partly directed network of many kinds of tie; a measure works on a simple
/// one. What is left out on the way is a decision, so it is a value of its own and every report
/// says it in words: see ``ProjectedMap/spoken``.
public struct Projection: Sendable, Equatable {
  /// The date to look at; nil for the map's own.
  public var asOf: PartialDate?
  /// The kinds of relationship that count, by id or by inverse; nil for all.
  public var kinds: [String]?
  /// Whether the direction of a tie counts.
  ///
  /// A tie of a kind without direction, such as `works-with`, then leads both ways.
  public var isDirected: Bool
  /// Whether planned and proposed actors and ties count.
  public var includePlanned: Bool
  /// Whether actors and ties that have ended count.
  public var includeEnded: Bool
  /// Whether classes of bodies ("SMEs") count as actors.
  public var includeClasses: Bool
  /// The actors to take away on trial, to see what would change without them.
  public var without: [ActorIndex]

  /// Creates a projection; the default counts all current ties, undirected, without classes.
  public init(
    asOf: PartialDate? = nil, kinds: [String]? = nil, isDirected: Bool = false,
    includePlanned: Bool = false, includeEnded: Bool = false, includeClasses: Bool = false,
    without: [ActorIndex] = []
  ) {
    self.asOf = asOf
    self.kinds = kinds
    self.isDirected = isDirected
    self.includePlanned = includePlanned
    self.includeEnded = includeEnded
    self.includeClasses = includeClasses
    self.without = without
  }

  /// Whether it counts what is counted unless asked otherwise, whatever the date.
  public var isUsual: Bool { self == Projection(asOf: asOf) }

  /// Whether an actor or a tie that stands so counts.
  public func counts(_ standing: Status) -> Bool {
    switch standing {
    case .current: true
    case .planned, .proposed: includePlanned
    case .ended: includeEnded
    }
  }
}
