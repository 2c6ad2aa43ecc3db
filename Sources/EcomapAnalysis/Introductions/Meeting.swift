import EcomapGraph
import EcomapModel

/// Two actors that could be introduced to each other, and why.
struct Meeting {
  let first: ActorIndex
  let second: ActorIndex
  /// Whether an expectation of the map asks for the tie.
  let isExpected: Bool
  let sharedRemits: [String]
  let sharedStages: [Stage]
  let sharedDrivers: [Driver]
  let differInSector: Bool
  let differInPlace: Bool
  /// Those of the two that have no recorded tie.
  let unconnected: [ActorIndex]
  /// Who knows both, those with the fewest other ties first.
  let introducers: [ActorIndex]
  /// The resource allocation index of the two (Zhou, Lü and Zhang 2009).
  let closeness: Double

  /// How much a tie between the two would help; see ``Introduction``.
  var points: Double {
    (isExpected ? 6 : 0) + Double(min(sharedRemits.count, 3)) * 2
      + (sharedStages.isEmpty ? 0 : 1) + (sharedDrivers.isEmpty ? 0 : 0.5)
      + (differInSector ? 1 : 0) + (differInPlace ? 0.5 : 0) + (unconnected.isEmpty ? 0 : 1)
      + (introducers.isEmpty ? 0 : 1) + 4 * min(closeness, 1)
  }

  /// Whether there is something to begin with.
  var isWorthwhile: Bool {
    if isExpected || !sharedRemits.isEmpty { return true }
    return unconnected.isEmpty
      ? !introducers.isEmpty : !sharedStages.isEmpty || !sharedDrivers.isEmpty
  }
}
