public import EcomapModel

/// Somebody with a recorded tie to the one sought, who has a place or a kind in common with the
/// asker; that they know each other is not recorded.
public struct NearestPartner: Sendable, Equatable {
  /// Who it is.
  public let actor: ActorIndex
  /// The place where both work; nil when there is none but the whole map or a country.
  public let place: String?
  /// Whether it is of the asker's kind.
  public let isAlike: Bool
}
