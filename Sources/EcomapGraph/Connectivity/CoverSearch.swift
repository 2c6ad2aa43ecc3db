/// Goes through the sets of some candidates for the one that covers most.
struct CoverSearch {
  let covers: [Coverage]
  let bounds: [Int]
  let size: Int
  private(set) var bestCount = -1
  private(set) var best: [Int] = []
  private(set) var isCancelled = false

  init(covers: [Coverage], bounds: [Int], size: Int) {
    self.covers = covers
    self.bounds = bounds
    self.size = size
  }

  /// Tries all sets that begin with some members; the recursion is as deep as the set is large.
  mutating func extend(_ set: [Int], covered: Coverage) {
    let missing = size - set.count
    guard missing > 0 else {
      if covered.count > bestCount { (bestCount, best) = (covered.count, set) }
      return
    }
    let first = (set.last ?? -1) + 1
    guard first + missing <= covers.count else { return }
    for next in first...covers.count - missing {
      if Task.isCancelled { isCancelled = true }
      guard !isCancelled, covered.count + missing * bounds[next] > bestCount else { return }
      extend(set + [next], covered: covered.union(covers[next]))
    }
  }
}
