extension CommunityGraph {
  /// The graph whose nodes are the parts of a division.
  ///
  /// Complexity: O(n + m).
  ///
  /// - Parameters:
  ///   - parts: for each node its part, below `count`.
  ///   - count: how many parts there are.
  func aggregated(by parts: [UInt32], count: Int) -> CommunityGraph {
    var next = [UInt32](repeating: 0, count: count + 1)
    for part in parts { next[Int(part) + 1] += 1 }
    for part in 0..<count { next[part + 1] += next[part] }
    var members = [UInt32](repeating: 0, count: nodeCount)
    var ends = next
    for node in 0..<nodeCount {
      let part = Int(parts[node])
      members[Int(ends[part])] = UInt32(node)
      ends[part] += 1
    }

    var starts: [UInt32] = [0]
    starts.reserveCapacity(count + 1)
    var targets: [UInt32] = []
    var weights: [Double] = []
    var strengths = [Double](repeating: 0, count: count)
    var weightTo = [Double](repeating: 0, count: count)
    for part in 0..<count {
      let start = targets.count
      for member in next[part]..<next[part + 1] {
        let node = Int(members[Int(member)])
        strengths[part] += self.strengths[node]
        for place in range(of: node) {
          let other = Int(parts[Int(self.targets[place])])
          guard other != part else { continue }
          if weightTo[other] == 0 { targets.append(UInt32(other)) }
          weightTo[other] += self.weights.isEmpty ? 1 : self.weights[place]
        }
      }
      for target in targets[start...] {
        weights.append(weightTo[Int(target)])
        weightTo[Int(target)] = 0
      }
      starts.append(UInt32(targets.count))
    }
    return CommunityGraph(
      starts: starts, targets: targets, weights: weights, strengths: strengths, total: total)
  }
}
