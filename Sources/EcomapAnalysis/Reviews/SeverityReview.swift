import EcomapModel

/// Gives findings the severities that a map's makers give them, and finds entries that do nothing.
///
/// It is not an ``Analysis``: it needs what the analyses found.
struct SeverityReview {
  static let rule = Rule(
    id: "unused-severity",
    theme: .evidence,
    title: "Severities to look at again",
    finds: """
      An entry under `severities` that matches no finding. An entry matches the findings of its \
      rule that are about all of its actors, alone or with others; one without actors matches \
      whatever the actors are. One with `about` matches only what its rule finds about that. Of \
      several entries that match one finding, one with `about` decides before one without, then \
      the one that names more actors, then the later one.
      """,
    why: "An entry that matches nothing today may make a finding of tomorrow graver or milder.",
    example: """
      The severity of `single-tie` for `Volunteer Cornwall` matches no finding.
      """,
    severity: .notice,
    remedy: "Delete the entry, or correct its actors or `about`.")

  private struct Key: Hashable {
    let rule: String
    /// The first of the actors that the entry names.
    let actor: ActorIndex?
  }

  private let context: AnalysisContext
  private let addresses: [FindingAddress]
  private let index: [Key: [Int]]

  init(_ context: AnalysisContext) {
    let addresses = context.map.severities.map {
      FindingAddress(rule: $0.rule, actors: $0.actors, about: $0.about, in: context)
    }
    var index: [Key: [Int]] = [:]
    for (number, address) in addresses.enumerated() {
      index[Key(rule: address.rule, actor: address.actors.first), default: []].append(number)
    }
    self.context = context
    self.addresses = addresses
    self.index = index
  }

  /// The entries that match a finding, in the order in which they are written.
  private func matches(_ finding: Finding) -> [Int] {
    guard !index.isEmpty else { return [] }
    let actors = Set(finding.actors)
    let keys = [nil] + actors.map { Optional($0) }
    return keys.flatMap { index[Key(rule: finding.rule, actor: $0)] ?? [] }.sorted().filter {
      addresses[$0].actors.allSatisfy(actors.contains) && addresses[$0].meansSubject(of: finding)
    }
  }

  /// The findings, each as grave as the most specific entry that matches it says.
  func applied(to findings: [Finding]) -> [Finding] {
    findings.map { finding in
      guard let number = matches(finding).max(by: isLessSpecific) else { return finding }
      let entry = context.map.severities[number]
      var finding = finding
      finding.evidence += [
        .init("severity-before", .string(finding.severity.rawValue)),
        .init("severity-because", .string(entry.because)),
        .init("severity-place", .string(context.map.place(entry.location))),
      ]
      finding.severity = entry.severity
      return finding
    }
  }

  private func isLessSpecific(_ left: Int, _ right: Int) -> Bool {
    func rank(_ number: Int) -> (Int, Int, Int) {
      (addresses[number].about == nil ? 0 : 1, addresses[number].actors.count, number)
    }
    return rank(left) < rank(right)
  }

  /// What is found of the entries themselves, in the order in which they are written.
  func findings(after findings: [Finding]) -> [Finding] {
    let used = Set(findings.lazy.flatMap(matches))
    return addresses.indices.filter { !used.contains($0) }.map { number in
      let entry = context.map.severities[number]
      let address = addresses[number]
      return Finding(
        Self.rule, of: address.actors, in: context.map, discriminator: address.discriminator,
        sentence: "The severity of \(address.spoken(in: context)) matches no finding.",
        evidence: [
          .init("finding", .string(entry.rule)),
          .init("about", .optional(entry.about)),
          .init("severity", .string(entry.severity.rawValue)),
          .init("because", .string(entry.because)),
          .init("place", .string(context.map.place(entry.location))),
        ],
        suggestion: address.subjects(among: findings).map {
          "\($0) Correct the entry, or delete it."
        } ?? "Delete the entry if what it speaks of is gone, or correct its actors.")
    }
  }
}
