/// A relationship between two actors, stored in one direction.
public struct Tie: Sendable {
  /// The actor the kind is said of: the member, the funder, the host.
  public var from: ActorIndex
  /// The other actor.
  public var to: ActorIndex
  /// What relates them.
  public var kind: RelationshipKind
  /// How strong it is, from 1 to 3.
  public var strength: Int
  /// When it held, as written.
  public var period: Period
  /// How the map says it stands.
  public var status: Status?
  /// How surely it is known.
  public var certainty: Certainty
  /// How often it happens, in the map's own words.
  public var frequency: String?
  /// The money it carries, in the map's own words.
  public var amount: String?
  /// Anything else worth knowing.
  public var note: String?
  /// What the map says under names of its own, in written order, each name once.
  public var fields: [FreeField]
  /// Where it is known from.
  public var citations: [Citation]
  /// Whom it may be told.
  public var visibility: Visibility
  /// Which of its texts are internal although it is not.
  public var internalTexts: InternalTexts
  /// Where it is written.
  public var location: SourceLocation

  /// Creates a tie; what is not given is empty, the strength 1 and the certainty stated.
  public init(
    from: ActorIndex, to: ActorIndex, kind: RelationshipKind, strength: Int = 1,
    period: Period = Period(), status: Status? = nil, certainty: Certainty = .stated,
    frequency: String? = nil, amount: String? = nil, note: String? = nil,
    fields: [FreeField] = [], citations: [Citation] = [], visibility: Visibility = .public,
    internalTexts: InternalTexts = [], location: SourceLocation
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.strength = strength
    self.period = period
    self.status = status
    self.certainty = certainty
    self.frequency = frequency
    self.amount = amount
    self.note = note
    self.fields = fields
    self.citations = citations
    self.visibility = visibility
    self.internalTexts = internalTexts
    self.location = location
  }
}
