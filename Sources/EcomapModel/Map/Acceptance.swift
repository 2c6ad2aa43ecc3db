/// A finding that is known and has been found to be fine.
public struct Acceptance: Sendable {
  /// The rule whose finding is accepted.
  public let rule: String
  /// The actors of the finding; empty means whatever its actors are.
  public let actors: [ActorIndex]
  /// What the finding is about besides its actors; nil means whatever that is.
  public let about: String?
  /// Why it is fine.
  public let because: String
  /// When it should be looked at again.
  public let until: PartialDate?
  /// Which of its texts are internal.
  public let internalTexts: InternalTexts
  /// Where it is written.
  public let location: SourceLocation

  /// Creates an acceptance.
  public init(
    rule: String, actors: [ActorIndex], about: String? = nil, because: String,
    until: PartialDate?, internalTexts: InternalTexts = [], location: SourceLocation
  ) {
    self.rule = rule
    self.actors = actors
    self.about = about
    self.because = because
    self.until = until
    self.internalTexts = internalTexts
    self.location = location
  }

  /// Whether it still holds at a date; with no date it does.
  public func holds(asOf date: PartialDate?) -> Bool {
    guard let until, let date else { return true }
    return date.firstDay <= until.lastDay
  }
}
