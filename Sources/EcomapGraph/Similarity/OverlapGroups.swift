/// Pairs of sets that overlap enough, with equal sets taken together.
///
/// When many sets are equal this is far shorter than the list of pairs.
public struct OverlapGroups: Sendable {
  /// How many pairs of sets there are.
  public let pairCount: Int

  /// For each bundle the sets in it, and how many tags each of them has.
  private let members: Rows<UInt32>
  private let sizes: [UInt32]
  /// The pairs of different bundles, in the parts in which they were found.
  private let pairs: [[BundlePair]]
  /// The bundles whose own sets are pairs, which are those of more than one.
  private let repeated: [Int]

  init(_ join: OverlapJoin, _ bundles: SetBundles, pairs: [[BundlePair]], grouping: Grouping?) {
    let members = bundles.members
    var pairs = pairs
    var repeated = (0..<bundles.count).filter { bundle in
      let size = Int(join.index.bundles[bundle].size)
      return members.count(of: bundle) > 1
        && join.thresholds.leastShared(smaller: size, larger: size) != nil
    }
    if let grouping, !grouping.isSingle {
      // A pair that shares several groups counts in the first of them.
      func isFirst(_ first: Int, _ second: Int) -> Bool {
        let others = grouping.groups(of: Node(bundles.representative(of: second)))
        let common = grouping.groups(of: Node(bundles.representative(of: first))).first {
          others.contains($0)
        }
        return common == Int(bundles.classes[first])
      }
      pairs = pairs.map { $0.filter { isFirst(Int($0.first), Int($0.second)) } }
      repeated = repeated.filter { isFirst($0, $0) }
    }
    var count = 0
    for part in pairs {
      for pair in part {
        count += members.count(of: Int(pair.first)) * members.count(of: Int(pair.second))
      }
    }
    for bundle in repeated {
      count += members.count(of: bundle) * (members.count(of: bundle) - 1) / 2
    }
    pairCount = count
    self.members = members
    sizes = join.index.bundles.map(\.size)
    self.pairs = pairs
    self.repeated = repeated
  }

  /// Visits every pair of sets once, in an order that depends on the sets alone.
  ///
  /// Complexity: O(pairs).
  public func forEach(_ body: (SetOverlap) -> Void) { visit(body) }

  /// All pairs of sets, in the order in which they are visited.
  ///
  /// Complexity: O(pairs).
  var list: [SetOverlap] {
    [SetOverlap](unsafeUninitializedCapacity: pairCount) { list, count in
      guard var next = list.baseAddress else { return }
      visit { overlap in
        next.initialize(to: overlap)
        next += 1
      }
      count = pairCount
    }
  }

  @inline(__always)
  private func visit(_ body: (SetOverlap) -> Void) {
    members.elements.withUnsafeBufferPointer { sets in
      for bundle in repeated {
        let range = members.range(of: bundle)
        for place in range {
          for other in (place + 1)..<range.upperBound {
            body(
              SetOverlap(
                sets[place], sets[other], shared: sizes[bundle], sizes[bundle], sizes[bundle]))
          }
        }
      }
      for part in pairs {
        for pair in part {
          let (first, second) = (Int(pair.first), Int(pair.second))
          let (smaller, larger) = (sizes[first], sizes[second])
          for place in members.range(of: first) {
            for other in members.range(of: second) {
              body(SetOverlap(sets[place], sets[other], shared: pair.shared, smaller, larger))
            }
          }
        }
      }
    }
  }
}
