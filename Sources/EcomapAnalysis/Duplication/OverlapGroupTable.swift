import EcomapModel

/// Overlaps with the same shared remits in the same place.
struct OverlapGroup {
  let place: String
  let shared: [Int]
  /// How many remits the one with the fewest has.
  var smaller: Int
  var untied: [(ActorIndex, ActorIndex)] = []
  var tied: [(ActorIndex, ActorIndex)] = []
}

/// Gathers overlaps by what they share and where.
struct OverlapGroupTable {
  private struct Key: Hashable {
    let place: String
    let shared: [Int]
  }

  private var groups: [Key: OverlapGroup] = [:]

  mutating func add(_ overlap: Overlap) {
    let key = Key(place: overlap.place, shared: overlap.shared)
    let pair = (min(overlap.first, overlap.second), max(overlap.first, overlap.second))
    var group =
      groups.removeValue(forKey: key)
      ?? OverlapGroup(place: overlap.place, shared: overlap.shared, smaller: overlap.smaller)
    group.smaller = min(group.smaller, overlap.smaller)
    if overlap.isTied { group.tied.append(pair) } else { group.untied.append(pair) }
    groups[key] = group
  }

  /// The groups, those that share most first, then in map order of their actors.
  var sorted: [OverlapGroup] {
    let groups = groups.values.map { group in
      var group = group
      group.untied.sort { $0 < $1 }
      group.tied.sort { $0 < $1 }
      return group
    }
    return groups.sorted { left, right in
      if left.shared.count != right.shared.count { return left.shared.count > right.shared.count }
      let (one, other) = (left.first, right.first)
      if one != other { return one < other }
      return left.shared == right.shared
        ? left.place < right.place : left.shared.lexicographicallyPrecedes(right.shared)
    }
  }
}

extension OverlapGroup {
  /// The first pair, which places the group among others.
  fileprivate var first: (ActorIndex, ActorIndex) {
    let pairs = [untied.first, tied.first].compactMap { $0 }
    return pairs.min { $0 < $1 } ?? (ActorIndex(0), ActorIndex(0))
  }
}
