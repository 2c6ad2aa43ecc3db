public import EcomapModel

/// One of the two sides of a comparison.
public enum ComparedSide: String, Sendable, CaseIterable {
  /// The first map, or the first date.
  case before
  /// The second map, or the second date.
  case after
}

/// Two states that are compared, and which actor of one is which of the other.
///
/// An actor that a map does not hold is not known to be absent. So wherever only one map knows an
/// actor, that map is also asked how the actor stood at the other map's date.
public struct MapPair: Sendable {
  /// How the two states relate.
  public enum Relation: String, Sendable {
    /// One map at two dates.
    case oneMap = "one-map"
    /// Two maps of different dates with actors in common.
    case inTime = "in-time"
    /// Two maps of one date, or of which a date is not known, with actors in common.
    case sameTime = "same-time"
    /// Two maps that share no actor.
    case apart
  }

  /// The first state.
  public let before: Snapshot
  /// The second state.
  public let after: Snapshot
  /// Which actor is which.
  public let correspondence: Correspondence
  /// How they relate.
  public let relation: Relation
  /// Whether the first state is of a later date than the second.
  public let isBackwards: Bool

  private let foretold: Snapshot
  private let recalled: Snapshot

  /// Pairs two states.
  ///
  /// Complexity: O(actors + ties).
  ///
  /// - Parameter isOneMap: whether both are of one map.
  public init(_ before: Snapshot, _ after: Snapshot, isOneMap: Bool) {
    self.before = before
    self.after = after
    let correspondence = Correspondence(before, after, isOneMap: isOneMap)
    self.correspondence = correspondence
    let days = before.date.flatMap { old in after.date.map { (old.lastDay, $0.lastDay) } }
    isBackwards = days.map { $0.0 > $0.1 } ?? false
    if isOneMap {
      relation = .oneMap
    } else if correspondence.actors.allSatisfy({ $0.before.isEmpty || $0.after.isEmpty }) {
      relation = .apart
    } else {
      relation = days.map { $0.0 != $0.1 } == true ? .inTime : .sameTime
    }
    foretold = isOneMap ? after : Snapshot(before.map, asOf: after.date)
    recalled = isOneMap ? before : Snapshot(after.map, asOf: before.date)
  }

  /// Every body that is compared.
  public var actors: [ComparedActor] { correspondence.actors }

  /// How an actor stood in the first state; nil when the first map does not hold it.
  public func standingBefore(_ position: Int) -> Status? {
    best(actors[position].before.map { before.standing(of: $0) })
  }

  /// How an actor stands in the second state; nil when the second map does not hold it.
  public func standingAfter(_ position: Int) -> Status? {
    best(actors[position].after.map { after.standing(of: $0) })
  }

  /// How an actor stood at the first date, as the first map says or else the second.
  public func knownBefore(_ position: Int) -> Status? {
    standingBefore(position)
      ?? best(actors[position].after.map { recalled.standing(of: recalled.name(of: $0)) })
  }

  /// How an actor stands at the second date, as the second map says or else the first.
  public func knownAfter(_ position: Int) -> Status? {
    standingAfter(position)
      ?? best(actors[position].before.map { foretold.standing(of: foretold.name(of: $0)) })
  }

  /// The standing that says most of several entries of one body.
  private func best(_ standings: [Status]) -> Status? {
    [.current, .planned, .proposed, .ended].first { standings.contains($0) }
  }

  /// The entry of an actor that stands for it at a date, and its map: of the side that is asked,
  /// or else of the other side under the name of the date.
  public func entry(_ position: Int, at side: ComparedSide) -> Actor {
    let actor = actors[position]
    switch side {
    case .before:
      if let index = actor.before.first { return before.map[index] }
      return recalled.map[recalled.name(of: actor.after[0])]
    case .after:
      if let index = actor.after.first { return after.map[index] }
      return foretold.map[foretold.name(of: actor.before[0])]
    }
  }

  /// What an actor was called at a date, as the later map writes it wherever that holds it.
  func name(_ position: Int, at side: ComparedSide) -> String {
    guard side == .before, let later = actors[position].after.first else {
      return entry(position, at: side).name
    }
    return recalled.map[recalled.name(of: later)].name
  }

  /// Whether an actor is a class of bodies.
  func isClass(_ position: Int) -> Bool { entry(position, at: .after).isClass }

  /// Whether an actor is counted: it is no class of bodies, and no map says that it is not.
  public func counts(_ position: Int) -> Bool {
    let entries = [entry(position, at: .before), entry(position, at: .after)]
    return !entries[1].isClass && entries.allSatisfy { $0.uncounted == nil }
  }

  /// The bodies that were there in a state and count.
  public func counted(_ side: ComparedSide) -> [Int] {
    actors.indices.filter { position in
      let standing = side == .before ? standingBefore(position) : standingAfter(position)
      return standing == .current && counts(position)
    }
  }

  /// How many classes of bodies were there in a state.
  public func classCount(_ side: ComparedSide) -> Int {
    actors.indices.count { position in
      let standing = side == .before ? standingBefore(position) : standingAfter(position)
      return standing == .current && isClass(position)
    }
  }

  /// How many that were there in a state, and are no classes, a map does not count.
  public func leftOutCount(_ side: ComparedSide) -> Int {
    actors.indices.count { position in
      let standing = side == .before ? standingBefore(position) : standingAfter(position)
      return standing == .current && !isClass(position) && !counts(position)
    }
  }

  /// The ties that held in a state between actors that had not ended.
  public func holding(_ side: ComparedSide) -> [Snapshot.DatedTie] {
    let snapshot = side == .before ? before : after
    return snapshot.ties.filter { $0.standing == .current && isPossible($0, side) }
  }

  /// Whether a tie is between two bodies that have not ended.
  func isPossible(_ tie: Snapshot.DatedTie, _ side: ComparedSide) -> Bool {
    let snapshot = side == .before ? before : after
    return tie.standing != .ended && self.end(tie.from, side) != self.end(tie.to, side)
      && snapshot.standing(of: tie.from) != .ended && snapshot.standing(of: tie.to) != .ended
  }

  private func end(_ actor: ActorIndex, _ side: ComparedSide) -> Int {
    side == .before
      ? correspondence.position(before: actor) : correspondence.position(after: actor)
  }

  /// Whether a day lies after the first date and not after the second.
  func spans(_ date: PartialDate) -> Bool {
    guard let old = before.date, let new = after.date else { return false }
    return date.firstDay > old.lastDay && date.firstDay <= new.lastDay
  }
}
