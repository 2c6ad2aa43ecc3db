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
      the entry names. The finding names ended ties that would have met the expectation, or were \
      of a kind by which others meet it, and who follows their other end. It is worth knowing only \
      when the actor and one the tie is expected with take part in the same thing.
      """,
    why: """
      The makers of this map expect these ties. Where they say why, their reason stands with each.
      """,
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
    let unmet = UnmetExpectation(expectation, in: context)
    guard !unmet.shortfalls.isEmpty else { return [] }
    let jointWork = JointWork(context)
    return unmet.shortfalls.map {
      finding(of: unmet, $0, ShortfallStory($0, of: unmet, jointWork, in: context), in: context)
    }
  }

  private func finding(
    of unmet: UnmetExpectation, _ shortfall: UnmetExpectation.Shortfall, _ story: ShortfallStory,
    in context: AnalysisContext
  ) -> Finding {
    let expectation = unmet.expectation
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
    evidence += story.evidence
    evidence += [
      .init("falling-short", .integer(unmet.shortfalls.count)),
      .init("expected-of", .integer(unmet.subjectCount)),
      .init("place", .string(context.map.place(expectation.location))),
    ]
    let name = context.name(of: shortfall.actor)
    return Finding(
      Self.rule, of: [shortfall.actor], in: context.map, discriminator: wording.discriminator,
      ties: Set(shortfall.ties + story.ended.map(\.index)).sorted(), severity: story.severity,
      sentence: wording.sentence(
        of: name, found: shortfall.partners.count,
        fallingShort: unmet.shortfalls.count, among: unmet.subjectCount,
        indirectly: story.indirectly,
        known: story.sentence),
      evidence: evidence,
      suggestion: story.suggestion)
  }

  /// One message for several findings of one expectation: who falls short of it, and whom to ask.
  ///
  /// It is nil when the findings are not of one expectation of the map.
  public static func message(
    of findings: [Finding], in context: AnalysisContext
  ) -> (sentence: Sentence, suggestion: Sentence)? {
    guard let first = findings.first, let place = first.evidence("place"),
      findings.allSatisfy({ $0.rule == rule.id && $0.evidence("place") == place }),
      let expectation = context.map.expectations.first(where: {
        .string(context.map.place($0.location)) == place
          && ExpectationWording($0, in: context.map.vocabulary).discriminator
            == first.discriminator
      })
    else { return nil }
    let wording = ExpectationWording(expectation, in: context.map.vocabulary)
    let names = context.names(of: findings.flatMap(\.actors))
    let total =
      switch first.evidence("expected-of") {
      case .integer(let count)?: count
      default: names.count
      }
    return (
      wording.sentence(of: names, among: total),
      """
      Ask \(names: names) whether the ties exist and are missing from the map; if not, make the \
      introductions.
      """
    )
  }
}
