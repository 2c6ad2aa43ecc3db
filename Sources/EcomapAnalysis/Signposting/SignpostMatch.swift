public import EcomapModel

/// An actor that answers a question, and why.
public struct SignpostMatch: Sendable {
  /// The actor, under its name of the date.
  public let actor: ActorIndex
  /// The sum of what its reasons count.
  public let score: Int
  /// Why it answers, the strongest reason first.
  public let reasons: [MatchReason]
  /// What each reason counts, in the same order; none where another counts for the same thing.
  public let points: [Int]
  /// Its place in the order; those that answer equally well have the same.
  public internal(set) var rank = 1
  /// How the asker gets to it; nil when nobody asks or no route is recorded.
  public internal(set) var route: WarmestRoute?
  /// Who comes nearest to an introduction where there is no route: partners of the actor with a
  /// place or a kind in common with the asker.
  public internal(set) var nearest: [NearestPartner] = []

  /// Whether it works where help is sought.
  let isNear: Bool
  /// How many of the things asked for it answers, weak ones not counted.
  let answered: Int
  /// The same with the stage and the driver asked for.
  let covered: Int
  /// Which words for a place its names hold, by their position among the things asked for.
  let named: Set<Int>

  /// Whether nothing counts but what it is and where.
  var isByKindOnly: Bool {
    zip(reasons, points).allSatisfy { reason, points in
      switch reason {
      case .kind, .area: true
      default: points == 0
      }
    }
  }
}
