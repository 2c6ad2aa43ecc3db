/// For each tag the bundles of sets that have it.
///
/// Bundles are in the order of class and then of size, so those of one class that are at least as
/// large as a certain one follow it in the list of every tag that it has.
struct TagIndex: Sendable {
  let sets: RankedTags
  let bundles: SetBundles
  /// For each tag the bundles that have it, in order.
  let lists: Rows<UInt32>
  /// The bits of the bundles in `lists`.
  let bits: [UInt64]
  /// For each bundle, and each of its tags from the rarest, where it is in the list of the tag.
  let places: Rows<UInt32>
  /// For each bundle the first one that is of another class, or of another size.
  let sizeEnds: [UInt32]
  let classEnds: [UInt32]

  /// Complexity: O(tags in all).
  init(_ sets: RankedTags, _ bundles: SetBundles) {
    self.sets = sets
    self.bundles = bundles
    let representatives = (0..<bundles.count).map { Int(bundles.members[$0].first ?? 0) }
    var starts = [UInt32](repeating: 0, count: sets.tagCount + 1)
    var placeStarts: [UInt32] = [0]
    for set in representatives {
      for tag in sets.rows[set] { starts[Int(tag) + 1] += 1 }
      placeStarts.append(placeStarts[placeStarts.count - 1] + UInt32(sets.rows.count(of: set)))
    }
    for tag in 0..<sets.tagCount { starts[tag + 1] += starts[tag] }
    var next = starts
    var lists = [UInt32](repeating: 0, count: Int(starts[sets.tagCount]))
    var bits = [UInt64](repeating: 0, count: lists.count)
    var places: [UInt32] = []
    places.reserveCapacity(lists.count)
    for (bundle, set) in representatives.enumerated() {
      for tag in sets.rows[set] {
        let place = next[Int(tag)]
        lists[Int(place)] = UInt32(bundle)
        bits[Int(place)] = sets.bits[set]
        places.append(place)
        next[Int(tag)] += 1
      }
    }
    self.lists = Rows(starts: starts, elements: lists)
    self.bits = bits
    self.places = Rows(starts: placeStarts, elements: places)

    var sizeEnds = [UInt32](repeating: UInt32(bundles.count), count: bundles.count)
    var classEnds = sizeEnds
    for bundle in (0..<bundles.count).dropLast().reversed() {
      let isSameClass = bundles.classes[bundle] == bundles.classes[bundle + 1]
      let isSameSize =
        sets.rows.count(of: representatives[bundle])
        == sets.rows.count(of: representatives[bundle + 1])
      classEnds[bundle] = isSameClass ? classEnds[bundle + 1] : UInt32(bundle + 1)
      sizeEnds[bundle] =
        isSameClass && isSameSize ? sizeEnds[bundle + 1] : UInt32(bundle + 1)
    }
    self.sizeEnds = sizeEnds
    self.classEnds = classEnds
  }

  /// The tags of a bundle, the rarest first.
  func tags(of bundle: Int) -> ArraySlice<UInt32> {
    sets.rows[Int(bundles.members[bundle].first ?? 0)]
  }

  /// How many tags a bundle has.
  func size(of bundle: Int) -> Int { places.count(of: bundle) }
}
