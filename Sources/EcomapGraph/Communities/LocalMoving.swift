/// Moves nodes, one at a time, to the community where modularity gains most, until none gains.
///
/// Only nodes next to one that moved are looked at again. Reference: Traag et al. (2019), function
/// MoveNodesFast.
struct LocalMoving: ~Copyable {
  /// What a community weighs, and how strongly the node in hand is tied to it.
  private struct Community: BitwiseCopyable {
    var sum = 0.0
    var ties = 0.0
    var size: UInt32 = 0
  }

  /// What a strength times a strength costs: the resolution over the sum of strengths.
  private let factor: Double
  private let membership: Scratch<UInt32>
  private let communities: Scratch<Community>
  private var empty: [UInt32] = []
  private let queue: Scratch<UInt32>
  private let isWaiting: Scratch<Bool>
  private var head = 0
  private var waiting: Int
  private let count: Int

  /// Moves the nodes of a graph, and says where they end up.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  static func moved(
    _ membership: [UInt32], of graph: CommunityGraph, resolution: Double,
    _ random: inout SeededRandom
  ) throws(CancellationError) -> [UInt32] {
    var moving = LocalMoving(graph, membership, resolution: resolution, &random)
    try graph.withRows { rows throws(CancellationError) in try moving.run(rows) }
    return moving.membership.elements
  }

  private init(
    _ graph: CommunityGraph, _ membership: [UInt32], resolution: Double,
    _ random: inout SeededRandom
  ) {
    count = graph.nodeCount
    factor = graph.total > 0 ? resolution / graph.total : 0
    self.membership = Scratch(membership)
    communities = Scratch(repeating: Community(), count: count)
    for (node, community) in membership.enumerated() {
      communities[Int(community)].sum += graph.strengths[node]
      communities[Int(community)].size += 1
    }
    for community in stride(from: count - 1, through: 0, by: -1)
    where communities[community].size == 0 {
      empty.append(UInt32(community))
    }
    queue = Scratch(random.shuffled(count))
    isWaiting = Scratch(repeating: true, count: count)
    waiting = count
  }

  private mutating func run(_ rows: CommunityRows) throws(CancellationError) {
    let touched = Scratch<UInt32>(repeating: 0, count: count)
    var looked = 0
    while waiting > 0 {
      looked += 1
      if looked & 0xFFF == 0, Task.isCancelled { throw CancellationError() }
      let node = Int(queue[head])
      head = head + 1 == count ? 0 : head + 1
      waiting -= 1
      isWaiting[node] = false

      let own = membership[node]
      let best = bestCommunity(for: node, in: own, rows, touched)
      guard best != own else { continue }
      move(node, from: own, to: best, strength: rows.strengths[node])
      for place in rows.range(of: node) {
        let neighbour = Int(rows.targets[place])
        guard !isWaiting[neighbour], membership[neighbour] != best else { continue }
        isWaiting[neighbour] = true
        let tail = head + waiting
        queue[tail < count ? tail : tail - count] = UInt32(neighbour)
        waiting += 1
      }
    }
  }

  /// The community in which a node does most for modularity: its own unless another is better.
  private func bestCommunity(
    for node: Int, in own: UInt32, _ rows: CommunityRows, _ touched: borrowing Scratch<UInt32>
  ) -> UInt32 {
    var touchedCount = 0
    for place in rows.range(of: node) {
      let community = membership[Int(rows.targets[place])]
      let ties = communities[Int(community)].ties
      if ties == 0 {
        touched[touchedCount] = community
        touchedCount += 1
      }
      communities[Int(community)].ties = ties + rows.weight(at: place)
    }
    let strength = rows.strengths[node]
    let cost = factor * strength
    let home = communities[Int(own)]
    var best = own
    // What only rounding makes better would let nodes move round for ever.
    var most = home.ties - cost * (home.sum - strength) + 1e-12 * strength
    for index in 0..<touchedCount {
      let number = touched[index]
      let community = communities[Int(number)]
      let gain = community.ties - cost * community.sum
      if gain > most, number != own {
        best = number
        most = gain
      }
      communities[Int(number)].ties = 0
    }
    if most < 0, home.size > 1, let alone = empty.last { return alone }
    return best
  }

  private mutating func move(
    _ node: Int, from own: UInt32, to other: UInt32, strength: Double
  ) {
    if communities[Int(other)].size == 0 { empty.removeLast() }
    communities[Int(other)].sum += strength
    communities[Int(other)].size += 1
    communities[Int(own)].sum -= strength
    communities[Int(own)].size -= 1
    if communities[Int(own)].size == 0 {
      // Rounding would leave a trace of those that were there.
      communities[Int(own)].sum = 0
      empty.append(own)
    }
    membership[node] = other
  }
}

extension SeededRandom {
  /// The numbers below a count in a random order.
  mutating func shuffled(_ count: Int) -> [UInt32] {
    var order = (0..<count).map { UInt32($0) }
    for place in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(place, below(place + 1))
    }
    return order
  }
}
