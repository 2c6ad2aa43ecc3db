import EcomapModel

/// What two actors have to do with each other: why a tie between them would make sense.
struct MeetingReason {
  let isExpected: Bool
  let sharedRemits: [String]
  let sharedStages: [Stage]
  /// The drivers that both act on and that say something of their work.
  let sharedDrivers: [Driver]
  /// The smallest place that both work in, if it is smaller than a region.
  let locality: String?
  private let context: AnalysisContext

  init(_ first: ActorIndex, _ second: ActorIndex, _ acquaintances: Acquaintances) {
    context = acquaintances.context
    let (one, other) = (context.map[first], context.map[second])
    isExpected = acquaintances.isExpected(first, second)
    locality = acquaintances.places.locality(first, second)
    sharedRemits = one.remits.filter { other.remits.contains($0) }
    sharedStages = one.stages.filter { other.stages.contains($0) }
    sharedDrivers = one.drivers.filter { $0.isSpecific && other.drivers.contains($0) }
  }

  /// The reasons in words, the weightiest first.
  var words: [String] {
    var words: [String] = []
    if isExpected { words.append("the map itself expects this tie") }
    if !sharedRemits.isEmpty {
      let names = sharedRemits.map { id in
        context.map.remits.first { $0.id == id }?.name.lowercasedAtStart ?? id
      }
      let count = names.count == 1 ? "a remit" : "\(names.count) remits"
      words.append("they share \(count) (\(names.prefix(3).joined(separator: "; ")))")
    }
    if let stage = sharedStages.first {
      words.append("both serve the stage \(stage.rawValue)")
    }
    if let locality { words.append("both work in \(locality)") }
    if sharedStages.isEmpty, let driver = sharedDrivers.first {
      words.append("both act on the driver \(driver.rawValue)")
    }
    return words
  }
}

extension Driver {
  /// Whether two that act on the driver have work in common: nearly everybody on a map of
  /// innovation has to do with relationships and information.
  var isSpecific: Bool { self != .relationships && self != .information }
}
