import EcomapGraph
import Testing

@Suite struct OverlapTests {
  private struct Pair: Hashable, Comparable {
    let a: Int
    let b: Int
    let shared: Int

    static func < (left: Pair, right: Pair) -> Bool { (left.a, left.b) < (right.a, right.b) }
  }

  private func everyPair(
    _ sets: [[Int]], overlap: Double, jaccard: Double, memberships: [[Int]]?
  ) -> [Pair] {
    var pairs: [Pair] = []
    for a in sets.indices {
      for b in sets.indices where b > a {
        if let memberships, Set(memberships[a]).isDisjoint(with: memberships[b]) { continue }
        let (left, right) = (Set(sets[a]), Set(sets[b]))
        let shared = left.intersection(right).count
        guard shared > 0, Double(shared) / Double(min(left.count, right.count)) >= overlap,
          Double(shared) / Double(left.union(right).count) >= jaccard
        else { continue }
        pairs.append(Pair(a: a, b: b, shared: shared))
      }
    }
    return pairs
  }

  @Test func `a set inside a larger one overlaps wholly`() async throws {
    let overlaps = try await TagSets([[3, 1], [1, 2, 3, 4]]).overlaps(atLeast: 1)
    #expect(overlaps.count == 1)
    let pair = try #require(overlaps.first)
    #expect((pair.a, pair.b, pair.shared) == (0, 1, 2))
    #expect(pair.overlap == 1)
    #expect(pair.jaccard == 0.5)
    #expect(TagSets([[3, 1], [1, 2, 3, 4]]).overlap(of: 1, with: 0) == pair)
  }

  @Test func `sets without tags overlap with nothing`() async throws {
    let sets = TagSets([[], [], [0]])
    #expect(try await sets.overlaps(atLeast: 0).isEmpty)
    #expect(sets.overlap(of: 0, with: 1) == nil)
    #expect(try await TagSets([]).overlaps(atLeast: 0).isEmpty)
  }

  @Test func `a tag named twice counts once`() {
    let sets = TagSets([[5, 2, 5], [2]])
    #expect(sets.tags(of: 0) == [2, 5])
    #expect(sets.shared(0, 1) == [2])
    #expect(sets.tagCount == 6)
  }

  @Test func `only sets that are in a group together are compared`() async throws {
    let sets = TagSets([[0, 1], [0, 1], [0, 1], [0, 1]])
    let overlaps = try await sets.overlaps(
      atLeast: 0.6, within: Grouping(memberships: [[0], [0, 1], [1, 0], []]))
    #expect(
      overlaps.map { [$0.a, $0.b] }.sorted { $0.lexicographicallyPrecedes($1) }
        == [[0, 1], [0, 2], [1, 2]])
  }

  @Test(
    arguments: [5, 60, 64, 65, 200],
    [(0, 0), (0.6, 0), (0, 0.6), (0.5, 0.3), (1, 0), (0, 1), (0.34, 0.34)])
  func `the pairs are those found by comparing all`(
    tagCount: Int, thresholds: (Double, Double)
  ) async throws {
    var random = SeededRandom(seed: UInt64(tagCount))
    let sets = (0..<120).map { _ in
      (0..<random.below(7)).map { _ in
        let u = random.unit()
        return Int(Double(tagCount) * u * u * u)
      }
    }
    let tags = TagSets(sets, tagCount: tagCount)
    let single = (0..<120).map { _ in random.below(5) == 0 ? [] : [random.below(3)] }
    let several = (0..<120).map { _ in (0..<random.below(4)).map { _ in random.below(5) } }
    for memberships in [nil, single, several] {
      let found = try await tags.overlaps(
        atLeast: thresholds.0, jaccard: thresholds.1,
        within: memberships.map { Grouping(memberships: $0) })
      let expected = everyPair(
        sets, overlap: thresholds.0, jaccard: thresholds.1, memberships: memberships)
      #expect(found.map { Pair(a: $0.a, b: $0.b, shared: $0.shared) }.sorted() == expected)
      let groups = try await tags.overlapGroups(
        atLeast: thresholds.0, jaccard: thresholds.1,
        within: memberships.map { Grouping(memberships: $0) })
      #expect(groups.pairCount == expected.count)
      var visited: [SetOverlap] = []
      groups.forEach { visited.append($0) }
      #expect(visited == found)
      for overlap in found { #expect(tags.overlap(of: overlap.a, with: overlap.b) == overlap) }
    }
  }

  @Test func `it stops when cancelled`() async {
    let sets = TagSets((0..<1000).map { [$0 % 7, $0 % 11 + 7] })
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await sets.overlaps(atLeast: 0.5)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
