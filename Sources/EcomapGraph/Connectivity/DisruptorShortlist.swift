/// The sets that leave the fewest pairs joined.
///
/// When many sets are equally good it keeps those whose nodes have most neighbours, and of them
/// the first in order: as many as distances will be computed for.
struct DisruptorShortlist: Sendable {
  private(set) var sets: [[Node]] = []
  private(set) var joinedPairs = Int.max

  private let limit: Int
  private var degrees: [Int] = []

  init(limit: Int) { self.limit = limit }

  mutating func add(_ set: [Node], joinedPairs: Int, degree: Int) {
    guard joinedPairs <= self.joinedPairs else { return }
    if joinedPairs < self.joinedPairs {
      self.joinedPairs = joinedPairs
      sets = []
      degrees = []
    }
    sets.append(set)
    degrees.append(degree)
    if sets.count >= 2 * limit { shorten() }
  }

  mutating func add(_ other: DisruptorShortlist) {
    for (set, degree) in zip(other.sets, other.degrees) {
      add(set, joinedPairs: other.joinedPairs, degree: degree)
    }
  }

  /// Drops all but the sets that matter; they come in the order of their worth.
  mutating func shorten() {
    let order = sets.indices.sorted { left, right in
      degrees[left] == degrees[right] ? left < right : degrees[left] > degrees[right]
    }.prefix(limit)
    (sets, degrees) = (order.map { sets[$0] }, order.map { degrees[$0] })
  }
}
