public import EcomapModel

/// A chain of recorded ties from somebody who asks to somebody who can help.
public struct WarmestRoute: Sendable, Equatable {
  /// One tie on the way.
  public struct Step: Sendable, Equatable {
    /// Whose tie it is, seen from the asker's side.
    public let from: ActorIndex
    /// Whom it leads to.
    public let to: ActorIndex
    /// The tie, as a position in `EcosystemMap.ties`.
    public let tie: Int
  }

  /// The ties on the way, from the asker on.
  public let steps: [Step]

  /// Who can introduce, one after another; nobody when the two know each other.
  public var introducers: [ActorIndex] { steps.dropLast().map(\.to) }
}
