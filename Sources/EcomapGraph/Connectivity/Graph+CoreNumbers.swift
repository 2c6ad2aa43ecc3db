extension Graph {
  /// For each node the largest k for which it belongs to the k-core: the largest part of the graph
  /// in which everyone has at least k neighbours.
  ///
  /// Direction is ignored: a neighbour counts once, whichever way the edges lead. A node without
  /// edges has 0.
  ///
  /// Nodes with the fewest neighbours are peeled off level by level. Complexity: O(m + n c) time
  /// for c different core numbers, of which there are at most √(2m) + 1; O(n) memory. Reference:
  /// Seidman, S. B. (1983) Network structure and minimum degree. *Social Networks* 5, 269-287;
  /// Dhulipala, L., Blelloch, G. and Shun, J. (2017) Julienne: a framework for parallel graph
  /// algorithms using work-efficient bucketing. *SPAA*, 293-304.
  public func coreNumbers() -> [Int] {
    let rows = undirectedRows
    // The neighbours that are left; once a node is peeled off, its core number.
    var degrees = (0..<nodeCount).map { UInt32(rows.count(of: $0)) }
    var remaining = (0..<nodeCount).map { UInt32($0) }
    var peeled: [UInt32] = []
    var level: UInt32 = 0
    while !remaining.isEmpty {
      let next = Self.sort(&remaining, into: &peeled, level: level, degrees: degrees)
      guard !peeled.isEmpty else {
        level = next
        continue
      }
      Self.peel(&peeled, level: level, rows: rows, degrees: &degrees)
      level += 1
    }
    return degrees.map { Int($0) }
  }

  /// Drops the nodes that were peeled off before, takes out those that a level begins with, and
  /// gives the least degree among the rest.
  private static func sort(
    _ remaining: inout [UInt32], into peeled: inout [UInt32], level: UInt32, degrees: [UInt32]
  ) -> UInt32 {
    peeled.removeAll(keepingCapacity: true)
    var least = UInt32.max
    var kept = 0
    for place in remaining.indices {
      let node = remaining[place]
      let degree = degrees[Int(node)]
      if degree == level {
        peeled.append(node)
      } else if degree > level {
        least = min(least, degree)
        remaining[kept] = node
        kept += 1
      }
    }
    remaining.removeLast(remaining.count - kept)
    return least
  }

  /// Takes nodes off, first come first served, with those that have no more than so many
  /// neighbours left without them.
  private static func peel(
    _ peeled: inout [UInt32], level: UInt32, rows: Rows<Node>, degrees: inout [UInt32]
  ) {
    // Pointers: every end of every edge is looked at, at random.
    rows.starts.withUnsafeBufferPointer { starts in
      rows.elements.withUnsafeBufferPointer { elements in
        degrees.withUnsafeMutableBufferPointer { degrees in
          var next = 0
          while next < peeled.count {
            let node = Int(peeled[next])
            next += 1
            for place in Int(starts[node])..<Int(starts[node + 1]) {
              let neighbour = elements[place]
              let degree = degrees[neighbour.offset]
              guard degree > level else { continue }
              degrees[neighbour.offset] = degree - 1
              if degree - 1 == level { peeled.append(neighbour.position) }
            }
          }
        }
      }
    }
  }
}
