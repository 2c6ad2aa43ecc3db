import EcomapGraph
import EcomapModel

/// Two actors that could be introduced to each other, and what speaks for it.
struct Meeting {
  let first: ActorIndex
  let second: ActorIndex
  /// Whether an expectation of the map asks for the tie.
  let isExpected: Bool
  let sharedRemits: Int
  let shareStage: Bool
  let shareDriver: Bool
  /// Whether both work in one place that is smaller than a region.
  let shareLocality: Bool
  let differInSector: Bool
  let differInPlace: Bool
  /// Whether one of the two has no recorded tie.
  let reachesUnconnected: Bool
  /// The resource allocation index of the two (Zhou, Lü and Zhang 2009), over those who can
  /// introduce them; 0 when nobody knows both.
  let closeness: Double

  /// How much a tie between the two would help; see ``Introduction``.
  var points: Double {
    (isExpected ? 6 : 0) + Double(min(sharedRemits, 3)) * 2
      + (shareStage ? 1 : 0) + (shareDriver ? 0.5 : 0)
      + (differInSector ? 1 : 0) + (differInPlace ? 0.5 : 0) + (reachesUnconnected ? 1 : 0)
      + (closeness > 0 ? 1 : 0) + 4 * min(closeness, 1)
  }

  /// Whether there is something to talk about: that two come from different sectors is no reason
  /// to meet.
  ///
  /// A driver is a wide word, and a reason only with a neighbour or a locality in common.
  var isWorthwhile: Bool {
    isExpected || sharedRemits > 0 || shareStage
      || shareDriver && (shareLocality || closeness > 0)
  }
}
