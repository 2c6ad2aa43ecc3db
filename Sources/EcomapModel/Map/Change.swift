/// How some actors became others.
public struct Change: Sendable {
  /// The ways in which that happens.
  public enum Kind: String, CaseIterable, Sendable {
    /// One actor goes on under another name.
    case rename
    /// Several become one.
    case merge
    /// One becomes several.
    case split
    /// An actor goes, with nobody after it.
    case abolish
    /// Work goes from some actors to others; none of them need end.
    case transfer
    /// An actor goes on, under its name, as another kind of body.
    case reclassify
  }

  /// Which way it was.
  public let kind: Kind
  /// The first day of the new state.
  public let date: PartialDate
  /// Who was there before.
  public let from: [ActorIndex]
  /// Who is there after.
  public let to: [ActorIndex]
  /// What kind those were that were reclassified; nil of every other change.
  public let fromKind: ActorKind?
  /// What kind they are since; nil of every other change.
  public let toKind: ActorKind?
  /// Where it is known from.
  public let citations: [Citation]
  /// Whom it may be told.
  public let visibility: Visibility
  /// Where it is written.
  public let location: SourceLocation

  /// Creates a change; those that are reclassified stand on both sides of it.
  public init(
    kind: Kind, date: PartialDate, from: [ActorIndex], to: [ActorIndex],
    fromKind: ActorKind? = nil, toKind: ActorKind? = nil, citations: [Citation] = [],
    visibility: Visibility = .public, location: SourceLocation
  ) {
    self.kind = kind
    self.date = date
    self.from = from
    self.to = to
    self.fromKind = fromKind
    self.toKind = toKind
    self.citations = citations
    self.visibility = visibility
    self.location = location
  }
}
