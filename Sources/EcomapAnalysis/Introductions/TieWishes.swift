import EcomapGraph
import EcomapModel

/// Which new ties make sense in a map, and which of them are wanted most.
struct TieWishes {
  private let acquaintances: Acquaintances
  private let context: AnalysisContext
  private let isNetwork: [Bool]

  /// How many actors of one place stand for a part of a map.
  private static let contactsPerPlace = 3

  init(_ acquaintances: Acquaintances) {
    self.acquaintances = acquaintances
    context = acquaintances.context
    let kinds = Selector.field(.kind, ["ahsn", "hin"])
    var isNetwork = [Bool](repeating: false, count: context.map.actors.count)
    for actor in context.subjects where context.snapshot.matches(kinds, actor) {
      isNetwork[actor.offset] = true
    }
    self.isNetwork = isNetwork
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
      var isChosen = isNetwork[actor.offset]
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

  /// Whether a tie would make sense and there is a reason for it.
  func allows(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    acquaintances.isSensible(first, second) && !acquaintances.areBothNational(first, second)
      && !acquaintances.areTogether(first, second) && acquaintances.haveReason(first, second)
  }

  /// Whether a tie can be proposed to somebody at all.
  func canPropose(_ actor: ActorIndex) -> Bool {
    acquaintances.canBegin(actor)
      && !context.name(of: actor).lowercased().contains("unnamed")
  }

  /// Whether somebody is a body that a tie can be proposed to.
  func isOpenBody(_ actor: ActorIndex) -> Bool {
    acquaintances.canMeet(actor) && canPropose(actor)
  }

  /// Why two have something to talk about.
  func reason(_ first: ActorIndex, _ second: ActorIndex) -> String {
    MeetingReason(first, second, acquaintances).words.prefix(2).joined(separator: ", and ")
  }

  /// How much a tie is wanted; see ``JoiningTies``.
  func points(_ first: ActorIndex, _ second: ActorIndex) -> Int {
    let profiles = acquaintances.profiles
    let (one, other) = (profiles[first.offset], profiles[second.offset])
    var points = acquaintances.isExpected(first, second) ? 8 : 0
    if acquaintances.places.shared(first, second) != nil { points += 3 }
    if !acquaintances.places.isCountrywide(first) || !acquaintances.places.isCountrywide(second) {
      points += 2
    }
    if one.sharedRemits(with: other) > 0 { points += 2 }
    if one.stages & other.stages != 0 { points += 1 }
    if one.drivers & other.drivers != 0 { points += 1 }
    if one.sector != other.sector { points += 1 }
    if isNetwork[first.offset] || isNetwork[second.offset] { points += 1 }
    if one.canMeet, other.canMeet { points += 16 }
    return points
  }
}
