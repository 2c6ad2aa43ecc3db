/// Sets of tags, such as the remits of actors, each a small selection from a common list.
public struct TagSets: Sendable {
  /// How many tags there are, used or not.
  public let tagCount: Int

  let rows: Rows<UInt32>

  /// How many sets there are.
  public var count: Int { rows.count }

  /// Creates sets from lists of tags; a tag that is named twice in a list counts once.
  ///
  /// Complexity: O(tags in all, with each list sorted).
  ///
  /// - Parameters:
  ///   - sets: for each set its tags, numbered from 0, in any order.
  ///   - tagCount: how many tags there are; without it, one more than the largest number.
  /// - Precondition: no tag is negative, nor reaches the count.
  public init(_ sets: [[Int]], tagCount: Int? = nil) {
    var starts: [UInt32] = [0]
    var elements: [UInt32] = []
    for set in sets {
      let start = elements.count
      for tag in set.sorted() where elements.count == start || elements.last != UInt32(tag) {
        elements.append(UInt32(tag))
      }
      starts.append(UInt32(elements.count))
    }
    let largest = elements.max().map { Int($0) } ?? -1
    self.tagCount = tagCount ?? largest + 1
    precondition(largest < self.tagCount, "a set has a tag beyond the count of tags")
    rows = Rows(starts: starts, elements: elements)
  }

  /// The tags of a set, in order.
  ///
  /// Complexity: O(size of the set).
  public func tags(of set: Int) -> [Int] { rows[set].map { Int($0) } }

  /// The tags that two sets share, in order.
  ///
  /// Complexity: O(sizes of the two sets).
  public func shared(_ first: Int, _ second: Int) -> [Int] {
    let others = rows[second]
    var place = others.startIndex
    return rows[first].compactMap { tag in
      while place < others.endIndex, others[place] < tag { place += 1 }
      return place < others.endIndex && others[place] == tag ? Int(tag) : nil
    }
  }

  /// How two different sets overlap, or nil when they share nothing.
  ///
  /// Complexity: O(sizes of the two sets).
  public func overlap(of first: Int, with second: Int) -> SetOverlap? {
    precondition(first != second, "a set does not overlap with itself")
    let shared = shared(first, second).count
    guard shared > 0 else { return nil }
    let sizes = (rows.count(of: first), rows.count(of: second))
    return SetOverlap(
      UInt32(first), UInt32(second), shared: UInt32(shared), UInt32(min(sizes.0, sizes.1)),
      UInt32(max(sizes.0, sizes.1)))
  }
}
