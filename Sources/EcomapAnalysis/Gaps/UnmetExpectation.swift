import EcomapModel

/// Who falls short of an expectation.
struct UnmetExpectation {
  /// An actor that has too few of the ties that are expected of it.
  struct Shortfall {
    let actor: ActorIndex
    /// With whom it has such ties.
    let partners: [ActorIndex]
    let ties: [Int]
    let endedPartners: [ActorIndex]
    let plannedPartners: [ActorIndex]
  }

  let expectation: Expectation
  /// Whom the ties should be with.
  let candidates: Set<ActorIndex>
  /// The kinds of ties that meet it: those it names, else those by which others meet it.
  let meetingKinds: Set<String>
  /// Of how many actors they are expected.
  let subjectCount: Int
  /// Those that fall short, in map order.
  let shortfalls: [Shortfall]

  /// Complexity: O(actors + ties).
  init(_ expectation: Expectation, in context: AnalysisContext) {
    let candidates = Set(context.snapshot.actors(matching: expectation.hasTieTo))
    let kinds = Set(
      expectation.kinds.map { context.map.vocabulary.relationship($0)?.kind.id ?? $0 })
    let subjects = context.subjects.filter(context.snapshot.matcher(of: expectation.every).matches)
    let planned = Self.plannedPartners(among: candidates, kinds: kinds, in: context.snapshot)
    self.expectation = expectation
    self.candidates = candidates
    subjectCount = subjects.count
    var meetingKinds = kinds
    shortfalls = subjects.compactMap { actor in
      let partners = context.asWritten.partners(of: actor).filter { partner in
        guard candidates.contains(partner.actor) else { return false }
        return kinds.isEmpty
          || partner.ties.contains { kinds.contains(context.map.ties[$0].kind.id) }
      }
      let counting = partners.filter { context.snapshot.standing(of: $0.actor) != .ended }
      guard counting.count < expectation.minimum else {
        if expectation.kinds.isEmpty {
          meetingKinds.formUnion(counting.flatMap(\.ties).map { context.map.ties[$0].kind.id })
        }
        return nil
      }
      return Shortfall(
        actor: actor, partners: counting.map(\.actor), ties: counting.flatMap(\.ties).sorted(),
        endedPartners: partners.map(\.actor).filter {
          context.snapshot.standing(of: $0) == .ended
        }, plannedPartners: planned[actor] ?? [])
    }
    self.meetingKinds = meetingKinds
  }

  /// For each actor the candidates that it has a planned or proposed tie with, in map order.
  private static func plannedPartners(
    among candidates: Set<ActorIndex>, kinds: Set<String>, in snapshot: Snapshot
  ) -> [ActorIndex: [ActorIndex]] {
    var partners: [ActorIndex: [ActorIndex]] = [:]
    for tie in snapshot.ties where tie.standing == .planned || tie.standing == .proposed {
      guard kinds.isEmpty || kinds.contains(snapshot.map.ties[tie.index].kind.id) else { continue }
      for (actor, partner) in [(tie.from, tie.to), (tie.to, tie.from)]
      where candidates.contains(partner) && partners[actor]?.contains(partner) != true {
        partners[actor, default: []].append(partner)
      }
    }
    return partners
  }
}
