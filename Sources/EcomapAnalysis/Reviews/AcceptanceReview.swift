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
      one without actors matches whatever the actors are. One with `about` matches only what its \
      rule finds about that.
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
    remedy:
      "Delete the entry, correct its actors or `about`, or decide again and give it a new date.")

  private struct Key: Hashable {
    let rule: String
    let actors: [ActorIndex]
  }

  private let context: AnalysisContext
  private let addresses: [FindingAddress]
  /// The acceptances by rule and actors; those without actors under an empty list.
  private let index: [Key: [Int]]

  init(_ context: AnalysisContext) {
    let addresses = context.map.acceptances.map {
      FindingAddress(rule: $0.rule, actors: $0.actors, about: $0.about, in: context)
    }
    var index: [Key: [Int]] = [:]
    for (number, address) in addresses.enumerated() {
      index[Key(rule: address.rule, actors: address.actors), default: []].append(number)
    }
    self.context = context
    self.addresses = addresses
    self.index = index
  }

  /// The acceptances that match a finding, those with actors first.
  private func matches(_ finding: Finding) -> [Int] {
    guard !index.isEmpty else { return [] }
    let actors = Set(finding.actors).sorted()
    let candidates =
      (index[Key(rule: finding.rule, actors: actors)] ?? [])
      + (actors.isEmpty ? [] : index[Key(rule: finding.rule, actors: [])] ?? [])
    return candidates.filter { addresses[$0].meansSubject(of: finding) }
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
    return addresses.indices.compactMap { number in
      if !used.contains(number) {
        return unused(number, suggestion: addresses[number].subjects(among: findings))
      }
      return holds(number) ? nil : expired(number)
    }
  }

  private func unused(_ number: Int, suggestion: Sentence?) -> Finding {
    finding(
      of: number, "matches no finding.", isExpired: false,
      suggestion: suggestion.map { "\($0) Correct the entry, or delete it." }
        ?? "Delete the entry if what it accepted is gone, or correct its actors.")
  }

  private func expired(_ number: Int) -> Finding {
    let until = context.map.acceptances[number].until?.spoken ?? ""
    return finding(
      of: number, "ran out after \(until), so what it accepted is open again.", isExpired: true,
      suggestion: "Decide again: mend what is found, or accept it with a new date.")
  }

  private func finding(
    of number: Int, _ outcome: Sentence, isExpired: Bool, suggestion: Sentence
  ) -> Finding {
    let acceptance = context.map.acceptances[number]
    let address = addresses[number]
    return Finding(
      Self.rule, of: address.actors, in: context.map, discriminator: address.discriminator,
      sentence: "The acceptance of \(address.spoken(in: context)) \(outcome)",
      evidence: [
        .init("accepts", .string(acceptance.rule)),
        .init("about", .optional(acceptance.about)),
        .init("because", .string(acceptance.because)),
        .init("until", .optional(acceptance.until?.description)),
        .init("expired", .boolean(isExpired)),
        .init("place", .string(context.map.place(acceptance.location))),
      ], suggestion: suggestion)
  }
}
