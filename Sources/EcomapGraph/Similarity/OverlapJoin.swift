/// Two bundles whose sets overlap enough.
struct BundlePair: Sendable {
  /// The one that comes first, whose sets are not the larger ones.
  let first: UInt32
  let second: UInt32
  let shared: UInt32
}

/// Finds the bundles of sets that overlap enough with others of their class.
///
/// If a set of s tags shares at least c with another, one of any s - c + 1 of its tags is shared:
/// it is enough to look at the lists of its s - c + 1 rarest. Reference: Chaudhuri, S., Ganti, V.
/// and Kaushik, R. (2006) A primitive operator for similarity joins in data cleaning. *ICDE*, 5.
struct OverlapJoin: Sendable {
  let index: TagIndex
  let thresholds: OverlapThresholds
  private let largest: Int

  init(_ index: TagIndex, _ thresholds: OverlapThresholds) {
    self.index = index
    self.thresholds = thresholds
    largest = index.bundles.reduce(0) { max($0, Int($1.size)) }
  }

  /// The pairs whose first bundle is in a range; nil when cancelled.
  func pairs(_ range: Range<Int>) -> [BundlePair]? {
    var found: [BundlePair] = []
    var size = 0
    // How many tags must be shared with a bundle of the same size, of one more and so on.
    var least: [Int] = []
    for bundle in range {
      if bundle & 0xFF == 0, Task.isCancelled { return nil }
      let entry = index.bundles[bundle]
      guard Int(entry.classEnd) > bundle + 1 else { continue }
      if Int(entry.size) != size {
        size = Int(entry.size)
        least = thresholds.leastShared(smaller: size, upTo: largest)
      }
      guard let fewest = least.first else { continue }
      index.postings.elements.withUnsafeBufferPointer { postings in
        for place in index.tags.range(of: bundle).prefix(size - fewest + 1) {
          let tag = index.tags.elements[place]
          let end = Int(index.postings.starts[Int(tag) + 1])
          let after = postings[(Int(index.places[place]) + 1)..<end]
          search(bundle, tag: tag, in: after, least, &found)
        }
      }
    }
    return found
  }

  /// Goes through the bundles of the same class that have a tag and come later.
  private func search(
    _ bundle: Int, tag: UInt32, in list: Slice<UnsafeBufferPointer<TagIndex.Posting>>,
    _ leastShared: [Int], _ found: inout [BundlePair]
  ) {
    let own = index.bundles[bundle]
    let rarer: UInt64 = index.isExact ? (1 << UInt64(tag)) - 1 : 0
    let postings = list.base
    var place = list.startIndex
    while place < list.endIndex, postings[place].bundle < own.classEnd {
      // All of one size need the same number of shared tags.
      let other = index.bundles[Int(postings[place].bundle)]
      let growth = Int(other.size - own.size)
      guard growth < leastShared.count else { return }
      let most = Int(own.size) - leastShared[growth]
      while place < list.endIndex, postings[place].bundle < other.sizeEnd {
        let posting = postings[place]
        place += 1
        let missing = own.bits & ~posting.bits
        // Few may be missing, and taking these away is quicker than counting all there are.
        var rest = missing
        for _ in 0..<most { rest &= rest &- 1 }
        // A pair that shares a rarer tag is found in the list of that.
        guard rest == 0, own.bits & posting.bits & rarer == 0 else { continue }
        var shared = Int(own.size) - missing.nonzeroBitCount
        if !index.isExact {
          guard let exact = merged(bundle, Int(posting.bundle), from: tag),
            exact >= leastShared[growth]
          else { continue }
          shared = exact
        }
        found.append(
          BundlePair(first: UInt32(bundle), second: posting.bundle, shared: UInt32(shared)))
      }
    }
  }

  /// How many tags two bundles share; nil when one is rarer than a certain tag.
  private func merged(_ bundle: Int, _ other: Int, from tag: UInt32) -> Int? {
    let others = index.tags[other]
    var place = others.startIndex
    var count = 0
    for own in index.tags[bundle] {
      while place < others.endIndex, others[place] < own { place += 1 }
      guard place < others.endIndex, others[place] == own else { continue }
      if own < tag { return nil }
      count += 1
    }
    return count
  }
}
