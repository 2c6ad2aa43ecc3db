public import EcomapModel

/// What every analysis is given: a map at a date, prepared once for all of them.
public struct AnalysisContext: Sendable {
  /// The map at the date.
  public let snapshot: Snapshot
  /// The map as a simple graph, for whatever is measured.
  public let projected: ProjectedMap
  /// What is measured of its actors, sectors being the groups.
  public let measures: MeasureTable
  /// All current ties among all actors that the map counts, for whatever asks what is recorded at
  /// all.
  public let recorded: RecordedTies
  /// Whom findings are about: the actors that are current, no classes, and counted by the map, in
  /// map order.
  public let subjects: [ActorIndex]
  /// Who has a current tie with an actor that the map does not count.
  public let knownToUncounted: Set<ActorIndex>

  /// The map.
  public var map: EcosystemMap { snapshot.map }

  /// Prepares a map at a date.
  ///
  /// Complexity: that of ``MeasureTable``.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  public init(
    _ snapshot: Snapshot, projection: Projection = Projection()
  ) async throws(CancellationError) {
    self.init(snapshot, measures: try await MeasureTable(ProjectedMap(snapshot, projection)))
  }

  /// Puts together a map at a date and what was measured of it.
  ///
  /// Complexity: O(actors + ties).
  public init(_ snapshot: Snapshot, measures: MeasureTable) {
    self.snapshot = snapshot
    self.measures = measures
    projected = measures.projected
    recorded = RecordedTies(of: snapshot, countedOnly: true)
    var known: Set<ActorIndex> = []
    for tie in snapshot.ties where tie.standing == .current {
      if snapshot.map[tie.from].uncounted != nil { known.insert(tie.to) }
      if snapshot.map[tie.to].uncounted != nil { known.insert(tie.from) }
    }
    knownToUncounted = known
    subjects = snapshot.present.filter { actor in
      snapshot.standing(of: actor) == .current && !snapshot.map[actor].isClass
        && snapshot.map[actor].uncounted == nil
    }
  }

  /// The name of an actor.
  public func name(of actor: ActorIndex) -> String { map[actor].name }

  /// The names of actors, in the order given.
  public func names(of actors: some Sequence<ActorIndex>) -> [String] {
    actors.map { map[$0].name }
  }
}
