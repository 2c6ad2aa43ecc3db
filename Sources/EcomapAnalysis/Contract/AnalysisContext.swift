public import EcomapModel

/// What every analysis is given: a map at a date, prepared once for all of them.
public struct AnalysisContext: Sendable {
  /// The map at the date.
  public let snapshot: Snapshot
  /// The map as a simple graph, for whatever is measured.
  public let projected: ProjectedMap
  /// What is measured of its actors, sectors being the groups.
  public let measures: MeasureTable
  /// All current ties among actors that the map counts, but those of actors that have ended: for
  /// whatever asks what is recorded.
  public let recorded: RecordedTies
  /// The current ties between ``subjects``: those that join one named body with another.
  public let named: RecordedTies
  /// All ties among counted actors that the map holds to be current, those of actors that have ended
  /// among them.
  public let asWritten: RecordedTies
  /// The ties that there may be besides, by way of classes of bodies.
  public let possible: PossibleTies
  /// Which actors are another one's own part, programme or product.
  public let ownership: Ownership
  /// The groups that named ties join.
  public let groups: NamedGroups
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
    let isCounted = { (actor: ActorIndex) in
      snapshot.map[actor].uncounted == nil && snapshot.standing(of: actor) != .ended
    }
    asWritten = RecordedTies(of: snapshot, countedOnly: true)
    recorded = RecordedTies(of: snapshot, among: isCounted)
    var known: Set<ActorIndex> = []
    for tie in snapshot.ties where tie.standing == .current {
      if snapshot.map[tie.from].uncounted != nil { known.insert(tie.to) }
      if snapshot.map[tie.to].uncounted != nil { known.insert(tie.from) }
    }
    knownToUncounted = known
    let isSubject = { (actor: ActorIndex) in
      snapshot.standing(of: actor) == .current && !snapshot.map[actor].isClass
        && snapshot.map[actor].uncounted == nil
    }
    subjects = snapshot.present.filter(isSubject)
    named = RecordedTies(of: snapshot, among: isSubject)
    possible = PossibleTies(recorded, measures.projected)
    ownership = Ownership(of: named, in: snapshot)
    groups = NamedGroups(named, possible, ownership)
  }

  /// The name of an actor.
  public func name(of actor: ActorIndex) -> String { map[actor].name }

  /// The names of actors, in the order given.
  public func names(of actors: some Sequence<ActorIndex>) -> [String] {
    actors.map { map[$0].name }
  }
}
