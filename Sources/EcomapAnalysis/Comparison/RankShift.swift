import EcomapGraph
import EcomapModel

/// How an actor that counts in both states stands in each.
public struct RankShift: Sendable {
  /// Its standing in one state.
  public struct Place: Sendable, Equatable {
    /// With how many others it has a tie.
    public let degree: Int
    /// Its place among those with most partners, from 1; actors with as many share a place.
    public let degreeRank: Int
    /// The share of the pairs of others that it lies between; nil below three actors.
    public let betweenness: Double?
    /// Its place among those that bridge most, from 1, when it is named as a broker.
    public let broker: Int?
    /// Whether leaving out any one tie keeps that place; nil when it is no broker or that was not
    /// worked out.
    public let isStable: Bool?
  }

  /// Its place among the compared actors.
  public let position: Int
  /// Its standing in the first state.
  public let before: Place
  /// Its standing in the second state.
  public let after: Place

  /// By how many partners it has more.
  public var gain: Int { after.degree - before.degree }
}

extension RankShift {
  /// The actors that count in both states and have another number of partners or another place
  /// among the brokers.
  ///
  /// Complexity: that of the ranking of brokers.
  static func all(
    _ pair: MapPair, _ before: AnalysisContext, _ after: AnalysisContext
  ) async throws(CancellationError) -> [RankShift] {
    let old = try await Ranks(before)
    let new = try await Ranks(after)
    return pair.actors.enumerated().compactMap { position, actor in
      guard let first = actor.before.lazy.compactMap({ old.place(of: $0) }).first,
        let second = actor.after.lazy.compactMap({ new.place(of: $0) }).first,
        first.degree != second.degree || first.broker != second.broker
      else { return nil }
      return RankShift(position: position, before: first, after: second)
    }
  }

  private struct Ranks {
    private let context: AnalysisContext
    private let brokers: [ActorIndex: BrokerRanking.Broker]
    private let ranks: [Int: Int]
    private let maximum: Double?

    init(_ context: AnalysisContext) async throws(CancellationError) {
      self.context = context
      let ranking = try await BrokerRanking(context)
      brokers = Dictionary(uniqueKeysWithValues: ranking.brokers.map { ($0.actor, $0) })
      let graph = context.measures.graph
      var ranks: [Int: Int] = [:]
      for (place, degree) in graph.nodes.map({ graph.degree(of: $0) }).sorted(by: >).enumerated() {
        ranks[degree] = ranks[degree] ?? place + 1
      }
      self.ranks = ranks
      maximum = Graph.betweennessMaximum(
        nodeCount: graph.nodeCount, isDirected: graph.isDirected)
    }

    func place(of actor: ActorIndex) -> Place? {
      guard let node = context.projected.node(of: actor) else { return nil }
      let table = context.measures
      let degree = table.graph.degree(of: node)
      return Place(
        degree: degree, degreeRank: ranks[degree] ?? 0,
        betweenness: maximum.map { table.bestBetweenness[node.offset] / $0 },
        broker: brokers[actor]?.rank, isStable: brokers[actor].flatMap(\.isStable))
    }
  }
}
