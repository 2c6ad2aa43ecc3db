import EcomapModel

/// What one of two maps of different regions has that the other has not: with the national bodies
/// that both have left out, the regions themselves can be told apart.
public struct OwnPart: Sendable {
  /// The two of a comparison.
  public struct Pair: Sendable {
    /// Of the first map.
    public let before: OwnPart
    /// Of the second.
    public let after: OwnPart
  }

  /// How many actors only this map has; no classes of bodies.
  public let actors: Int
  /// How many of them have a recorded tie, be it with whom it may.
  public let tied: Int
  /// How many ties have one of them at an end.
  public let ties: Int
  /// How many actors are on both maps.
  public let shared: Int
  /// How many ties of this map are between such actors only.
  public let sharedTies: Int

  /// Complexity: O(actors + ties).
  static func both(_ pair: MapPair, _ before: GapAnalysis, _ after: GapAnalysis) -> Pair {
    Pair(before: Self(pair, .before, before), after: Self(pair, .after, after))
  }

  private init(_ pair: MapPair, _ side: ComparedSide, _ analysis: GapAnalysis) {
    let recorded = analysis.context.recorded
    func entries(_ position: Int) -> [ActorIndex] {
      side == .before ? pair.actors[position].before : pair.actors[position].after
    }
    let everybody = pair.counted(side)
    let other = Set(pair.counted(side == .before ? .after : .before))
    let own = everybody.filter { !other.contains($0) }
    let ends = Set(own.flatMap(entries))
    let held = pair.holding(side)
    actors = own.count
    tied = own.count { entries($0).contains { recorded.neighbourCount(of: $0) > 0 } }
    ties = held.count { ends.contains($0.from) || ends.contains($0.to) }
    shared = everybody.count - own.count
    sharedTies = held.count - ties
  }
}
