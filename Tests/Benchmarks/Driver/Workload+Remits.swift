import EcomapGraph

extension Workload {
  /// Measures a workload on the remits of actors.
  func measure(on remits: TagSets, kinds: Grouping) async throws -> (Result, Measurement.Times) {
    let isJaccard = self == .jaccard || self == .jaccardInGroups
    let (overlap, jaccard) = isJaccard ? (0, 0.6) : (0.6, 0)
    if self == .overlapInGroups || self == .jaccardInGroups {
      // Every pair is visited, but none is kept.
      let (found, times) = try await Measurement.of {
        let groups = try await remits.overlapGroups(
          atLeast: overlap, jaccard: jaccard, within: kinds)
        var counts = OverlapCounts(actors: remits.count)
        groups.forEach { counts.add($0) }
        return counts
      }
      return (Result { found.vector }, times)
    }
    let (found, times) = try await Measurement.of {
      try await remits.overlaps(atLeast: overlap, jaccard: jaccard, within: kinds)
    }
    return (
      Result {
        var counts = OverlapCounts(actors: remits.count)
        for pair in found { counts.add(pair) }
        return counts.vector
      }, times
    )
  }
}

/// For each actor the pairs it is in, and the tags that it shares in them.
private struct OverlapCounts {
  private var pairs: [Int]
  private var shared: [Int]

  init(actors: Int) {
    pairs = [Int](repeating: 0, count: actors)
    shared = pairs
  }

  mutating func add(_ overlap: SetOverlap) {
    let (a, b, tags) = (overlap.a, overlap.b, overlap.shared)
    pairs[a] += 1
    pairs[b] += 1
    shared[a] += tags
    shared[b] += tags
  }

  var vector: [Double] { (pairs + shared).map { Double($0) } }
}
