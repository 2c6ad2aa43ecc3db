public import EcomapModel

/// What differs between two maps, or between one map at two dates.
///
/// An actor that is not on the other map is told as such and not as ended, unless a map says that
/// it ended; and work that a change of a map passes on is followed to who is there now. Reading one
/// map beside itself gives nothing; reading two the other way round swaps what is added and what
/// is not there any more.
public struct Comparison: Sendable {
  /// What was found in the first state.
  public let before: GapAnalysis
  /// What was found in the second state.
  public let after: GapAnalysis
  /// The two states and which actor is which.
  public let pair: MapPair
  /// What became of each compared actor, by its place; nil for one that neither state has.
  public let actors: [ActorChange?]
  /// The same told by groups.
  public let movements: [Movement]
  /// What became of each tie.
  public let ties: [TieChange]
  /// Figures of the whole, side by side.
  public let indicators: [Indicator]
  /// Actors whose place in the network moved; nil where the maps share too little to say.
  public let ranks: [RankShift]?
  /// What became of each open finding.
  public let findings: [FindingShift]
  /// What to know before reading differences as changes.
  public let cautions: [Caution]
  /// Between whom a map says that work passed, although they go on.
  public let transfers: [Transfer]
  /// What each of two maps has that the other has not; nil unless they are set side by side and
  /// share some actors.
  public let own: OwnPart.Pair?
  /// Who bridges most in each state; empty where places in the network are compared.
  public let brokers: (before: [ActorIndex], after: [ActorIndex])

  /// Work that passed between actors that go on.
  public struct Transfer: Sendable {
    /// When.
    public let date: PartialDate
    /// From whom.
    public let from: [Int]
    /// To whom.
    public let to: [Int]
  }

  /// Compares what was found in two states.
  ///
  /// Complexity: that of the rankings of brokers and of the figures of a network.
  ///
  /// - Parameter isOneMap: whether both are states of one map.
  /// - Throws: `CancellationError` when the task is cancelled.
  public init(
    _ before: GapAnalysis, _ after: GapAnalysis, isOneMap: Bool
  ) async throws(CancellationError) {
    let pair = MapPair(before.context.snapshot, after.context.snapshot, isOneMap: isOneMap)
    let changes = PairChanges(pair)
    let (actors, succession) = (changes.actors, changes.succession)
    let figures = (
      try await MapFigures(before.context), try await MapFigures(after.context)
    )
    let indicators = Indicator.all(figures.0, figures.1)
    let cautions = Caution.all(pair, actors, indicators)
    let sharesEnough = !cautions.contains { $0.forbidsRanks }
    self.before = before
    self.after = after
    self.pair = pair
    self.actors = actors
    movements = Movement.all(in: pair, actors, succession)
    ties = changes.ties
    self.indicators = indicators
    ranks =
      try await sharesEnough
      ? RankShift.all(pair, before.context, after.context) : nil
    let isBeside = !sharesEnough && (pair.relation == .sameTime || pair.relation == .apart)
    own = isBeside && pair.relation == .sameTime ? OwnPart.both(pair, before, after) : nil
    brokers =
      try await isBeside
      ? (
        BrokerRanking(before.context).brokers.map(\.actor),
        BrokerRanking(after.context).brokers.map(\.actor)
      ) : ([], [])
    findings = FindingShift.all(of: pair, actors, before.findings, after.findings)
    self.cautions = cautions
    transfers = succession.steps.compactMap { step in
      let living = step.from.filter { actors[$0]?.course == .kept }
      guard step.kind == .transfer, !living.isEmpty else { return nil }
      return Transfer(date: step.date, from: living, to: step.to)
    }
  }

  /// Whether the figures of the two networks can be set beside each other: not of one region at two
  /// times when the maps share too few actors, nor when they record other kinds of tie.
  public var comparesNetworks: Bool {
    !cautions.contains { $0.id == "other-words" }
      && (sharesEnough || pair.relation == .sameTime || pair.relation == .apart)
  }

  /// Whether the two states share so many actors that what is found and measured of one can be set
  /// beside the same of the other.
  public var sharesEnough: Bool { ranks != nil }

  /// The changes of actors that went one way, in the order of the maps; classes of bodies, which
  /// are counted nowhere, are left out.
  public func actors(_ course: ActorChange.Course) -> [ActorChange] {
    actors.compactMap { $0 }.filter { $0.course == course && $0.counts }
  }

  /// The changes of ties that went one way, in the order of the maps.
  public func ties(_ course: TieChange.Course) -> [TieChange] {
    ties.filter { $0.course == course }
  }

  /// The name of a compared actor in a state, written as the later map writes it.
  public func name(_ position: Int, at side: ComparedSide) -> String {
    let name = pair.name(position, at: side)
    // The later map need not know of a new name that the first one tells of.
    guard side == .before, actors[position]?.isRenamed == true,
      name == pair.name(position, at: .after)
    else { return name }
    return pair.entry(position, at: .before).name
  }

  /// Whether the states differ in nothing that is compared.
  public var isEmpty: Bool {
    actors.allSatisfy { change in
      guard let change else { return true }
      return change.course == .kept && change.fields.isEmpty && !change.isRenamed
    } && ties.allSatisfy { $0.course == .kept && !$0.isCarriedOver }
      && findings.allSatisfy { $0.course == .stillOpen }
  }
}
