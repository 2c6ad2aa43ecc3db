/// A map as it stood at one date: which actors were there, under which names, and how each tie
/// stood.
///
/// A renamed actor is one actor with several names: it appears once, as the one of its names that
/// it had at the date, and ties written for any of its names are ties of that one.
public struct Snapshot: Sendable {
  /// A tie as it stood.
  public struct DatedTie: Sendable {
    /// The position of the tie in `EcosystemMap.ties`.
    public let index: Int
    /// The tie with its ends moved to the actors' names of the date.
    public let from: ActorIndex
    /// The other end.
    public let to: ActorIndex
    /// How it stood.
    public let standing: Status
  }

  /// The map it was taken of, with each actor of the kind that it was at the date.
  public let map: EcosystemMap
  /// The date; nil when the map gives none, and then whatever has an end has ended.
  public let date: PartialDate?
  /// How each actor stood, by its index.
  public let standings: [Status]
  /// The actors that are there under their own name, in map order.
  ///
  /// A name that a renamed actor did not have at the date is not among them.
  public let present: [ActorIndex]
  /// The ties, in map order.
  public let ties: [DatedTie]

  private let names: [ActorIndex]
  private let bodies: [[ActorIndex]]
  private let lifetimes: [Period]

  /// Takes a map as of a date, or as of the map's own date.
  public init(_ map: EcosystemMap, asOf date: PartialDate? = nil) {
    let date = date ?? map.asOf
    let map = map.withKinds(asOf: date)
    let lifetimes = Lifetimes(of: map)
    let names = lifetimes.names(at: date)
    let standings = map.actors.indices.map { offset in
      Status.standing(
        stated: map.actors[offset].status, period: lifetimes.periods[offset], asOf: date)
    }
    self.map = map
    self.date = date
    self.standings = standings
    self.names = names
    present = map.actors.indices.map { ActorIndex($0) }.filter { names[$0.offset] == $0 }
    bodies = lifetimes.bodies
    self.lifetimes = lifetimes.periods
    ties = map.ties.enumerated().map { offset, tie in
      let from = names[tie.from.offset]
      let to = names[tie.to.offset]
      let standing = Status.standing(stated: tie.status, period: tie.period, asOf: date)
      // A tie without dates cannot be older than its ends, nor hold with one that is only planned.
      let isAhead = [from, to].contains {
        lifetimes.periods[$0.offset].isAhead(of: date)
          || [.planned, .proposed].contains(standings[$0.offset])
      }
      return DatedTie(
        index: offset, from: from, to: to,
        standing: standing == .current && isAhead ? .planned : standing)
    }
  }

  /// The actor that stands for an actor at the date: itself, or another of its names.
  public func name(of actor: ActorIndex) -> ActorIndex { names[actor.offset] }

  /// All names of an actor in order of time; itself alone when it was never renamed.
  public func names(of actor: ActorIndex) -> [ActorIndex] { bodies[actor.offset] }

  /// When an actor was there under a name, from its own dates and from the map's changes.
  public func lifetime(of actor: ActorIndex) -> Period { lifetimes[actor.offset] }

  /// How an actor stood.
  public func standing(of actor: ActorIndex) -> Status { standings[actor.offset] }

  /// Those of some actors that a picture shows: not one that had ended, unless it still has a tie
  /// that holds or is to come.
  ///
  /// Complexity: O(actors + ties).
  public func remaining(of actors: [ActorIndex]) -> [ActorIndex] {
    var isTied = [Bool](repeating: false, count: map.actors.count)
    for tie in ties where tie.standing != .ended && tie.from != tie.to {
      isTied[tie.from.offset] = true
      isTied[tie.to.offset] = true
    }
    return actors.filter { standing(of: $0) != .ended || isTied[$0.offset] }
  }
}
