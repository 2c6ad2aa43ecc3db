import EcomapAnalysis
import EcomapModel

extension ComparisonDocument {
  private static let courses: [(course: FindingShift.Course, title: Passage)] = [
    (.resolved, "Resolved"), (.new, "New"), (.stillOpen, "Still open"),
    (.accepted, "Accepted since"), (.actorGone, "Of actors that ended or are not on the second"),
    (.actorNew, "Of actors that are new or not on the first"),
  ]

  /// What became of what was found.
  var findings: [Block] {
    let heading = Block.heading(level: 2, "Findings")
    guard !comparison.findings.isEmpty else {
      return [heading, .paragraph("Neither state has an open finding.")]
    }
    let counts = Self.courses.map { item in
      comparison.findings.count { $0.course == item.course }
    }
    let rows = zip(Self.courses, counts).filter { $0.1 > 0 }.map { item, count in
      [item.title, .text(String(count))]
    }
    return [
      heading,
      .paragraph(
        """
        Findings of the two states, an actor's findings being those of whoever follows it. One that \
        is resolved is not found any more; whether things changed or only the record did, the map \
        cannot say.
        """),
      .table(.init(columns: ["Findings", "Number"], rows: rows)),
    ] + named(.resolved, "Resolved") + named(.new, "New")
  }

  /// The gravest findings that went one way.
  private func named(_ course: FindingShift.Course, _ title: Passage) -> [Block] {
    let found = comparison.findings.filter { $0.course == course }.compactMap { shift in
      course == .resolved
        ? shift.before.map { comparison.before.findings[$0] }
        : shift.after.map { comparison.after.findings[$0] }
    }
    let order = found.enumerated().sorted { left, right in
      left.element.severity == right.element.severity
        ? left.offset < right.offset : left.element.severity > right.element.severity
    }
    guard !order.isEmpty else { return [] }
    let more = order.count - 10
    return [
      .heading(level: 3, title),
      .list(order.prefix(more > 1 ? 10 : order.count).map { Passage($0.element.sentence) }),
    ] + (more > 1 ? [.paragraph("And \(more) more; `--format json` has them all.")] : [])
  }
}
