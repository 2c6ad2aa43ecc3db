public import EcomapModel

/// Which actors are another one's own: its part, its programme, its product.
///
/// A body and its own newsletter are no group of a network, and nobody fears that the tie between
/// the two cools down. Whose something is, the kinds of tie tell by `RelationshipKind.ownEnd`:
/// what is part of, based at, run, managed, provided, developed or used by an actor is its own. What
/// several have a claim on joins them and is nobody's own.
public struct Ownership: Sendable {
  /// For each actor those that it belongs to, from the nearest to the one at the top.
  private let owners: [[ActorIndex]]

  /// Reads it off ties.
  ///
  /// Complexity: O(actors + ties), and the length of the chains of ownership.
  init(of ties: RecordedTies, in snapshot: Snapshot) {
    var claims: [ActorIndex: Set<ActorIndex>] = [:]
    for tie in snapshot.ties where tie.standing == .current {
      guard let end = snapshot.map.ties[tie.index].kind.ownEnd,
        ties.areTied(tie.from, tie.to)
      else { continue }
      let (own, owner) = end == .from ? (tie.from, tie.to) : (tie.to, tie.from)
      claims[own, default: []].insert(owner)
    }
    owners = snapshot.map.actors.indices.map { offset in
      var chain = [ActorIndex(offset)]
      while let last = chain.last, let owner = claims[last], owner.count == 1,
        let next = owner.first
      {
        // Two that are each other's own are two all the same.
        if chain.contains(next) { return [] }
        chain.append(next)
      }
      return Array(chain.dropFirst())
    }
  }

  /// Whom an actor belongs to in the end; itself when it belongs to nobody.
  public func head(of actor: ActorIndex) -> ActorIndex { owners[actor.offset].last ?? actor }

  /// Whether an actor belongs to another one.
  public func isOwn(_ actor: ActorIndex) -> Bool { !owners[actor.offset].isEmpty }

  /// Whether an actor belongs to one of some others.
  func isOwn(_ actor: ActorIndex, of others: [ActorIndex]) -> Bool {
    owners[actor.offset].contains(where: others.contains)
  }

  /// Those that some actors belong to or are, each once, in map order.
  func heads(of actors: some Sequence<ActorIndex>) -> [ActorIndex] {
    Set(actors.map(head)).sorted()
  }
}
