import EcomapGraph
import Testing

/// Overlapping sets against comparing all pairs.
@Suite struct PropertiesSimilarityTests {
  private struct Pair: Hashable {
    let a: Int
    let b: Int
    let shared: Int
  }

  @Test(arguments: [0, 0.34, 0.5, 2.0 / 3, 0.8, 1], [0, 0.25, 0.5, 1])
  func `overlapping sets are what comparing all pairs finds`(
    overlap: Double, jaccard: Double
  ) async throws {
    var random = SeededRandom(seed: 61)
    for round in 0..<12 {
      let tagCount = 3 + random.below(9)
      let sets = (0..<8 + random.below(20)).map { _ in
        (0..<random.below(6)).map { _ in random.below(tagCount) }
      }
      // All together, in one of three classes or none, or in several.
      let memberships = sets.map { _ in
        let set = random.below(8)
        return (0..<3).filter { set >> $0 & 1 == 1 }.prefix(1 + round % 2).map { $0 }
      }
      let grouping = round % 3 == 0 ? nil : Grouping(memberships: memberships, count: 3)
      let found = try await TagSets(sets, tagCount: tagCount)
        .overlaps(atLeast: overlap, jaccard: jaccard, within: grouping)
      var expected: [Pair] = []
      for a in sets.indices {
        for b in sets.indices where a < b {
          let (left, right) = (Set(sets[a]), Set(sets[b]))
          let shared = left.intersection(right).count
          let isTogether =
            grouping == nil || memberships[a].contains { memberships[b].contains($0) }
          // Compared as fractions, so that a share of exactly the threshold counts.
          guard shared > 0, isTogether,
            Double(shared) / Double(min(left.count, right.count)) >= overlap,
            Double(shared) / Double(left.union(right).count) >= jaccard
          else { continue }
          expected.append(Pair(a: a, b: b, shared: shared))
        }
      }
      let pairs = found.map { Pair(a: $0.a, b: $0.b, shared: $0.shared) }
      try #require(pairs.count == expected.count, "\(sets), \(memberships)")
      try #require(Set(pairs) == Set(expected), "\(sets), \(memberships)")
      for pair in found {
        let (left, right) = (Set(sets[pair.a]), Set(sets[pair.b]))
        let smaller = Double(min(left.count, right.count))
        try #require(isClose(pair.overlap, Double(pair.shared) / smaller))
        try #require(isClose(pair.jaccard, Double(pair.shared) / Double(left.union(right).count)))
      }
    }
  }
}
