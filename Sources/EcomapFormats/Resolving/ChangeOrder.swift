import EcomapModel

/// Remembers which actors came after which, to find changes that lead back: an actor has one
/// beginning and one end, so a body that comes back after a merger is another actor of the map.
struct ChangeOrder {
  private var next: [ActorIndex: [ActorIndex]] = [:]

  /// Adds a change; false when somebody from before it came after it by those already added.
  ///
  /// Whoever stands on both sides goes on and does not count.
  ///
  /// Complexity: O(changes).
  mutating func add(_ before: [ActorIndex], _ after: [ActorIndex]) -> Bool {
    let ended = Set(before).subtracting(after)
    let begun = Set(after).subtracting(before)
    var reached = begun
    var open = Array(begun)
    while let actor = open.popLast() {
      for later in next[actor] ?? [] where reached.insert(later).inserted { open.append(later) }
    }
    guard reached.isDisjoint(with: ended) else { return false }
    for actor in ended { next[actor, default: []] += begun }
    return true
  }
}
