public import EcomapModel

/// An actor that answers a question, and why.
public struct SignpostMatch: Sendable {
  /// The actor, under its name of the date.
  public let actor: ActorIndex
  /// The sum of what its reasons count.
  public let score: Int
  /// Why it answers, the strongest reason first.
  public let reasons: [MatchReason]
  /// How the asker gets to it; nil when nobody asks or no route is recorded.
  public internal(set) var route: WarmestRoute?
  /// Who comes nearest to an introduction where there is no route: partners of the actor with a
  /// place or a kind in common with the asker.
  public internal(set) var nearest: [ActorIndex] = []

  /// Whether it works where help is sought.
  let isNear: Bool
  /// How many of the things asked for it answers, weak ones not counted.
  let covered: Int
}
