/// How often runs part a node from its community.
enum CommunityAmbiguity {
  /// For each node the share of the runs in which fewer than half of the other nodes of its
  /// community are with it.
  ///
  /// Complexity: O(runs · n).
  static func shares(_ communities: Components, runs: [[UInt32]]) -> [Double] {
    var parted = [Int](repeating: 0, count: communities.membership.count)
    var together = [Int](repeating: 0, count: communities.membership.count)
    for run in runs {
      for community in 0..<communities.count {
        let members = communities.members(of: community)
        for node in members { together[Int(run[node.offset])] += 1 }
        for node in members
        where 2 * (together[Int(run[node.offset])] - 1) < members.count - 1 {
          parted[node.offset] += 1
        }
        for node in members { together[Int(run[node.offset])] = 0 }
      }
    }
    return parted.map { Double($0) / Double(runs.count) }
  }
}
