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
  /// Whom it may be told.
  public let visibility: Visibility
  /// Which of its texts are internal although it is not.
  public let internalTexts: InternalTexts
  /// Where it is written.
  public let location: SourceLocation

  /// Creates an expectation.
  public init(
    every: Selector, hasTieTo: Selector, kinds: [String], minimum: Int, because: String?,
    visibility: Visibility = .public, internalTexts: InternalTexts = [], location: SourceLocation
  ) {
    self.every = every
    self.hasTieTo = hasTieTo
    self.kinds = kinds
    self.minimum = minimum
    self.because = because
    self.visibility = visibility
    self.internalTexts = internalTexts
    self.location = location
  }
}
