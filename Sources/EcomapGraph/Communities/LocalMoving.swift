/// Moves nodes, one at a time, to the community where modularity gains most, until none gains.
///
/// Only nodes next to one that moved are looked at again. Reference: Traag et al. (2019), function
/// MoveNodesFast.
struct LocalMoving {
  private(set) var membership: [UInt32]

  private let graph: CommunityGraph
  /// What a strength times a strength costs: the resolution over the sum of strengths.
  private let factor: Double
  private var sums: [Double]
  private var sizes: [UInt32]
  private var empty: [UInt32] = []

  init(graph: CommunityGraph, membership: [UInt32], resolution: Double) {
    self.graph = graph
    self.membership = membership
    factor = graph.total > 0 ? resolution / graph.total : 0
    sums = [Double](repeating: 0, count: graph.nodeCount)
    sizes = [UInt32](repeating: 0, count: graph.nodeCount)
    for (node, community) in membership.enumerated() {
      sums[Int(community)] += graph.strengths[node]
      sizes[Int(community)] += 1
    }
    for community in stride(from: graph.nodeCount - 1, through: 0, by: -1)
    where sizes[community] == 0 {
      empty.append(UInt32(community))
    }
  }

  mutating func run(_ random: inout SeededRandom) throws(CancellationError) {
    let count = graph.nodeCount
    var queue = CommunityGraph.shuffled(count, &random)
    var isWaiting = [Bool](repeating: true, count: count)
    var weightTo = [Double](repeating: 0, count: count)
    var touched: [UInt32] = []
    var head = 0
    var waiting = count
    var looked = 0
    while waiting > 0 {
      looked += 1
      if looked & 0xFFF == 0, Task.isCancelled { throw CancellationError() }
      let node = Int(queue[head])
      head = head + 1 == count ? 0 : head + 1
      waiting -= 1
      isWaiting[node] = false

      let own = membership[node]
      let range = graph.range(of: node)
      for place in range {
        let community = membership[Int(graph.targets[place])]
        if weightTo[Int(community)] == 0 { touched.append(community) }
        weightTo[Int(community)] += graph.weights.isEmpty ? 1 : graph.weights[place]
      }
      let strength = graph.strengths[node]
      let cost = factor * strength
      let stay = weightTo[Int(own)] - cost * (sums[Int(own)] - strength)
      var best = own
      var most = stay
      for community in touched {
        let gain = weightTo[Int(community)] - cost * sums[Int(community)]
        if community != own, gain > most {
          best = community
          most = gain
        }
        weightTo[Int(community)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      if most < 0, sizes[Int(own)] > 1, let community = empty.last { best = community }
      guard best != own else { continue }

      move(node, from: own, to: best)
      for place in range {
        let neighbour = Int(graph.targets[place])
        guard !isWaiting[neighbour], membership[neighbour] != best else { continue }
        isWaiting[neighbour] = true
        var tail = head + waiting
        if tail >= count { tail -= count }
        queue[tail] = UInt32(neighbour)
        waiting += 1
      }
    }
  }

  private mutating func move(_ node: Int, from own: UInt32, to other: UInt32) {
    if sizes[Int(other)] == 0 { empty.removeLast() }
    sums[Int(own)] -= graph.strengths[node]
    sizes[Int(own)] -= 1
    sums[Int(other)] += graph.strengths[node]
    sizes[Int(other)] += 1
    if sizes[Int(own)] == 0 {
      // Rounding would leave a trace of those that were there.
      sums[Int(own)] = 0
      empty.append(own)
    }
    membership[node] = other
  }
}

extension CommunityGraph {
  /// The numbers below a count in a random order.
  static func shuffled(_ count: Int, _ random: inout SeededRandom) -> [UInt32] {
    var order = (0..<count).map { UInt32($0) }
    for place in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(place, random.below(place + 1))
    }
    return order
  }
}
