import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// What the region expects of itself and who falls short, one expectation after another.
  func expectations(_ findings: [Finding]) -> [Block] {
    var order: [String] = []
    var groups: [String: [Finding]] = [:]
    for finding in findings {
      let place = finding.text("place") + finding.text("expected")
      if groups[place] == nil { order.append(place) }
      groups[place, default: []].append(finding)
    }
    var blocks = order.flatMap { section(of: groups[$0] ?? []) }
    let met = map.expectations.count - order.count
    if met > 0 {
      blocks.append(
        .paragraph(
          met == 1
            ? "1 other expectation has nothing open."
            : "\(met) other expectations have nothing open."))
    }
    return blocks
  }

  private func section(of findings: [Finding]) -> [Block] {
    guard let first = findings.first else { return [] }
    let verb = findings.count == 1 ? "falls" : "fall"
    var words = "\(findings.count) of \(first.integer("expected-of")) \(verb) short."
    let because = first.text("because")
    if !because.isEmpty { words += " Why it is expected: \(because)" }
    let items = findings.compactMap { finding -> Passage? in
      guard let actor = finding.actors.first else { return nil }
      let partners = context.names(of: actors(finding, "partners"))
      let name = map[actor].name
      let planned = context.names(of: actors(finding, "planned-partners"))
      var words: Sentence =
        partners.isEmpty
        ? "\(name: name): none recorded"
        : "\(name: name): \(partners.count) recorded (\(names: partners, atMost: 10))"
      if !planned.isEmpty { words = "\(words); planned or proposed: \(names: planned, atMost: 10)" }
      return Passage(words)
    }
    return [
      .heading(level: 3, .text(first.text("expected"))), .paragraph(.text(words)), .list(items),
    ]
  }

  private func actors(_ finding: Finding, _ name: String) -> [ActorIndex] {
    finding.texts(name).compactMap { map.index(of: $0) }
  }
}
