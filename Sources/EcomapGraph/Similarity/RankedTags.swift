/// Sets of tags with the tags numbered by how rare they are, the rarest from 0.
struct RankedTags: Sendable {
  /// For each set its tags, the rarest first.
  let rows: Rows<UInt32>
  /// For each set a bit for each of its tags; tags share bits when there are more than 64.
  let bits: [UInt64]
  let tagCount: Int

  /// Whether each tag has a bit of its own.
  var isExact: Bool { tagCount <= 64 }

  /// Complexity: O(tags in all + t log t) for t tags.
  init(_ sets: TagSets) {
    tagCount = sets.tagCount
    var uses = [UInt32](repeating: 0, count: tagCount)
    for tag in sets.rows.elements { uses[Int(tag)] += 1 }
    let order = uses.indices.sorted { uses[$0] == uses[$1] ? $0 < $1 : uses[$0] < uses[$1] }

    // Listing the sets of every tag, and then going through the tags in order, sorts all sets.
    var starts = [UInt32](repeating: 0, count: tagCount + 1)
    for tag in 0..<tagCount { starts[tag + 1] = starts[tag] + uses[tag] }
    var next = starts
    var users = [UInt32](repeating: 0, count: sets.rows.elements.count)
    for set in 0..<sets.count {
      for place in sets.rows.range(of: set) {
        let tag = Int(sets.rows.elements[place])
        users[Int(next[tag])] = UInt32(set)
        next[tag] += 1
      }
    }
    next = sets.rows.starts
    var elements = users
    var bits = [UInt64](repeating: 0, count: sets.count)
    for (rank, tag) in order.enumerated() {
      for place in Int(starts[tag])..<Int(starts[tag + 1]) {
        let set = Int(users[place])
        elements[Int(next[set])] = UInt32(rank)
        next[set] += 1
        bits[set] |= 1 << UInt64(rank & 63)
      }
    }
    rows = Rows(starts: sets.rows.starts, elements: elements)
    self.bits = bits
  }
}
