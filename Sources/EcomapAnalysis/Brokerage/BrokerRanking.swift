import EcomapGraph
import EcomapModel

/// Who bridges most: the actors that most shortest routes between others run through.
struct BrokerRanking {
  /// How many brokers are named at most.
  static let length = 5
  /// The smallest share of the routes between others that makes a broker.
  static let leastShare = 0.05
  /// How much work the question is worth whether one tie would change the ranking: ties times
  /// actors times the sum of actors and twice the ties.
  static let stabilityLimit = 2_000_000_000

  /// A broker with its place in the ranking.
  struct Broker {
    let node: Node
    let actor: ActorIndex
    /// From 1.
    let rank: Int
    let betweenness: Double
    /// The share of the shortest routes between others that run through it.
    let share: Double
    /// Whether leaving out some one tie would change its place; nil when that was not asked.
    let isStable: Bool?
  }

  let brokers: [Broker]
  /// Whether betweenness is estimated.
  let isEstimated: Bool

  init(_ context: AnalysisContext) async throws(CancellationError) {
    let table = context.measures
    let graph = table.graph
    let values = table.bestBetweenness
    let order = values.indices.filter { values[$0] > 0 }.sorted { left, right in
      values[left] == values[right] ? left < right : values[left] > values[right]
    }
    let routes = try await Routes(table)
    var top: [(row: Int, share: Double)] = []
    for row in order.prefix(Self.length) {
      let pairs = max(1, routes.betweenOthers(than: Node(row)))
      let share = min(1, values[row] / Double(pairs))
      if share >= Self.leastShare { top.append((row, share)) }
    }
    let work = graph.edgeCount * graph.nodeCount * (graph.nodeCount + 2 * graph.edgeCount)
    let stability: RankingStability? =
      try await top.isEmpty || work > Self.stabilityLimit
      ? nil
      : graph.rankingStability(top: top.count) { graph throws(CancellationError) in
        try await graph.betweenness()
      }
    isEstimated = table.betweenness == nil
    brokers = top.enumerated().map { place, item in
      Broker(
        node: Node(item.row), actor: table.projected.actors[item.row], rank: place + 1,
        betweenness: values[item.row], share: item.share,
        isStable: stability.flatMap { stability in
          stability.ranking.firstIndex(of: Node(item.row)).map { stability.isStable[$0] }
        })
    }
  }

  /// How many pairs of actors have a route to each other.
  private struct Routes {
    private let table: MeasureTable
    private let pairs: Int

    init(_ table: MeasureTable) async throws(CancellationError) {
      self.table = table
      pairs =
        try await table.graph.isDirected
        ? table.graph.pathLengths().pairs
        : table.components.sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    }

    /// The pairs with a route that a node is not an end of.
    func betweenOthers(than node: Node) -> Int {
      guard table.graph.isDirected else {
        return pairs - table.components.sizes[table.components.membership[node.offset]] + 1
      }
      let onward = table.graph.distances(from: node).reached.count - 1
      let back = table.graph.reachedBackwards(from: node)
      return pairs - onward - back
    }
  }
}

extension Graph {
  /// How many other nodes have a path to a node.
  fileprivate func reachedBackwards(from node: Node) -> Int {
    var isSeen = [Bool](repeating: false, count: nodeCount)
    isSeen[node.offset] = true
    var pending = [node]
    var count = 0
    while let next = pending.popLast() {
      for source in predecessors(of: next) where !isSeen[source.offset] {
        isSeen[source.offset] = true
        count += 1
        pending.append(source)
      }
    }
    return count
  }
}
