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
    var uses = [Int](repeating: 0, count: tagCount)
    for tag in sets.rows.elements { uses[Int(tag)] += 1 }
    let order = uses.indices.sorted { uses[$0] == uses[$1] ? $0 < $1 : uses[$0] < uses[$1] }
    var ranks = [UInt32](repeating: 0, count: tagCount)
    for (rank, tag) in order.enumerated() { ranks[tag] = UInt32(rank) }
    var elements = sets.rows.elements.map { ranks[Int($0)] }
    var bits = [UInt64](repeating: 0, count: sets.count)
    for set in 0..<sets.count {
      let range = sets.rows.range(of: set)
      elements[range].sort()
      for rank in elements[range] { bits[set] |= 1 << UInt64(rank & 63) }
    }
    rows = Rows(starts: sets.rows.starts, elements: elements)
    self.bits = bits
  }

  /// Whether a set comes before another: the smaller first, and equal sets next to each other.
  func isBefore(_ first: Int, _ second: Int) -> Bool? {
    let sizes = (rows.count(of: first), rows.count(of: second))
    if sizes.0 != sizes.1 { return sizes.0 < sizes.1 }
    if bits[first] != bits[second] { return bits[first] < bits[second] }
    if isExact || rows[first] == rows[second] { return nil }
    return rows[first].lexicographicallyPrecedes(rows[second])
  }
}
