import EcomapModel

/// What became of the actors and ties of two states, without what is found and measured of them.
///
/// Each actor that counts and was there in a state is told of once: of the first state those are
/// kept, ended, not begun or only there; of the second kept, begun, returned or only there. The
/// same holds of ties, but that several of the first state can go on as one of the second.
public struct PairChanges: Sendable {
  /// What became of each compared actor, by its place; nil for one that neither state has.
  public let actors: [ActorChange?]
  /// What became of each tie.
  public let ties: [TieChange]
  let succession: Succession

  /// Follows the actors and ties of a pair.
  ///
  /// Complexity: O(actors + changes that lead on from each + ties × followers of their ends).
  public init(_ pair: MapPair) {
    succession = Succession(pair)
    actors = ActorChange.all(of: pair, succession)
    ties = TieMatching.changes(in: pair, actors)
  }
}
