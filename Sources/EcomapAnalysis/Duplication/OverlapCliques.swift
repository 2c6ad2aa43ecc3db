import EcomapModel

/// Pairs gathered so that in each set every actor forms a pair with every other.
///
/// Only then is what is said of a set true of any two in it.
struct OverlapCliques {
  typealias Pair = (ActorIndex, ActorIndex)

  /// The sets, each in map order, in the order of their first pairs; every pair is in one of them.
  private(set) var sets: [[ActorIndex]] = []
  /// The pairs that were not gathered because there were enough sets.
  private(set) var left = 0

  /// Gathers pairs into at most so many sets, one after another: each begins with the first pair
  /// that is left and takes in whoever pairs with all that are in it already.
  ///
  /// Complexity: O(sets × pairs) at worst.
  init(of pairs: [Pair], atMost most: Int) {
    var partners: [ActorIndex: Set<ActorIndex>] = [:]
    for pair in pairs {
      partners[pair.0, default: []].insert(pair.1)
      partners[pair.1, default: []].insert(pair.0)
    }
    var count = pairs.count
    for pair in pairs where partners[pair.0]?.contains(pair.1) == true {
      guard sets.count < most else { break }
      var members = [pair.0, pair.1]
      var common = (partners[pair.0] ?? []).intersection(partners[pair.1] ?? [])
      while let next = common.min() {
        members.append(next)
        common.formIntersection(partners[next] ?? [])
      }
      for member in members { partners[member]?.subtract(members) }
      count -= members.count * (members.count - 1) / 2
      sets.append(members.sorted())
    }
    left = count
  }

  /// All pairs within a set, in order.
  static func pairs(in set: [ActorIndex]) -> [Pair] {
    set.indices.flatMap { first in set[(first + 1)...].map { (set[first], $0) } }
  }
}
