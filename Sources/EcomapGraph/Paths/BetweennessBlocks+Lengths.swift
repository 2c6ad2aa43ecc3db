extension BetweennessBlocks {
  /// How far apart, as a share of the longer one, two lengths may be and still count as equal.
  private static let tolerance = 1e-10

  /// Adds the pairs that begin at some slots of a block, edges having lengths.
  ///
  /// - Returns: false when the task was cancelled.
  func addLengths(
    from sources: Range<Int>, in slots: Range<Int>, to values: inout [Double], after firstSlot: Int
  ) -> Bool {
    var search = LengthSearch(count: slots.count)
    var paths = [PathCount](repeating: .none, count: slots.count)
    var dependencies = [Double](repeating: 0, count: slots.count)
    for sourceSlot in sources {
      if Task.isCancelled { return false }
      search.run(from: sourceSlot, in: self, after: slots.lowerBound)
      for node in search.order { paths[node] = .none }
      paths[sourceSlot - slots.lowerBound] = .one
      for node in search.order {
        for edge in edges(of: slots.lowerBound + node) {
          let next = Int(neighbours[edge])
          if isShortest(edge, from: node, to: next, in: search) { paths[next] += paths[node] }
        }
      }
      for node in search.order.dropFirst().reversed() {
        let slot = slots.lowerBound + node
        var sum = 0.0
        for edge in edges(of: slot) {
          let next = Int(neighbours[edge])
          guard isShortest(edge, from: node, to: next, in: search) else { continue }
          let behind = masses[slots.lowerBound + next] + dependencies[next]
          sum += paths[node].share(of: paths[next]) * behind
        }
        dependencies[node] = sum
        values[slot - firstSlot] += masses[sourceSlot] * sum
      }
    }
    return true
  }

  fileprivate func edges(of slot: Int) -> Range<Int> { Int(starts[slot])..<Int(starts[slot + 1]) }

  /// Whether an edge is the last one of a shortest path; sums of lengths are not exact.
  private func isShortest(
    _ edge: Int, from node: Int, to next: Int, in search: LengthSearch
  ) -> Bool {
    let target = search.distances[next]
    return search.ranks[next] > search.ranks[node]
      && abs(search.distances[node] + lengths[edge] - target) <= Self.tolerance * target
  }
}

/// Shortest distances by length from one node of a block (Dijkstra 1959, with a binary heap).
private struct LengthSearch {
  var distances: [Double]
  /// The place of each node in the order.
  var ranks: [Int]
  /// The nodes that were reached, nearest first.
  var order: [Int] = []
  private var heap: [(distance: Double, node: Int)] = []

  init(count: Int) {
    distances = [Double](repeating: .infinity, count: count)
    ranks = [Int](repeating: -1, count: count)
  }

  mutating func run(from sourceSlot: Int, in blocks: BetweennessBlocks, after firstSlot: Int) {
    for node in order {
      distances[node] = .infinity
      ranks[node] = -1
    }
    order.removeAll(keepingCapacity: true)
    distances[sourceSlot - firstSlot] = 0
    push(0, sourceSlot - firstSlot)
    while let (distance, node) = pop() {
      guard ranks[node] < 0 else { continue }
      ranks[node] = order.count
      order.append(node)
      for edge in blocks.edges(of: firstSlot + node) {
        let next = Int(blocks.neighbours[edge])
        let candidate = distance + blocks.lengths[edge]
        guard candidate < distances[next] else { continue }
        distances[next] = candidate
        push(candidate, next)
      }
    }
  }

  private mutating func push(_ distance: Double, _ node: Int) {
    heap.append((distance, node))
    var place = heap.count - 1
    while place > 0, heap[place] < heap[(place - 1) / 2] {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func pop() -> (Double, Int)? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return top }
    heap[0] = last
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < heap.count else { return top }
      if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
      guard heap[child] < heap[place] else { return top }
      heap.swapAt(place, child)
      place = child
    }
  }
}
