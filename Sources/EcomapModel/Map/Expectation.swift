/// A rule that the region sets itself: every actor of one sort has a tie to one of another.
public struct Expectation: Sendable {
  /// Whom it is about.
  public let every: Selector
  /// Whom they should have a tie to.
  public let hasTieTo: Selector
  /// The ids of the kinds of relationship that count; empty means all.
  public let kinds: [String]
  /// How many such ties there should be.
  public let minimum: Int
  /// Why.
  public let because: String?
  /// Where it is written.
  public let location: SourceLocation

  /// Creates an expectation.
  public init(
    every: Selector, hasTieTo: Selector, kinds: [String], minimum: Int, because: String?,
    location: SourceLocation
  ) {
    self.every = every
    self.hasTieTo = hasTieTo
    self.kinds = kinds
    self.minimum = minimum
    self.because = because
    self.location = location
  }
}

/// A finding that is known and has been found to be fine.
public struct Acceptance: Sendable {
  /// The rule whose finding is accepted.
  public let rule: String
  /// The actors of the finding; empty means every finding of the rule.
  public let actors: [ActorIndex]
  /// Why it is fine.
  public let because: String
  /// When it should be looked at again.
  public let until: PartialDate?
  /// Where it is written.
  public let location: SourceLocation

  /// Creates an acceptance.
  public init(
    rule: String, actors: [ActorIndex], because: String, until: PartialDate?,
    location: SourceLocation
  ) {
    self.rule = rule
    self.actors = actors
    self.because = because
    self.until = until
    self.location = location
  }

  /// Whether it still holds at a date; with no date it does.
  public func holds(asOf date: PartialDate?) -> Bool {
    guard let until, let date else { return true }
    return date.firstDay <= until.lastDay
  }
}
