import EcomapGraph
import EcomapModel

/// Which new ties make sense in a map, and which of them are wanted most.
struct TieWishes {
  private let acquaintances: Acquaintances
  private let context: AnalysisContext
  private let networks: Set<ActorIndex>

  /// How many actors of one place stand for a part of a map.
  private static let contactsPerPlace = 3

  init(_ acquaintances: Acquaintances) {
    self.acquaintances = acquaintances
    context = acquaintances.context
    let kinds = Selector.field(.kind, ["ahsn", "hin"])
    networks = Set(
      context.subjects.filter { acquaintances.context.snapshot.matches(kinds, $0) })
  }

  /// Who of a part of the map could make a tie for it: of each place the networks and the best
  /// connected, and those of whom something is expected.
  func contacts(of part: [ActorIndex]) -> [ActorIndex] {
    guard part.count > Self.contactsPerPlace else { return part }
    var counts: [String: Int] = [:]
    let ranked = part.sorted { left, right in
      let ranks = [left, right].map(rank)
      return ranks[0] == ranks[1] ? left < right : ranks[0] > ranks[1]
    }
    return ranked.filter { actor in
      var isChosen = networks.contains(actor)
      for area in acquaintances.places.areas(of: actor) {
        isChosen = isChosen || counts[area, default: 0] < Self.contactsPerPlace
        counts[area, default: 0] += 1
      }
      return isChosen || acquaintances.hasExpectation(actor)
    }
  }

  private func rank(_ actor: ActorIndex) -> Int {
    context.recorded.neighbourCount(of: actor) + (acquaintances.canMeet(actor) ? 1_000_000 : 0)
  }

  /// Whether a tie would make sense.
  func allows(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    acquaintances.isSensible(first, second)
  }

  /// How much a tie is wanted; see ``JoiningTies``.
  func points(_ first: ActorIndex, _ second: ActorIndex) -> Int {
    let (one, other) = (context.map[first], context.map[second])
    var points = acquaintances.isExpected(first, second) ? 8 : 0
    if acquaintances.places.shared(first, second) != nil { points += 3 }
    if !acquaintances.places.isCountrywide(first) || !acquaintances.places.isCountrywide(second) {
      points += 2
    }
    if one.remits.contains(where: other.remits.contains) { points += 2 }
    if one.stages.contains(where: other.stages.contains) { points += 1 }
    if one.drivers.contains(where: other.drivers.contains) { points += 1 }
    if one.sector != other.sector { points += 1 }
    if networks.contains(first) || networks.contains(second) { points += 1 }
    if acquaintances.canMeet(first), acquaintances.canMeet(second) { points += 1 }
    return points
  }
}
