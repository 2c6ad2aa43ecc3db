/// Joins communities that have ties with each other while they fit together on a page.
struct CommunityJoining {
  private var parts: [[Int]]
  private var ties: [[Int: Int]]
  private let capacity: Int

  /// - Parameters:
  ///   - membership: The community of each node, from 0.
  ///   - links: The ends of each line.
  ///   - capacity: How many nodes a page has room for.
  init(membership: [Int], links: [(from: Int, to: Int)], capacity: Int) {
    let count = (membership.max() ?? -1) + 1
    parts = Array(repeating: [], count: count)
    ties = Array(repeating: [:], count: count)
    self.capacity = capacity
    for (node, part) in membership.enumerated() { parts[part].append(node) }
    for link in links {
      let (from, to) = (membership[link.from], membership[link.to])
      guard from != to else { continue }
      ties[from][to, default: 0] += 1
      ties[to][from, default: 0] += 1
    }
  }

  /// The communities after joining, each in node order, the largest first; one that is too large
  /// for a page stays whole.
  ///
  /// Complexity: O(k³) for k communities that are joined.
  mutating func joined() -> [[Int]] {
    while let (first, second) = best() { join(first, second) }
    return parts.filter { !$0.isEmpty }.map { $0.sorted() }
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// The two that fit together and have most ties for their size.
  private func best() -> (Int, Int)? {
    var best: (first: Int, second: Int, worth: Double)?
    for first in parts.indices where !parts[first].isEmpty {
      for (second, count) in ties[first].sorted(by: { $0.key < $1.key })
      where second > first && parts[first].count + parts[second].count <= capacity {
        let worth = Double(count) / Double(min(parts[first].count, parts[second].count))
        if best.map({ worth > $0.worth }) ?? true { best = (first, second, worth) }
      }
    }
    return best.map { ($0.first, $0.second) }
  }

  private mutating func join(_ first: Int, _ second: Int) {
    parts[first] += parts[second]
    parts[second] = []
    for (other, count) in ties[second] where other != first {
      ties[first][other, default: 0] += count
      ties[other][first, default: 0] += count
      ties[other][second] = nil
    }
    ties[first][second] = nil
    ties[second] = [:]
  }
}
