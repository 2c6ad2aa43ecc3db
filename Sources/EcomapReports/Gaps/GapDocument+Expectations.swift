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
    return [
      .heading(level: 3, .text(first.text("expected"))), .paragraph(.text(words)),
    ] + cards(findings)
  }
}
