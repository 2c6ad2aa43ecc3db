import EcomapGraph
import EcomapModel

/// Looks for actors that could be introduced to each other.
struct MeetingSearch {
  private let acquaintances: Acquaintances
  private let context: AnalysisContext
  /// Whom an introduction can be about.
  private let bodies: [ActorIndex]
  /// Pairs with a tie that is not current, which need no introduction.
  private let known: Set<Pair>

  private struct Pair: Hashable {
    let first: ActorIndex
    let second: ActorIndex

    init(_ one: ActorIndex, _ other: ActorIndex) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  /// How many meetings of one actor are kept, and how many partners it is tried with for a remit,
  /// a stage or a driver that they share.
  private static let most = 5
  private static let mostPartners = 20
  /// Whoever has more ties than this introduces nobody: it can hardly know them all well.
  private static let mostTies = 200

  init(_ acquaintances: Acquaintances) {
    self.acquaintances = acquaintances
    context = acquaintances.context
    bodies = context.subjects.filter(acquaintances.canMeet)
    known = Set(
      context.snapshot.ties.lazy.filter { $0.standing != .ended }.map { Pair($0.from, $0.to) })
  }

  /// The meetings that are worthwhile, the best first; for each actor the five best at most.
  ///
  /// Complexity: O(Σ degree² + actors × remits).
  var best: [Meeting] {
    var partners: [ActorIndex: Set<ActorIndex>] = [:]
    for (actor, others) in acquaintances.expected {
      partners[actor, default: []].formUnion(others.prefix(Self.mostPartners))
    }
    addAlike(to: &partners)
    var meetings: [Pair: Meeting] = [:]
    for actor in bodies {
      var found: [Meeting] = []
      let candidates = (partners[actor] ?? []).union(friendsOfFriends(of: actor))
      for other in candidates.sorted() {
        let pair = Pair(actor, other)
        guard actor != other, !known.contains(pair), acquaintances.isOpening(actor, other),
          acquaintances.couldMeet(actor, other)
        else { continue }
        let meeting = acquaintances.meeting(actor, other)
        if meeting.isWorthwhile { found.append(meeting) }
      }
      for meeting in found.sorted(by: Self.isBetter).prefix(Self.most) {
        meetings[Pair(meeting.first, meeting.second)] = meeting
      }
    }
    return meetings.values.sorted(by: Self.isBetter)
  }

  private static func isBetter(_ left: Meeting, _ right: Meeting) -> Bool {
    left.points == right.points
      ? (left.first, left.second) < (right.first, right.second) : left.points > right.points
  }

  /// Whom an actor could meet through somebody it knows, and that comes after it on the map.
  private func friendsOfFriends(of actor: ActorIndex) -> Set<ActorIndex> {
    let projected = acquaintances.projected
    guard let node = projected.node(of: actor) else { return [] }
    var others: Set<ActorIndex> = []
    for neighbour in projected.graph.neighbours(of: node)
    where projected.graph.degree(of: neighbour) <= Self.mostTies
      && acquaintances.canMeet(projected.actor(of: neighbour))
    {
      for other in projected.graph.neighbours(of: neighbour) where other > node {
        let other = projected.actor(of: other)
        if acquaintances.canMeet(other) { others.insert(other) }
      }
    }
    return others
  }

  /// Adds actors that have something in common in one place: for each remit, stage and driver the
  /// best connected of the place.
  private func addAlike(to partners: inout [ActorIndex: Set<ActorIndex>]) {
    var shelves: [Shelf: [ActorIndex]] = [:]
    for actor in bodies {
      for shelf in self.shelves(of: actor) { shelves[shelf, default: []].append(actor) }
    }
    for actors in shelves.values where actors.count > 1 {
      let best = actors.sorted { left, right in
        let counts = [left, right].map(context.recorded.neighbourCount)
        return counts[0] == counts[1] ? left < right : counts[0] > counts[1]
      }.prefix(Self.mostPartners)
      for actor in actors { partners[actor, default: []].formUnion(best) }
    }
  }

  private struct Shelf: Hashable {
    let place: String
    let word: String
  }

  private func shelves(of actor: ActorIndex) -> [Shelf] {
    let entry = context.map[actor]
    var words = entry.remits.map { "remit \($0)" }
    words += entry.stages.map { "stage \($0.rawValue)" }
    words += entry.drivers.map { "driver \($0.rawValue)" }
    return acquaintances.places.areas(of: actor).flatMap { area in
      words.map { Shelf(place: area, word: $0) }
    }
  }
}
