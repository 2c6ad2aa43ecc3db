/// Sets with the same tags in the same class, taken together so that they are compared once.
///
/// Bundles are numbered by class and then by size. Sets without tags, which overlap with nothing,
/// are in none. A set in several classes is in a bundle of each, and sets that are not in all the
/// same classes are in different bundles.
struct SetBundles: Sendable {
  /// For each bundle its sets, in order.
  let members: Rows<UInt32>
  /// For each bundle its class.
  let classes: [UInt32]

  var count: Int { classes.count }

  /// One of the sets of a bundle, all of which are the same.
  func representative(of bundle: Int) -> Int {
    Int(members.elements[Int(members.starts[bundle])])
  }

  /// Complexity: O(n log n + memberships).
  init(_ tags: RankedTags, within grouping: Grouping?) {
    let rest: Rest? =
      tags.isExact && grouping?.isSingle ?? true ? nil : Rest(tags: tags, grouping: grouping)
    let order = Self.sorted(tags, rest)
    var contents = [UInt32](repeating: 0, count: tags.bits.count)
    for (before, entry) in zip(order, order.dropFirst()) {
      let isSame = Self.isBefore(before, entry, rest) == nil
      contents[Int(entry.set)] = contents[Int(before.set)] + (isSame ? 0 : 1)
    }
    let classes = Self.distributed(order, over: grouping)

    var starts: [UInt32] = []
    var classOf: [UInt32] = []
    for group in 0..<classes.count {
      var last: UInt32?
      for place in classes.range(of: group) {
        let content = contents[Int(classes.elements[place])]
        guard content != last else { continue }
        last = content
        starts.append(UInt32(place))
        classOf.append(UInt32(group))
      }
    }
    starts.append(UInt32(classes.elements.count))
    members = Rows(starts: starts, elements: classes.elements)
    self.classes = classOf
  }

  private struct Entry {
    let size: UInt32
    let set: UInt32
    let bits: UInt64
  }

  /// The sets that have tags, by size, equal ones next to each other and in order.
  private static func sorted(_ tags: RankedTags, _ rest: Rest?) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(tags.bits.count)
    for (set, bits) in tags.bits.enumerated() where bits != 0 {
      entries.append(
        Entry(size: UInt32(tags.rows.count(of: set)), set: UInt32(set), bits: bits))
    }
    entries.sort { isBefore($0, $1, rest) ?? ($0.set < $1.set) }
    return entries
  }

  /// Whether a set comes before another, or nil when they are the same.
  @inline(__always)
  private static func isBefore(_ first: Entry, _ second: Entry, _ rest: Rest?) -> Bool? {
    if first.size != second.size { return first.size < second.size }
    if first.bits != second.bits { return first.bits < second.bits }
    return rest?.isBefore(Int(first.set), Int(second.set))
  }

  /// What tells sets apart that have as many tags and the same bits.
  private struct Rest {
    let tags: RankedTags
    let grouping: Grouping?

    func isBefore(_ first: Int, _ second: Int) -> Bool? {
      let (left, right) = (tags.rows[first], tags.rows[second])
      if left != right { return left.lexicographicallyPrecedes(right) }
      guard let grouping else { return nil }
      let (mine, others) = (grouping.groups(of: Node(first)), grouping.groups(of: Node(second)))
      return mine == others ? nil : mine.lexicographicallyPrecedes(others)
    }
  }

  /// The sets of each class, in the order given; all in one class without a grouping.
  private static func distributed(_ order: [Entry], over grouping: Grouping?) -> Rows<UInt32> {
    guard let grouping else {
      return Rows(starts: [0, UInt32(order.count)], elements: order.map(\.set))
    }
    let memberships = grouping.memberships
    var starts = [UInt32](repeating: 0, count: grouping.count + 1)
    for entry in order {
      for place in memberships.range(of: Int(entry.set)) {
        starts[memberships.elements[place] + 1] += 1
      }
    }
    for group in 0..<grouping.count { starts[group + 1] += starts[group] }
    var next = starts
    var sets = [UInt32](repeating: 0, count: Int(starts[grouping.count]))
    for entry in order {
      for place in memberships.range(of: Int(entry.set)) {
        let group = memberships.elements[place]
        sets[Int(next[group])] = entry.set
        next[group] += 1
      }
    }
    return Rows(starts: starts, elements: sets)
  }
}
