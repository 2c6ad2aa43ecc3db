public import EcomapGraph
public import EcomapModel

/// Everything measured of the actors of a projected map, computed once for whoever asks.
///
/// Rows are the nodes of the graph, which are the actors that count, in map order. The columns that
/// people see are ``columns``; analyses read the results of the kernels themselves.
public struct MeasureTable: Sendable {
  /// How much is measured.
  public enum Extent: Sendable {
    /// What the analyses of a report need.
    case report
    /// Every measure there is.
    case full
  }

  /// The map that is measured.
  public let projected: ProjectedMap
  /// The groups by which roles and mixing are told.
  public let groups: ActorGrouping
  /// Freeman's betweenness, exact; nil on a network too large for it, see ``estimate``.
  public let betweenness: [Double]?
  /// The estimate that stands in for exact betweenness on a large network.
  public let estimate: BetweennessEstimate?
  /// The roles of Gould and Fernandez.
  public let roles: BrokerageRoles
  /// For how many pairs each actor goes between.
  public let activity: BrokerageActivity
  /// Burt's constraint; see the column `constraint` for what weighs in.
  public let constraint: [Double?]
  /// Cut points, bridges and blocks.
  public let biconnectivity: Biconnectivity
  /// The largest core each actor is in.
  public let coreNumbers: [Int]
  /// The parts that hang together.
  public let components: Components
  /// Communities by the Leiden method.
  public let communities: Communities
  /// How ties within groups and across them compare.
  public let mixing: ExternalInternal
  /// In how many blocks each actor is.
  public let blockCounts: [Int]
  /// What only the full table has.
  let details: Details?

  /// The measures that no analysis needs.
  struct Details: Sendable {
    let weightedBetweenness: [Double]?
    let harmonic: [Double]
    let reach: [Double?]
    let effectiveSize: [Double?]
    let efficiency: [Double?]
    let strengthConstraint: [Double?]
  }

  /// The graph whose nodes the rows are.
  public var graph: Graph { projected.graph }
  /// How many actors there are.
  public var count: Int { projected.actors.count }
  /// The actor of a row.
  public func actor(of row: Int) -> Actor { projected.snapshot.map[projected.actors[row]] }

  /// Betweenness, exact or estimated, in pairs.
  public var bestBetweenness: [Double] { betweenness ?? estimate?.values ?? [] }

  /// The columns that this table has, in their order.
  public var columns: [ActorMeasure] { ActorMeasure.all.filter { $0.applies(to: self) } }

  /// The largest network, as actors times the sum of actors and twice the ties, whose betweenness
  /// is worked out exactly.
  public static let exactLimit = 1_000_000_000

  /// Measures a map.
  ///
  /// Communities are found with the seed 1, and so are the same at each run.
  ///
  /// Complexity: O(n × m) for exact betweenness, harmonic closeness and reach; the rest is near
  /// linear.
  ///
  /// - Parameters:
  ///   - projected: the map.
  ///   - field: what roles and mixing are told by.
  ///   - extent: how much to measure.
  /// - Throws: `CancellationError` when the task is cancelled.
  public init(
    _ projected: ProjectedMap, groupedBy field: GroupField = .sector, extent: Extent = .report
  ) async throws(CancellationError) {
    let graph = projected.graph
    let groups = ActorGrouping(projected, by: field)
    let isSmall = graph.nodeCount * (graph.nodeCount + 2 * graph.edgeCount) <= Self.exactLimit
    self.projected = projected
    self.groups = groups
    betweenness = try await isSmall ? graph.betweenness() : nil
    estimate =
      try await isSmall
      ? nil : graph.estimatedBetweenness(within: 0.01, failing: 0.1, seed: 1)
    roles = try await graph.brokerageRoles(groups.grouping)
    activity = try await graph.brokerageActivity()
    let plain = graph.isDirected ? graph : graph.unweighted
    constraint = try await plain.constraint()
    let biconnectivity = graph.biconnectivity()
    self.biconnectivity = biconnectivity
    coreNumbers = graph.coreNumbers()
    components = graph.components()
    communities = try await graph.communities(seed: 1)
    mixing = graph.externalInternal(groups.grouping)
    var blockCounts = [Int](repeating: 0, count: graph.nodeCount)
    for block in 0..<biconnectivity.blockCount {
      for node in biconnectivity.block(block) { blockCounts[node.offset] += 1 }
    }
    self.blockCounts = blockCounts
    guard extent == .full else {
      details = nil
      return
    }
    details = Details(
      weightedBetweenness: try await isSmall ? graph.betweenness(weighted: true) : nil,
      harmonic: try await graph.harmonicCloseness(),
      reach: try await graph.reach(within: 2),
      effectiveSize: try await plain.effectiveSize(),
      efficiency: try await plain.efficiency(),
      strengthConstraint: try await graph.constraint())
  }
}

extension Graph {
  /// The same graph with every edge weighing 1.
  var unweighted: Graph {
    guard isWeighted else { return self }
    let links = edges.map { edge in
      let (from, to) = ends(of: edge)
      return Link(from: from, to: to)
    }
    return Graph(nodeCount: nodeCount, links: links, isDirected: isDirected, keepsLinks: false)
  }
}

extension MeasureTable {
  /// Whether the actor of a row has any tie that counts.
  public func hasTie(_ row: Int) -> Bool { graph.degree(of: Node(row)) > 0 }

  /// The role in which the actor of a row goes between most pairs, with how many.
  ///
  /// Of roles with the same count it is the one that reaches farthest; nil when the actor goes
  /// between nobody.
  public func mainRole(of row: Int) -> (name: String, count: Int)? {
    let node = Node(row)
    var counts: [(name: String, count: Int)] = []
    if graph.isDirected {
      counts = [
        ("liaison", roles[node, .liaison]), ("gatekeeper", roles[node, .gatekeeper]),
        ("representative", roles[node, .representative]),
        ("consultant", roles[node, .consultant]), ("coordinator", roles[node, .coordinator]),
      ]
    } else {
      counts = [
        ("liaison", UndirectedBrokerageRole.liaison), ("boundary broker", .boundaryBroker),
        ("consultant", .consultant), ("coordinator", .coordinator),
      ].map { ($0.0, roles.unorderedCount(of: node, role: $0.1) ?? 0) }
    }
    let most = counts.map(\.count).max() ?? 0
    return most == 0 ? nil : counts.first { $0.count == most }
  }
}
