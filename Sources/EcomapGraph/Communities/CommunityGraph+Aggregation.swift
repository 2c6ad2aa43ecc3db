extension CommunityGraph {
  /// The graph whose nodes are the parts of a division.
  ///
  /// Complexity: O(n + m).
  ///
  /// - Parameters:
  ///   - parts: for each node its part, below `count`.
  ///   - count: how many parts there are.
  func aggregated(by parts: [UInt32], count: Int) -> CommunityGraph {
    let members = Self.members(of: parts, count: count)
    var starts: [UInt32] = [0]
    starts.reserveCapacity(count + 1)
    var strengths = [Double](repeating: 0, count: count)
    var weights: [Double] = []
    let targets = [UInt32](unsafeUninitializedCapacity: self.targets.count) { targets, filled in
      weights = [Double](unsafeUninitializedCapacity: self.targets.count) { weights, copied in
        withRows { rows in
          let partOf = Scratch(parts)
          // One more than where a neighbour is in the row under way, if above its beginning.
          let places = Scratch<UInt32>(repeating: 0, count: count)
          var end = 0
          for part in 0..<count {
            let start = end
            for member in members.range(of: part) {
              let node = Int(members.elements[member])
              strengths[part] += rows.strengths[node]
              for arc in rows.range(of: node) {
                let other = partOf[Int(rows.targets[arc])]
                guard other != part else { continue }
                let place = Int(places[Int(other)])
                if place > start {
                  weights[place - 1] += rows.weight(at: arc)
                } else {
                  targets.initializeElement(at: end, to: other)
                  weights.initializeElement(at: end, to: rows.weight(at: arc))
                  end += 1
                  places[Int(other)] = UInt32(end)
                }
              }
            }
            starts.append(UInt32(end))
          }
          filled = end
          copied = end
        }
      }
    }
    return CommunityGraph(
      starts: starts, targets: targets, weights: weights, strengths: strengths, total: total)
  }

  /// The nodes of each part, in order.
  private static func members(of parts: [UInt32], count: Int) -> Rows<UInt32> {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for part in parts { starts[Int(part) + 1] += 1 }
    for part in 0..<count { starts[part + 1] += starts[part] }
    var next = starts
    var members = parts
    for (node, part) in parts.enumerated() {
      members[Int(next[Int(part)])] = UInt32(node)
      next[Int(part)] += 1
    }
    return Rows(starts: starts, elements: members)
  }
}
