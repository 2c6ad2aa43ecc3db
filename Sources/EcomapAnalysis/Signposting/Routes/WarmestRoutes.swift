public import EcomapModel

/// The best ways from one actor to all others over current ties.
///
/// A way is better when it has fewer steps; then when fewer of its ties are inferred or ambiguous;
/// then when its ties are stronger together; then when they come earlier on the map. Only those who
/// can introduce somebody stand in between: current bodies and programmes, and no classes.
public struct WarmestRoutes: Sendable {
  /// Who asks.
  public let asker: ActorIndex
  private var steps: [Int]
  private var arrivals: [Arrival?]
  private let snapshot: Snapshot

  /// The last step of the best way to an actor, and what the whole way is worth.
  private struct Arrival {
    let last: WarmestRoute.Step
    let doubts: Int
    let strength: Int

    func isBetter(than other: Arrival) -> Bool {
      (doubts, -strength, last.tie) < (other.doubts, -other.strength, other.last.tie)
    }
  }

  /// Finds the ways from an actor.
  ///
  /// Complexity: O(actors + ties).
  public init(from asker: ActorIndex, in snapshot: Snapshot) {
    self.asker = snapshot.name(of: asker)
    self.snapshot = snapshot
    steps = Array(repeating: .max, count: snapshot.map.actors.count)
    arrivals = Array(repeating: nil, count: steps.count)
    let recorded = RecordedTies(of: snapshot)
    var front = [self.asker]
    steps[self.asker.offset] = 0
    var distance = 0
    while !front.isEmpty {
      distance += 1
      var next: [ActorIndex] = []
      for actor in front {
        for (partner, ties) in recorded.partners(of: actor) {
          guard let tie = best(of: ties) else { continue }
          if steps[partner.offset] > distance {
            steps[partner.offset] = distance
            next.append(partner)
          }
          guard steps[partner.offset] == distance else { continue }
          arrive(at: partner, from: actor, by: tie)
        }
      }
      front = next.filter(canIntroduce).sorted()
    }
  }

  /// The best way to an actor; nil when no chain of recorded ties leads there, and for the asker.
  public func route(to actor: ActorIndex) -> WarmestRoute? {
    var way: [WarmestRoute.Step] = []
    var current = snapshot.name(of: actor)
    while let arrival = arrivals[current.offset] {
      way.append(arrival.last)
      current = arrival.last.from
    }
    return way.isEmpty ? nil : WarmestRoute(steps: way.reversed())
  }

  /// How many steps it is to an actor; nil when there is no way.
  func distance(to actor: ActorIndex) -> Int? {
    let count = steps[snapshot.name(of: actor).offset]
    return count == .max ? nil : count
  }

  private mutating func arrive(at actor: ActorIndex, from before: ActorIndex, by tie: Int) {
    let earlier = arrivals[before.offset]
    let written = snapshot.map.ties[tie]
    let arrival = Arrival(
      last: .init(from: before, to: actor, tie: tie),
      doubts: (earlier?.doubts ?? 0) + (written.certainty == .stated ? 0 : 1),
      strength: (earlier?.strength ?? 0) + written.strength)
    if let known = arrivals[actor.offset], !arrival.isBetter(than: known) { return }
    arrivals[actor.offset] = arrival
  }

  /// Of several ties between two actors the one to mention.
  private func best(of ties: [Int]) -> Int? {
    ties.min { first, second in
      func key(_ tie: Int) -> (Int, Int, Int) {
        let written = snapshot.map.ties[tie]
        return (written.certainty == .stated ? 0 : 1, -written.strength, tie)
      }
      return key(first) < key(second)
    }
  }

  private func canIntroduce(_ actor: ActorIndex) -> Bool {
    let written = snapshot.map[actor]
    return !written.isClass && snapshot.standing(of: actor) == .current
      && (written.kind.isBody || written.kind.id == "programme")
  }
}
