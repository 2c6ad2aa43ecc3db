public import EcomapModel

/// An actor of a comparison: what is one body on either of two maps, or on both.
public struct ComparedActor: Sendable {
  /// How it is known that entries of two maps are one body.
  public enum Match: Sendable, Equatable {
    /// They are one entry, or names of one body, on one map.
    case body
    /// They have the same id, now or under an earlier or later name.
    case id
    /// They have the same code in a public register.
    case identifier(Actor.Identifier)
    /// They have the same name or alias.
    case name(String)
  }

  /// The entries of the first map, under the names of its date; the one that is matched best first.
  public internal(set) var before: [ActorIndex]
  /// The entries of the second map, likewise.
  public internal(set) var after: [ActorIndex]
  /// How the entries of the two maps were matched; nil when only one map has any.
  public internal(set) var match: Match?
}

/// Which actor of one map is which of another.
///
/// Two maps are matched by id under any name of a body, then by a code in a public register, then
/// by name or alias; all but the first only where they name a single body of either map. An alias
/// of both, such as an abbreviation, matches only bodies of one kind that nothing else matches.
/// Classes of bodies are matched with classes alone, and entries of one map that are one body are
/// put together.
public struct Correspondence: Sendable {
  /// Every body of either map: in the order of the first map, then of the second.
  public private(set) var actors: [ComparedActor]
  private var positionsBefore: [Int]
  private var positionsAfter: [Int]
  private let before: Snapshot
  private let after: Snapshot

  /// Matches the actors of two states.
  ///
  /// Complexity: O(actors + their codes and names).
  ///
  /// - Parameter isOneMap: whether both are states of one map, whose entries are then themselves.
  init(_ before: Snapshot, _ after: Snapshot, isOneMap: Bool) {
    self.before = before
    self.after = after
    actors = SameBodies(before).groups.map { ComparedActor(before: $0, after: []) }
    positionsBefore = [Int](repeating: -1, count: before.map.actors.count)
    positionsAfter = [Int](repeating: -1, count: after.map.actors.count)
    setPositionsBefore()
    if isOneMap {
      for actor in after.present {
        let position = positionsBefore[actor.offset]
        actors[position].after.append(actor)
        actors[position].match = .body
      }
    } else {
      match(SameBodies(after).groups)
      setPositionsBefore()
    }
    for position in actors.indices {
      for actor in actors[position].after {
        for name in after.names(of: actor) { positionsAfter[name.offset] = position }
      }
    }
  }

  /// The body that an actor of the first map is, under any of its names.
  public func position(before actor: ActorIndex) -> Int { positionsBefore[actor.offset] }

  /// The body that an actor of the second map is, under any of its names.
  public func position(after actor: ActorIndex) -> Int { positionsAfter[actor.offset] }

  private mutating func setPositionsBefore() {
    for position in actors.indices {
      for actor in actors[position].before {
        for name in before.names(of: actor) { positionsBefore[name.offset] = position }
      }
    }
  }

  /// Joins bodies of the two maps stage by stage; what only one has stays by itself.
  ///
  /// An entry that nothing has matched yet may join a body that was matched before: the other map
  /// then holds as one what this one holds as two.
  private mutating func match(_ bodies: [[ActorIndex]]) {
    let own = actors.map(\.before)
    var home = [Int?](repeating: nil, count: bodies.count)
    for stage in CorrespondenceKeys.stages {
      let old = CorrespondenceKeys(of: own, in: before, stage.before)
      let new = CorrespondenceKeys(of: bodies, in: after, stage.after)
      var joins: [(old: Int, new: Int, key: String)] = []
      for (number, keys) in new.keys.enumerated() where home[number] == nil {
        if let (key, found) = old.only(keys, of: new) { joins.append((found, number, key)) }
      }
      let isJoined = Set(joins.map(\.old))
      for (number, keys) in old.keys.enumerated()
      where actors[number].after.isEmpty && !isJoined.contains(number) {
        if let (key, found) = new.only(keys, of: old) { joins.append((number, found, key)) }
      }
      for item in joins {
        join(item.old, bodies[item.new], &home[item.new], stage, by: item.key)
      }
    }
    for (number, body) in bodies.enumerated() where home[number] == nil {
      actors.append(ComparedActor(before: [], after: body))
    }
    actors = actors.filter { !$0.before.isEmpty || !$0.after.isEmpty }
  }

  private mutating func join(
    _ position: Int, _ body: [ActorIndex], _ home: inout Int?, _ stage: CorrespondenceKeys.Stage,
    by key: String
  ) {
    guard home != position, !actors[position].before.isEmpty,
      !isDoubtful(position, body, stage)
    else { return }
    let mayJoin = stage.joinsMatched(by: key)
    if let there = home {
      // Only an entry that nothing has matched yet moves into another's body.
      guard mayJoin, actors[position].after.isEmpty,
        !SameBodies.areApart(actors[there].before[0], actors[position].before[0], in: before)
      else { return }
      actors[there].before += actors[position].before
      actors[position].before = []
      return
    }
    if let first = actors[position].after.first {
      guard mayJoin, !SameBodies.areApart(first, body[0], in: after) else { return }
    }
    actors[position].after += body
    actors[position].match = actors[position].match ?? stage.match(key)
    home = position
  }

  /// Whether an alias of both is all that two entries of different kinds have in common.
  private func isDoubtful(
    _ position: Int, _ body: [ActorIndex], _ stage: CorrespondenceKeys.Stage
  ) -> Bool {
    guard stage.before == .alias, stage.after == .alias else { return false }
    let kinds = (before.map[actors[position].before[0]].kind, after.map[body[0]].kind)
    return kinds.0.id != kinds.1.id && kinds.0.successor != kinds.1.id
  }
}
