/// For each tag the bundles of sets that have it.
///
/// Bundles are in the order of class and then of size, so those of one class that are at least as
/// large as a certain one follow it in the list of every tag that it has.
struct TagIndex: Sendable {
  /// What comparing needs to know of a bundle.
  struct Bundle: BitwiseCopyable {
    /// A bit for each tag.
    let bits: UInt64
    /// How many tags it has.
    let size: UInt32
    /// The first bundle that is of another class or size, and the first of another class.
    var sizeEnd: UInt32
    var classEnd: UInt32
  }

  /// A bundle in the list of a tag, and its bits, so that most need not be looked up.
  struct Posting: BitwiseCopyable {
    let bits: UInt64
    let bundle: UInt32
  }

  /// For each bundle its tags, the rarest first.
  let tags: Rows<UInt32>
  let bundles: [Bundle]
  /// For each tag the bundles that have it, in order.
  let postings: Rows<Posting>
  /// For each tag of each bundle, as in `tags`, where the bundle is in the list of the tag.
  let places: [UInt32]
  /// Whether each tag has a bit of its own.
  let isExact: Bool

  /// Complexity: O(tags in all).
  init(_ sets: RankedTags, _ groups: SetBundles) {
    isExact = sets.isExact
    var tagStarts: [UInt32] = [0]
    var tags: [UInt32] = []
    tagStarts.reserveCapacity(groups.count + 1)
    tags.reserveCapacity(sets.rows.elements.count)
    var starts = [UInt32](repeating: 0, count: sets.tagCount + 1)
    for bundle in 0..<groups.count {
      for place in sets.rows.range(of: groups.representative(of: bundle)) {
        let tag = sets.rows.elements[place]
        tags.append(tag)
        starts[Int(tag) + 1] += 1
      }
      tagStarts.append(UInt32(tags.count))
    }
    for tag in 0..<sets.tagCount { starts[tag + 1] += starts[tag] }
    var next = starts
    var postings = [Posting](repeating: Posting(bits: 0, bundle: 0), count: tags.count)
    var places = tags
    for bundle in 0..<groups.count {
      let bits = sets.bits[groups.representative(of: bundle)]
      for place in Int(tagStarts[bundle])..<Int(tagStarts[bundle + 1]) {
        let tag = Int(tags[place])
        postings[Int(next[tag])] = Posting(bits: bits, bundle: UInt32(bundle))
        places[place] = next[tag]
        next[tag] += 1
      }
    }
    self.tags = Rows(starts: tagStarts, elements: tags)
    self.postings = Rows(starts: starts, elements: postings)
    self.places = places
    bundles = Self.entries(sets, groups)
  }

  private static func entries(_ sets: RankedTags, _ groups: SetBundles) -> [Bundle] {
    var entries = (0..<groups.count).map { bundle in
      let set = groups.representative(of: bundle)
      return Bundle(
        bits: sets.bits[set], size: UInt32(sets.rows.count(of: set)),
        sizeEnd: UInt32(bundle + 1), classEnd: UInt32(bundle + 1))
    }
    for bundle in entries.indices.dropLast().reversed()
    where groups.classes[bundle] == groups.classes[bundle + 1] {
      entries[bundle].classEnd = entries[bundle + 1].classEnd
      if entries[bundle].size == entries[bundle + 1].size {
        entries[bundle].sizeEnd = entries[bundle + 1].sizeEnd
      }
    }
    return entries
  }
}
