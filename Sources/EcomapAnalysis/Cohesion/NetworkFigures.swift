import EcomapGraph
import EcomapModel

/// The figures of a network as a whole.
public struct NetworkFigures: Sendable {
  /// How many actors there are.
  public let actors: Int
  /// How many pairs of actors have a tie; with direction, ordered pairs.
  public let links: Int
  /// How many recorded ties these are made of.
  public let ties: Int
  /// How many actors have no tie.
  public let isolates: Int
  /// How many actors each part that hangs together has, the largest first; isolates are parts.
  public let componentSizes: [Int]
  /// The share of possible ties that exist; nil on fewer than two actors.
  public let density: Double?
  /// How many others an actor has a tie with on average; nil without actors.
  public let averageDegree: Double?
  /// How much the network is like a star, from 0 to 1; nil on fewer than three actors.
  public let centralisation: Double?
  /// The share of directed ties that are returned; nil without direction or without ties.
  public let reciprocity: Double?
  /// The largest core number; 0 without ties.
  public let core: Int
  /// How many actors are in the innermost core.
  public let coreSize: Int
  /// How many communities of two or more there are.
  public let communities: Int
  /// How well the communities divide the ties; nil without ties.
  public let modularity: Double?
  /// The steps between two actors that have a route, on average; nil when none have one, and on a
  /// network too large for a report to work it out.
  public let averagePath: Double?
  /// The most steps between two actors that have a route; nil as ``averagePath``.
  public let longestPath: Int?
  /// The E-I index by ``groups``; nil when no tie joins actors with a group.
  public let externalInternal: Double?
  /// What actors are grouped by.
  public let groups: GroupField
  /// The share of pairs of actors that have no route; nil on fewer than two actors.
  public let fragmentation: Double?

  /// How many parts of two or more actors there are.
  public var groupsOfSeveral: Int { componentSizes.count - isolates }
  /// How many actors the largest part has.
  public var largest: Int { componentSizes.first ?? 0 }

  /// Works the figures out.
  ///
  /// Complexity: that of the lengths of routes, O(n × m), and near linear without them.
  ///
  /// - Parameters:
  ///   - table: what was measured of the actors.
  ///   - measuresPaths: whether to work out the lengths of routes, whatever the size; otherwise
  ///     only within ``MeasureTable/exactLimit``.
  /// - Throws: `CancellationError` when the task is cancelled.
  public init(
    of table: MeasureTable, measuresPaths: Bool = false
  ) async throws(CancellationError) {
    let graph = table.graph
    let hasPaths = measuresPaths || table.betweenness != nil
    let paths = try await hasPaths ? graph.pathLengths() : nil
    actors = graph.nodeCount
    links = graph.edgeCount
    ties = table.projected.tieCount
    isolates = graph.nodes.count { graph.degree(of: $0) == 0 }
    componentSizes = table.components.sizes
    density = graph.density()
    averageDegree = graph.averageDegree()
    centralisation = graph.degreeCentralisation()
    reciprocity = graph.reciprocity()
    let core = table.coreNumbers.max() ?? 0
    self.core = core
    coreSize = table.coreNumbers.count { $0 == core }
    communities = table.communities.sizes.count { $0 > 1 }
    modularity = table.communities.modularity
    averagePath = paths?.average
    longestPath = paths?.longest
    externalInternal = table.mixing.whole
    groups = table.groups.field
    fragmentation = graph.fragmentation()
  }
}
