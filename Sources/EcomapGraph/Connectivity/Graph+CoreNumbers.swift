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
    while let level = remaining.lazy.map({ degrees[Int($0)] }).min() {
      peeled.removeAll(keepingCapacity: true)
      peeled += remaining.lazy.filter { degrees[Int($0)] == level }
      Self.peel(&peeled, level: level, rows: rows, degrees: &degrees)
      remaining.removeAll { degrees[Int($0)] == level }
    }
    return degrees.map { Int($0) }
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
