/// Puts each community together anew from single nodes, merging only what hangs together well.
///
/// A node that is still alone joins the part of its community where modularity gains most. Both
/// must be tied to the rest of the community at least as strongly as chance would have it, so
/// every part hangs together. Reference: Traag et al. (2019), function MergeNodesSubset.
struct Refinement: ~Copyable {
  /// What a part weighs, how strongly it is tied to the rest of its community, and how strongly the
  /// node in hand is tied to it.
  private struct Part: BitwiseCopyable {
    var sum = 0.0
    var outward = 0.0
    var ties = 0.0
  }

  private let factor: Double
  private let count: Int
  private let communities: Scratch<UInt32>
  /// The strengths of communities.
  private let totals: Scratch<Double>
  /// For each node its part, which has the number of its first node.
  private let membership: Scratch<UInt32>
  private let parts: Scratch<Part>
  private let isAlone: Scratch<Bool>

  /// Puts the communities of a graph together anew.
  ///
  /// - Returns: for each node the number of its part, below the number of nodes.
  /// - Throws: `CancellationError` when the task is cancelled.
  static func parts(
    of communities: [UInt32], in graph: CommunityGraph, resolution: Double,
    _ random: inout SeededRandom
  ) throws(CancellationError) -> [UInt32] {
    let refinement = Refinement(graph, communities, resolution: resolution)
    let order = random.shuffled(graph.nodeCount)
    try graph.withRows { rows throws(CancellationError) in
      refinement.prepare(rows)
      try refinement.run(order, rows)
    }
    return refinement.membership.elements
  }

  private init(_ graph: CommunityGraph, _ communities: [UInt32], resolution: Double) {
    count = graph.nodeCount
    factor = graph.total > 0 ? resolution / graph.total : 0
    self.communities = Scratch(communities)
    totals = Scratch(repeating: 0, count: count)
    membership = Scratch((0..<count).lazy.map { UInt32($0) })
    parts = Scratch(repeating: Part(), count: count)
    isAlone = Scratch(repeating: true, count: count)
  }

  private func prepare(_ rows: CommunityRows) {
    for node in 0..<count {
      let community = communities[node]
      totals[Int(community)] += rows.strengths[node]
      var outward = 0.0
      for place in rows.range(of: node) where communities[Int(rows.targets[place])] == community {
        outward += rows.weight(at: place)
      }
      parts[node] = Part(sum: rows.strengths[node], outward: outward)
    }
  }

  private func run(_ order: [UInt32], _ rows: CommunityRows) throws(CancellationError) {
    let touched = Scratch<UInt32>(repeating: 0, count: count)
    for (looked, number) in order.enumerated() {
      if looked & 0xFFF == 0, Task.isCancelled { throw CancellationError() }
      let node = Int(number)
      let community = communities[node]
      let total = totals[Int(community)]
      guard isAlone[node], isWellTied(parts[node], total) else { continue }
      var touchedCount = 0
      for place in rows.range(of: node) {
        let neighbour = Int(rows.targets[place])
        guard communities[neighbour] == community else { continue }
        let part = membership[neighbour]
        let ties = parts[Int(part)].ties
        if ties == 0 {
          touched[touchedCount] = part
          touchedCount += 1
        }
        parts[Int(part)].ties = ties + rows.weight(at: place)
      }
      var best = node
      var most = 0.0
      var ties = 0.0
      let cost = factor * rows.strengths[node]
      for index in 0..<touchedCount {
        let part = parts[Int(touched[index])]
        let gain = part.ties - cost * part.sum
        if gain > most, isWellTied(part, total) {
          best = Int(touched[index])
          most = gain
          ties = part.ties
        }
        parts[Int(touched[index])].ties = 0
      }
      if best != node { merge(node, into: best, ties: ties) }
    }
  }

  private func isWellTied(_ part: Part, _ total: Double) -> Bool {
    part.outward >= factor * part.sum * (total - part.sum)
  }

  private func merge(_ node: Int, into part: Int, ties: Double) {
    parts[part].outward += parts[node].outward - 2 * ties
    parts[part].sum += parts[node].sum
    isAlone[node] = false
    isAlone[part] = false
    membership[node] = UInt32(part)
  }
}
