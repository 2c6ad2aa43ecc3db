import EcomapAnalysis
import EcomapModel

extension ComparisonDocument {
  private static let courses: [(course: FindingShift.Course, title: Passage)] = [
    (.resolved, "Resolved"), (.new, "New"), (.stillOpen, "Still open"),
    (.accepted, "Accepted since"), (.actorGone, "Actor gone"), (.actorNew, "Actor new"),
  ]

  /// What became of what was found.
  var findings: [Block] {
    let heading = Block.heading(level: 2, "Findings")
    guard !comparison.findings.isEmpty else {
      return [heading, .paragraph("Neither state has an open finding.")]
    }
    guard comparison.sharesEnough else {
      return [
        heading,
        .paragraph(
          """
          Not compared: the two maps share too few actors for what is found on the one to be \
          followed on the other. Each map's own gap report has its findings.
          """),
      ]
    }
    let columns = Self.courses.filter { item in
      comparison.findings.contains { $0.course == item.course }
    }
    let rows = rules.compactMap { rule -> [Passage]? in
      let shifts = comparison.findings.filter { self.rule(of: $0) == rule.id }
      guard !shifts.isEmpty else { return nil }
      return [.text(rule.title)]
        + columns.map { item in .text(String(shifts.count { $0.course == item.course })) }
    }
    return [
      heading,
      .paragraph(
        """
        An actor's findings are told as those of whoever follows it. A finding is resolved when it \
        is not found any more; whether things changed, or only what is recorded of them, the maps \
        cannot say. An actor is gone when it ended or is not on the second map, and new when it \
        began or is not on the first.
        """),
      .table(
        .init(
          columns: ["Findings"] + columns.map(\.title), rows: rows,
          numbers: Set(columns.indices.map { $0 + 1 }))),
    ] + named
  }

  /// How much is found in two maps that share too little to follow a finding from one to the other.
  var findingsBeside: [Block] {
    let rows = rules.compactMap { rule -> [Passage]? in
      let counts = [comparison.before, comparison.after].map { $0.open(rule.id).count }
      guard counts.contains(where: { $0 > 0 }) else { return nil }
      return [.text(rule.title)] + counts.map { .text(String($0)) }
    }
    let heading = Block.heading(level: 2, "Findings")
    guard !rows.isEmpty else { return [heading, .paragraph("Neither map has an open finding.")] }
    return [
      heading,
      .paragraph("Open findings of each sort. A map with more actors has more to find."),
      .table(
        .init(
          columns: ["Findings", .text(label(.before)), .text(label(.after))], rows: rows,
          numbers: [1, 2])),
    ] + gravest(.before) + gravest(.after)
  }

  /// What is to be acted on on one of two maps.
  private func gravest(_ side: ComparedSide) -> [Block] {
    let analysis = side == .before ? comparison.before : comparison.after
    let found = analysis.findings.filter { $0.accepted == nil && $0.severity == .serious }
    guard !found.isEmpty else { return [] }
    return [.heading(level: 3, "To act on: \(label(side))")]
      + list(found.map { Passage($0.sentence) })
  }

  private var rules: [Rule] { comparison.after.rules.filter { $0.id != "whole-network" } }

  private func finding(_ shift: FindingShift) -> (finding: Finding, side: ComparedSide)? {
    if let number = shift.after { return (comparison.after.findings[number], .after) }
    return shift.before.map { (comparison.before.findings[$0], .before) }
  }

  private func rule(of shift: FindingShift) -> String? { finding(shift)?.finding.rule }

  /// Who is concerned by what is resolved and new, by rule, the gravest first.
  private var named: [Block] {
    return [(FindingShift.Course.resolved, "Resolved"), (.new, "New")].flatMap {
      course, title -> [Block] in
      let items = rules.enumerated().sorted { left, right in
        left.element.severity == right.element.severity
          ? left.offset < right.offset : left.element.severity > right.element.severity
      }.compactMap { item(of: $0.element, course) }
      let heading = Block.heading(level: 3, .text(title))
      return items.isEmpty ? [] : [heading, .list(items)]
    }
  }

  /// The findings of a rule that went one way: told in full when there are one or two, else by name.
  private func item(of rule: Rule, _ course: FindingShift.Course) -> Passage? {
    let found = comparison.findings.filter { $0.course == course }.compactMap(finding)
      .filter { $0.finding.rule == rule.id }
    guard let first = found.first else { return nil }
    let map = first.side == .before ? pair.before.map : pair.after.map
    guard found.count > 2 else {
      return found.map { Passage($0.finding.sentence) }.reduce(Passage([])) { text, sentence in
        text.parts.isEmpty ? sentence : text + " " + sentence
      }
    }
    let names = found.map { item in item.finding.actors.map { map[$0].name }.listed() }
    return "\(rule.title) (\(found.count)): \(names: names, atMost: 8)."
  }
}
