/// How much the findings of a rule ask of their readers in one region, in place of what the rule
/// says.
public struct SeverityOverride: Sendable {
  /// The rule of the findings.
  public let rule: String
  /// The actors that a finding must be about, all of them and perhaps others; empty means whatever
  /// its actors are.
  public let actors: [ActorIndex]
  /// What a finding must be about besides its actors; nil means whatever that is.
  public let about: String?
  /// How much they ask.
  public let severity: Severity
  /// Why.
  public let because: String
  /// Which of its texts are internal.
  public let internalTexts: InternalTexts
  /// Where it is written.
  public let location: SourceLocation

  /// Creates an override.
  public init(
    rule: String, actors: [ActorIndex], about: String? = nil, severity: Severity,
    because: String, internalTexts: InternalTexts = [], location: SourceLocation
  ) {
    self.rule = rule
    self.actors = actors
    self.about = about
    self.severity = severity
    self.because = because
    self.internalTexts = internalTexts
    self.location = location
  }
}
