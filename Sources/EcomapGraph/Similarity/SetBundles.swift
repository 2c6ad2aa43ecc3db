/// Sets with the same tags in the same class, taken together so that they are compared once.
///
/// Bundles are numbered by class and then by size. Sets without tags, which overlap with nothing,
/// are in none. A set in several classes is in a bundle of each, and two sets that are in different
/// classes beside the one are in different bundles of it.
struct SetBundles: Sendable {
  /// For each bundle its sets, in order.
  let members: Rows<UInt32>
  /// For each bundle its class.
  let classes: [UInt32]

  var count: Int { classes.count }

  /// Complexity: O(n log n + memberships).
  init(_ tags: RankedTags, within grouping: Grouping?) {
    func compare(_ first: Int, _ second: Int) -> Bool? {
      if let order = tags.isBefore(first, second) { return order }
      guard let grouping, !grouping.isSingle else { return nil }
      let (left, right) = (grouping.groups(of: Node(first)), grouping.groups(of: Node(second)))
      return left == right ? nil : left.lexicographicallyPrecedes(right)
    }
    let order = tags.bits.indices.filter { tags.bits[$0] != 0 }.sorted { first, second in
      compare(first, second) ?? (first < second)
    }
    var kinds = [UInt32](repeating: 0, count: tags.bits.count)
    for (before, set) in zip(order, order.dropFirst()) {
      kinds[set] = kinds[before] + (compare(before, set) == nil ? 0 : 1)
    }
    let classes = Self.distributed(order, over: grouping)

    var starts: [UInt32] = [0]
    var classOf: [UInt32] = []
    for group in 0..<classes.count {
      let range = classes.range(of: group)
      for place in range {
        let isNew =
          place == range.lowerBound
          || kinds[Int(classes.elements[place])] != kinds[Int(classes.elements[place - 1])]
        guard isNew else { continue }
        if place > 0 { starts.append(UInt32(place)) }
        classOf.append(UInt32(group))
      }
    }
    if !classes.elements.isEmpty { starts.append(UInt32(classes.elements.count)) }
    members = Rows(starts: starts, elements: classes.elements)
    self.classes = classOf
  }

  /// The sets of each class, in the order given; all in one class without a grouping.
  private static func distributed(_ order: [Int], over grouping: Grouping?) -> Rows<UInt32> {
    guard let grouping else {
      return Rows(starts: [0, UInt32(order.count)], elements: order.map { UInt32($0) })
    }
    var starts = [UInt32](repeating: 0, count: grouping.count + 1)
    for set in order {
      for group in grouping.groups(of: Node(set)) { starts[group + 1] += 1 }
    }
    for group in 0..<grouping.count { starts[group + 1] += starts[group] }
    var next = starts
    var sets = [UInt32](repeating: 0, count: Int(starts[grouping.count]))
    for set in order {
      for group in grouping.groups(of: Node(set)) {
        sets[Int(next[group])] = UInt32(set)
        next[group] += 1
      }
    }
    return Rows(starts: starts, elements: sets)
  }
}
