/// How much two sets must share.
struct OverlapThresholds: Sendable {
  let overlap: Double
  let jaccard: Double

  /// The least number of shared elements that satisfies both, or nil when even all of the smaller
  /// set would not do.
  ///
  /// It never falls as the larger set grows. Complexity: O(log of the smaller size).
  func leastShared(smaller: Int, larger: Int) -> Int? {
    func isEnough(_ shared: Int) -> Bool {
      Double(shared) / Double(smaller) >= overlap
        && Double(shared) / Double(smaller + larger - shared) >= jaccard
    }
    guard smaller > 0, isEnough(smaller) else { return nil }
    var low = 1
    var high = smaller
    while low < high {
      let middle = (low + high) / 2
      if isEnough(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The least number for a smaller set of one size and larger ones of the same size, of one more
  /// and so on, as long as there is one.
  func leastShared(smaller: Int, upTo largest: Int) -> [Int] {
    var least: [Int] = []
    while smaller + least.count <= largest,
      let next = leastShared(smaller: smaller, larger: smaller + least.count)
    {
      least.append(next)
    }
    return least
  }
}
