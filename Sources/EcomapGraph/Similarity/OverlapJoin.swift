/// Two bundles whose sets overlap enough.
struct BundlePair: Sendable {
  /// The smaller sets, and the larger ones.
  let smaller: UInt32
  let larger: UInt32
  let shared: UInt32
}

/// Finds the bundles of sets that overlap enough with larger ones of their class.
///
/// If a set of s tags shares at least c with another, one of any s - c + 1 of its tags is shared:
/// it is enough to look at the lists of its s - c + 1 rarest. Reference: Chaudhuri, S., Ganti, V.
/// and Kaushik, R. (2006) A primitive operator for similarity joins in data cleaning. *ICDE*, 5.
struct OverlapJoin: Sendable {
  let index: TagIndex
  let thresholds: OverlapThresholds

  /// The pairs in which the smaller one is in a range of bundles; nil when cancelled.
  func pairs(_ range: Range<Int>) -> [BundlePair]? {
    var found: [BundlePair] = []
    for bundle in range {
      if bundle & 0xFF == 0, Task.isCancelled { return nil }
      let size = index.size(of: bundle)
      guard let least = thresholds.leastShared(smaller: size, larger: size) else { continue }
      for (tag, place) in zip(
        index.tags(of: bundle).prefix(size - least + 1), index.places[bundle])
      {
        search(bundle, size, tag: tag, from: Int(place) + 1, &found)
      }
    }
    return found
  }

  /// Goes through those in the list of a tag that come after a bundle in its class.
  private func search(
    _ bundle: Int, _ size: Int, tag: UInt32, from start: Int, _ found: inout [BundlePair]
  ) {
    let end = Int(index.lists.starts[Int(tag) + 1])
    let classEnd = index.classEnds[bundle]
    let own = index.sets.bits[Int(index.bundles.members[bundle].first ?? 0)]
    var place = start
    while place < end, index.lists.elements[place] < classEnd {
      // All of one size need the same number of shared tags.
      let first = Int(index.lists.elements[place])
      let sizeEnd = index.sizeEnds[first]
      guard let least = thresholds.leastShared(smaller: size, larger: index.size(of: first)) else {
        return
      }
      while place < end, index.lists.elements[place] < sizeEnd {
        let missing = (own & ~index.bits[place]).nonzeroBitCount
        if size - missing >= least {
          let other = Int(index.lists.elements[place])
          if let shared = shared(bundle, other, firstAt: tag), shared >= least {
            found.append(
              BundlePair(
                smaller: UInt32(bundle), larger: UInt32(other), shared: UInt32(shared)))
          }
        }
        place += 1
      }
    }
  }

  /// How many tags two bundles share; nil when a rarer one than that is shared, in the list of
  /// which the pair was found already.
  private func shared(_ bundle: Int, _ other: Int, firstAt tag: UInt32) -> Int? {
    let others = index.tags(of: other)
    var place = others.startIndex
    var count = 0
    for own in index.tags(of: bundle) {
      while place < others.endIndex, others[place] < own { place += 1 }
      guard place < others.endIndex, others[place] == own else { continue }
      if own < tag { return nil }
      count += 1
    }
    return count
  }
}
