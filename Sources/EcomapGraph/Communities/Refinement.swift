/// Puts each community together anew from single nodes, merging only what hangs together well.
///
/// A node that is still alone joins the part of its community where modularity gains most. Both
/// must be tied to the rest of the community at least as strongly as chance would have it, so
/// every part hangs together. Reference: Traag et al. (2019), function MergeNodesSubset.
struct Refinement {
  /// For each node its part, a number below the number of nodes.
  private(set) var parts: [UInt32]

  private let graph: CommunityGraph
  private let communities: [UInt32]
  private let factor: Double
  /// The strengths of communities, and of parts.
  private var totals: [Double]
  private var sums: [Double]
  /// For each part the weight of its ties to the rest of its community.
  private var ties: [Double]
  private var isAlone: [Bool]

  init(graph: CommunityGraph, communities: [UInt32], resolution: Double) {
    self.graph = graph
    self.communities = communities
    factor = graph.total > 0 ? resolution / graph.total : 0
    parts = (0..<graph.nodeCount).map { UInt32($0) }
    sums = graph.strengths
    isAlone = [Bool](repeating: true, count: graph.nodeCount)
    totals = [Double](repeating: 0, count: graph.nodeCount)
    ties = totals
    for node in 0..<graph.nodeCount {
      totals[Int(communities[node])] += graph.strengths[node]
      for place in graph.range(of: node)
      where communities[Int(graph.targets[place])] == communities[node] {
        ties[node] += graph.weights.isEmpty ? 1 : graph.weights[place]
      }
    }
  }

  mutating func run(_ random: inout SeededRandom) throws(CancellationError) {
    var weightTo = [Double](repeating: 0, count: graph.nodeCount)
    var touched: [UInt32] = []
    for (looked, number) in CommunityGraph.shuffled(graph.nodeCount, &random).enumerated() {
      if looked & 0xFFF == 0, Task.isCancelled { throw CancellationError() }
      let node = Int(number)
      guard isAlone[node], isWellTied(node, of: communities[node]) else { continue }
      for place in graph.range(of: node) {
        let neighbour = Int(graph.targets[place])
        guard communities[neighbour] == communities[node] else { continue }
        let part = parts[neighbour]
        if weightTo[Int(part)] == 0 { touched.append(part) }
        weightTo[Int(part)] += graph.weights.isEmpty ? 1 : graph.weights[place]
      }
      var best = node
      var most = 0.0
      let cost = factor * graph.strengths[node]
      for part in touched {
        let gain = weightTo[Int(part)] - cost * sums[Int(part)]
        if gain > most, isWellTied(Int(part), of: communities[node]) {
          best = Int(part)
          most = gain
        }
      }
      if best != node { merge(node, into: best, weight: weightTo[best]) }
      for part in touched { weightTo[Int(part)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
  }

  private func isWellTied(_ part: Int, of community: UInt32) -> Bool {
    ties[part] >= factor * sums[part] * (totals[Int(community)] - sums[part])
  }

  private mutating func merge(_ node: Int, into part: Int, weight: Double) {
    ties[part] += ties[node] - 2 * weight
    sums[part] += graph.strengths[node]
    sums[node] = 0
    isAlone[node] = false
    isAlone[part] = false
    parts[node] = UInt32(part)
  }
}
