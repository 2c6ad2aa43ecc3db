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
    let unmet = UnmetExpectation(expectation, in: context)
    return unmet.shortfalls.map { finding(of: unmet, $0, in: context) }
  }

  private func finding(
    of unmet: UnmetExpectation, _ shortfall: UnmetExpectation.Shortfall,
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
    evidence += [
      .init("falling-short", .integer(unmet.shortfalls.count)),
      .init("expected-of", .integer(unmet.subjectCount)),
      .init("place", .string(context.map.place(expectation.location))),
    ]
    let name = context.name(of: shortfall.actor)
    return Finding(
      Self.rule, of: [shortfall.actor], in: context.map, discriminator: wording.discriminator,
      ties: shortfall.ties,
      sentence: wording.sentence(
        of: name, found: shortfall.partners.count,
        fallingShort: unmet.shortfalls.count, among: unmet.subjectCount),
      evidence: evidence,
      suggestion: """
        Ask \(name: name) whether the tie exists and is missing from the map; if not, make the \
        introduction.
        """)
  }
}
