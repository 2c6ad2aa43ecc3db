import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// What the region expects of itself and who falls short, one expectation after another.
  func expectations(_ findings: [Finding]) -> [Block] {
    let groups = groupedByExpectation(findings)
    var blocks = groups.flatMap(section)
    let met = map.expectations.count - groups.count
    if met > 0 {
      blocks.append(
        .paragraph(
          met == 1
            ? "1 other expectation has nothing open."
            : "\(met) other expectations have nothing open."))
    }
    return blocks
  }

  /// Findings of the same expectation together, in the order in which they come up.
  func groupedByExpectation(_ findings: [Finding]) -> [[Finding]] {
    var order: [String] = []
    var groups: [String: [Finding]] = [:]
    for finding in findings {
      let place = finding.text("place") + finding.text("expected")
      if groups[place] == nil { order.append(place) }
      groups[place, default: []].append(finding)
    }
    return order.map { groups[$0] ?? [] }
  }

  private func section(of findings: [Finding]) -> [Block] {
    guard let first = findings.first else { return [] }
    let verb = findings.count == 1 ? "falls" : "fall"
    var words = "\(findings.count) of \(first.integer("expected-of")) \(verb) short."
    let because = first.text("because")
    if !because.isEmpty { words += " Why it is expected: \(because)" }
    let heading: Block = .heading(level: 3, .text(first.text("expected")))
    guard findings.count > 1, let message = ExpectationCheck.message(of: findings, in: context)
    else { return [heading, .paragraph(.text(words))] + cards(findings) }
    // One sentence says it of all; a card is for those of whom more is known.
    let names: Passage = "\(names: context.names(of: findings.flatMap(\.actors)), atMost: 40)"
    return [
      heading, .paragraph(.text(words)),
      .paragraph(.text("Who falls short: ") + names + .text(".")),
      .paragraph(.name("What to do:") + .text(" ") + Passage(message.suggestion)),
    ] + cards(findings.filter { hasMoreToTell($0) || figures[$0.id] != nil })
  }

  /// Whether more is known of one that falls short than that it does.
  private func hasMoreToTell(_ finding: Finding) -> Bool {
    [
      "partners", "ended-partners", "planned-partners", "ended-ties-with", "both-take-part-in",
      "notes",
    ].contains { !finding.groups($0).isEmpty }
  }
}
