import EcomapModel

/// Marks the findings that a map's makers accept, and finds acceptances that do nothing.
///
/// It is not an ``Analysis``: it needs what the analyses found.
struct AcceptanceReview {
  static let rule = Rule(
    id: "unused-acceptance",
    theme: .evidence,
    title: "Acceptances to look at again",
    finds: """
      An entry under `accepted` that matches no finding, or whose `until` has passed by the date \
      of the map. An entry matches the findings of its rule that are about exactly its actors; \
      an entry without actors matches all findings of its rule.
      """,
    why: """
      An acceptance that matches nothing hides nothing today, but would hide a new finding \
      tomorrow. One that has run out was meant to be looked at again.
      """,
    example: """
      The acceptance of `unconnected-actor` for `Volunteer Cornwall` ran out after January 2017, \
      so what it accepted is open again.
      """,
    severity: .notice,
    remedy: "Delete the entry, correct its actors, or decide again and give it a new date.")

  private struct Key: Hashable {
    let rule: String
    let actors: [ActorIndex]
  }

  private let context: AnalysisContext
  /// The acceptances by rule and actors; those without actors under an empty list.
  private let index: [Key: [Int]]

  init(_ context: AnalysisContext) {
    var index: [Key: [Int]] = [:]
    for (number, acceptance) in context.map.acceptances.enumerated() {
      index[Self.key(of: acceptance, in: context), default: []].append(number)
    }
    self.context = context
    self.index = index
  }

  /// An acceptance names actors by any of their names; findings use those of the date.
  private static func key(of acceptance: Acceptance, in context: AnalysisContext) -> Key {
    key(acceptance.rule, acceptance.actors.map { context.snapshot.name(of: $0) })
  }

  private static func key(_ rule: String, _ actors: [ActorIndex]) -> Key {
    Key(rule: rule, actors: Set(actors).sorted())
  }

  /// The acceptances that match a finding, those with actors first.
  private func matches(_ finding: Finding) -> [Int] {
    (index[Self.key(finding.rule, finding.actors)] ?? [])
      + (finding.actors.isEmpty ? [] : index[Key(rule: finding.rule, actors: [])] ?? [])
  }

  private func holds(_ number: Int) -> Bool {
    context.map.acceptances[number].holds(asOf: context.snapshot.date)
  }

  /// The findings, each with the first acceptance that matches it and still holds.
  func applied(to findings: [Finding]) -> [Finding] {
    findings.map { finding in
      guard let number = matches(finding).first(where: holds) else { return finding }
      var finding = finding
      finding.accepted = context.map.acceptances[number]
      return finding
    }
  }

  /// What is found of the acceptances themselves, in the order in which they are written.
  func findings(after findings: [Finding]) -> [Finding] {
    let used = Set(findings.lazy.flatMap(matches))
    return context.map.acceptances.indices.compactMap { number in
      let acceptance = context.map.acceptances[number]
      if !used.contains(number) { return finding(of: acceptance, isExpired: false) }
      return holds(number) ? nil : finding(of: acceptance, isExpired: true)
    }
  }

  private func finding(of acceptance: Acceptance, isExpired: Bool) -> Finding {
    let actors = Set(acceptance.actors.map { context.snapshot.name(of: $0) }).sorted()
    let names = context.names(of: actors)
    let whom: Sentence = names.isEmpty ? "for all actors" : "for \(names: names)"
    let until = acceptance.until?.spoken ?? ""
    let outcome: Sentence =
      isExpired
      ? "ran out after \(until), so what it accepted is open again."
      : "matches no finding."
    return Finding(
      Self.rule, of: actors, in: context.map, discriminator: acceptance.rule,
      sentence: "The acceptance of \(name: acceptance.rule) \(whom) \(outcome)",
      evidence: [
        .init("accepts", .string(acceptance.rule)),
        .init("because", .string(acceptance.because)),
        .init("until", .optional(acceptance.until?.description)),
        .init("expired", .boolean(isExpired)),
        .init("place", .string(context.map.place(acceptance.location))),
      ],
      suggestion: isExpired
        ? "Decide again: mend what is found, or accept it with a new date."
        : "Delete the entry if what it accepted is gone, or correct its actors.")
  }
}
