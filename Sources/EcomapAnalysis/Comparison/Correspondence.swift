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
/// by name or alias; the last two only where they name a single body of the other map. Classes of
/// bodies are matched with classes alone.
public struct Correspondence: Sendable {
  /// Every body of either map: in the order of the first map, then of the second.
  public private(set) var actors: [ComparedActor]
  private var positionsBefore: [Int]
  private var positionsAfter: [Int]

  /// Matches the actors of two states.
  ///
  /// Complexity: O(actors + their codes and names).
  ///
  /// - Parameter isOneMap: whether both are states of one map, whose entries are then themselves.
  init(_ before: Snapshot, _ after: Snapshot, isOneMap: Bool) {
    actors = before.present.map { ComparedActor(before: [$0], after: []) }
    positionsBefore = Self.positions(of: before)
    positionsAfter = [Int](repeating: -1, count: after.map.actors.count)
    if isOneMap {
      for actor in after.present {
        let position = positionsBefore[actor.offset]
        actors[position].after = [actor]
        actors[position].match = .body
      }
    } else {
      match(CorrespondenceKeys.stages, before, after)
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

  private static func positions(of snapshot: Snapshot) -> [Int] {
    var positions = [Int](repeating: -1, count: snapshot.map.actors.count)
    for (position, actor) in snapshot.present.enumerated() {
      for name in snapshot.names(of: actor) { positions[name.offset] = position }
    }
    return positions
  }

  /// Joins entries of the two maps stage by stage; what only one has stays by itself.
  ///
  /// An entry that nothing has matched yet may join a body that was matched before: the other map
  /// then holds as one what this one holds as two.
  private mutating func match(
    _ stages: [CorrespondenceKeys.Stage], _ before: Snapshot, _ after: Snapshot
  ) {
    var home = [Int?](repeating: nil, count: after.present.count)
    for stage in stages {
      let old = CorrespondenceKeys(of: before, stage)
      let new = CorrespondenceKeys(of: after, stage)
      var joins: [(old: Int, new: Int, match: ComparedActor.Match)] = []
      for (number, keys) in new.keys.enumerated() where home[number] == nil {
        if let (key, found) = old.only(keys) {
          joins.append((found, number, stage.match(key, before.map)))
        }
      }
      let isJoined = Set(joins.map(\.old))
      for (number, keys) in old.keys.enumerated()
      where actors[number].after.isEmpty && !isJoined.contains(number) {
        guard let (key, found) = new.only(keys) else { continue }
        joins.append((number, found, stage.match(key, before.map)))
      }
      for join in joins {
        self.join(join.old, after.present[join.new], join.match, &home[join.new])
      }
    }
    for (number, actor) in after.present.enumerated() where home[number] == nil {
      actors.append(ComparedActor(before: [], after: [actor]))
    }
    let kept = actors.indices.filter { !actors[$0].before.isEmpty || !actors[$0].after.isEmpty }
    var moved = [Int](repeating: -1, count: actors.count)
    for (new, old) in kept.enumerated() { moved[old] = new }
    // An entry that joined another's body is told with it.
    for position in actors.indices where actors[position].before.count > 1 {
      for actor in actors[position].before {
        for name in before.names(of: actor) { positionsBefore[name.offset] = position }
      }
    }
    positionsBefore = positionsBefore.map { $0 < 0 ? $0 : moved[$0] }
    actors = kept.map { actors[$0] }
  }

  private mutating func join(
    _ position: Int, _ actor: ActorIndex, _ match: ComparedActor.Match, _ home: inout Int?
  ) {
    guard !actors[position].before.isEmpty else { return }
    guard let there = home, there != position else {
      if home == nil { actors[position].after.append(actor) }
      home = position
      actors[position].match = actors[position].match ?? match
      return
    }
    // Only an entry that nothing has matched yet moves into another's body.
    guard actors[position].after.isEmpty else { return }
    actors[there].before += actors[position].before
    actors[position].before = []
  }
}
