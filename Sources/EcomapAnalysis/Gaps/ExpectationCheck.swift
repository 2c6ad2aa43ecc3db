import EcomapModel

/// Finds actors that lack ties which the map's makers expect of them.
public struct ExpectationCheck: Analysis {
  static let rule = Rule(
    id: "expectation",
    theme: .expectation,
    title: "Expectations",
    finds: """
      An actor that an entry under `expectations` speaks of and that has fewer recorded ties than \
      it asks for. It is asked of actors that are current and not classes of bodies. Different \
      actors at the other end are counted, in either direction of a tie; a class of bodies counts \
      as one, an actor that has ended does not count. Only current ties count, of the kinds that \
      the entry names.
      """,
    why: "The region has said itself that these relationships should exist, and why.",
    example: """
      `Devon ICB` has no recorded tie to any Health Innovation Network. Of the 42 actors expected \
      to have one, 3 have none recorded.
      """,
    severity: .serious,
    remedy: "Make the tie, or record it if it exists; or change what is expected.")

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each expectation and actor that falls short of it.
  ///
  /// Complexity: O(expectations × (actors + ties)).
  public func findings(in context: AnalysisContext) -> [Finding] {
    context.map.expectations.flatMap { findings(of: $0, in: context) }
  }

  private func findings(
    of expectation: Expectation, in context: AnalysisContext
  ) -> [Finding] {
    let candidates = Set(
      context.snapshot.present.filter { context.snapshot.matches(expectation.hasTieTo, $0) })
    let kinds = Set(
      expectation.kinds.map { context.map.vocabulary.relationship($0)?.kind.id ?? $0 })
    let subjects = context.subjects.filter { context.snapshot.matches(expectation.every, $0) }
    let planned = plannedPartners(among: candidates, kinds: kinds, in: context.snapshot)
    let short = subjects.compactMap { actor -> Shortfall? in
      let partners = context.recorded.partners(of: actor).filter { partner in
        guard candidates.contains(partner.actor) else { return false }
        return kinds.isEmpty
          || partner.ties.contains { kinds.contains(context.map.ties[$0].kind.id) }
      }
      let counting = partners.filter { context.snapshot.standing(of: $0.actor) != .ended }
      guard counting.count < expectation.minimum else { return nil }
      return Shortfall(
        actor: actor, partners: counting.map(\.actor), ties: counting.flatMap(\.ties).sorted(),
        endedPartners: partners.map(\.actor).filter {
          context.snapshot.standing(of: $0) == .ended
        }, plannedPartners: planned[actor] ?? [])
    }
    return short.map {
      finding(of: expectation, $0, count: short.count, among: subjects.count, in: context)
    }
  }

  /// For each actor the candidates that it has a planned or proposed tie with, in map order.
  private func plannedPartners(
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

  private struct Shortfall {
    let actor: ActorIndex
    let partners: [ActorIndex]
    let ties: [Int]
    let endedPartners: [ActorIndex]
    let plannedPartners: [ActorIndex]
  }

  private func finding(
    of expectation: Expectation, _ shortfall: Shortfall, count: Int, among total: Int,
    in context: AnalysisContext
  ) -> Finding {
    let wording = ExpectationWording(expectation, in: context.map.vocabulary)
    var evidence = context.description(of: shortfall.actor)
    evidence += [
      .init("expected", .string(wording.expected)),
      .init("because", .optional(expectation.because)),
      .init("at-least", .integer(expectation.minimum)),
      .init("found", .integer(shortfall.partners.count)),
      .init("partners", .strings(shortfall.partners.map { context.map[$0].id })),
    ]
    if !shortfall.endedPartners.isEmpty {
      evidence.append(
        .init("ended-partners", .strings(shortfall.endedPartners.map { context.map[$0].id })))
    }
    if !shortfall.plannedPartners.isEmpty {
      evidence.append(
        .init("planned-partners", .strings(shortfall.plannedPartners.map { context.map[$0].id })))
    }
    evidence += [
      .init("falling-short", .integer(count)),
      .init("expected-of", .integer(total)),
      .init("place", .string(context.map.place(expectation.location))),
    ]
    let name = context.name(of: shortfall.actor)
    return Finding(
      Self.rule, of: [shortfall.actor], in: context.map, discriminator: wording.discriminator,
      ties: shortfall.ties,
      sentence: wording.sentence(
        of: name, found: shortfall.partners.count, fallingShort: count, among: total),
      evidence: evidence,
      suggestion: """
        Ask \(name: name) whether the tie exists and is missing from the map; if not, make the \
        introduction.
        """)
  }
}
