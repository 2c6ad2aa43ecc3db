/// Pairs of sets that overlap enough, with equal sets taken together.
///
/// When many sets are equal this is far shorter than the list of pairs.
public struct OverlapGroups: Sendable {
  /// How many pairs of sets there are.
  public let pairCount: Int

  private let index: TagIndex
  private let pairs: [BundlePair]
  /// The bundles whose own sets are pairs, which are those of more than one.
  private let repeated: [Int]

  init(index: TagIndex, pairs: [BundlePair], grouping: Grouping?, thresholds: OverlapThresholds) {
    let members = index.bundles.members
    /// A pair that shares several groups counts in the first of them.
    func isFirst(_ first: Int, _ second: Int) -> Bool {
      guard let grouping, !grouping.isSingle else { return true }
      let others = grouping.groups(of: Node(Int(members[second].first ?? 0)))
      let common = grouping.groups(of: Node(Int(members[first].first ?? 0))).first {
        others.contains($0)
      }
      return common == Int(index.bundles.classes[first])
    }
    self.index = index
    self.pairs = pairs.filter { isFirst(Int($0.smaller), Int($0.larger)) }
    repeated = (0..<index.bundles.count).filter { bundle in
      let size = index.size(of: bundle)
      return members.count(of: bundle) > 1 && isFirst(bundle, bundle)
        && thresholds.leastShared(smaller: size, larger: size) != nil
    }
    pairCount =
      self.pairs.reduce(0) {
        $0 + members.count(of: Int($1.smaller)) * members.count(of: Int($1.larger))
      }
      + repeated.reduce(0) {
        $0 + members.count(of: $1) * (members.count(of: $1) - 1) / 2
      }
  }

  /// Visits every pair of sets, in an order that depends on the sets alone.
  ///
  /// Complexity: O(pairs).
  public func forEach(_ body: (SetOverlap) -> Void) {
    let members = index.bundles.members
    for bundle in repeated {
      let size = index.size(of: bundle)
      let sets = members[bundle]
      for place in sets.indices {
        for other in sets[(place + 1)...] {
          body(
            SetOverlap(Int(sets[place]), Int(other), shared: size, sizes: (size, size)))
        }
      }
    }
    for pair in pairs {
      let (smaller, larger) = (Int(pair.smaller), Int(pair.larger))
      let sizes = (index.size(of: smaller), index.size(of: larger))
      for first in members[smaller] {
        for second in members[larger] {
          body(SetOverlap(Int(first), Int(second), shared: Int(pair.shared), sizes: sizes))
        }
      }
    }
  }
}
