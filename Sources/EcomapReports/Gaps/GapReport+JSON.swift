import EcomapAnalysis
import EcomapModel

extension GapReport {
  /// The report as JSON, for other programs, with its keys always in the same order.
  public var json: String {
    let members: [(String, JSONText)] = [
      ("map", map),
      ("projection", analysis.context.projected.json),
      ("findings", .array(analysis.findings.map(json))),
      ("not-asked", .array(analysis.unasked.map(json))),
      ("summary", summary),
    ]
    let since: [(String, JSONText)] = change.map { [("since", json($0))] } ?? []
    let value = JSONText.object(
      [("ecomap", 1)] + analysis.context.map.internalMember + members + since)
    return value.pretty
  }

  private func json(_ change: ReportChange) -> JSONText {
    [
      "title": .string(change.earlier.title),
      "as-of": .optional(change.earlier.asOf),
      "same-projection": .boolean(change.isSameProjection),
      "new": .strings(change.new.map(\.id)),
      "resolved": .strings(change.resolved.map(\.id)),
      "gone": .strings(change.gone.map(\.id)),
      "came-true": .strings(change.cameTrue.map(\.id)),
      "still-open": .strings(change.stillOpen.map(\.id)),
    ]
  }

  private var map: JSONText {
    let map = analysis.context.map
    return [
      "title": .string(map.title),
      "as-of": .optional(analysis.context.snapshot.date?.description),
      "files": .strings(map.filePaths),
      "counts": [
        "actors": .integer(counts.actors),
        "classes": .integer(counts.classes),
        "other-actors": .integer(counts.otherActors),
        "ties": .integer(counts.ties),
        "current-ties": .integer(counts.currentTies),
      ],
    ]
  }

  private func json(_ finding: Finding) -> JSONText {
    [
      "id": .string(finding.id),
      "rule": .string(finding.rule),
      "severity": .string(finding.severity.rawValue),
      "actors": .strings(finding.actors.map { analysis.context.map[$0].id }),
      "ties": .array(finding.ties.map(json)),
      "sentence": .string(finding.sentence.plain),
      "evidence": .object(finding.evidence.map { ($0.name, $0.value) }),
      "suggestion": .optional(finding.suggestion?.plain),
      "accepted": finding.accepted.map { acceptance in
        [
          "because": .string(acceptance.because),
          "until": .optional(acceptance.until?.description),
        ]
      } ?? .null,
    ]
  }

  private func json(_ tie: Int) -> JSONText {
    let context = analysis.context
    let dated = context.snapshot.ties[tie]
    return [
      "from": .string(context.map[dated.from].id),
      "kind": .string(context.map.ties[tie].kind.id),
      "to": .string(context.map[dated.to].id),
      "place": .string(context.map.place(context.map.ties[tie].location)),
    ]
  }

  private func json(_ unasked: Unasked) -> JSONText {
    ["rule": .string(unasked.rule), "because": .string(unasked.because.plain)]
  }

  private var summary: JSONText {
    [
      "findings": .integer(counts.all.total),
      "open": .integer(counts.all.open),
      "accepted": .integer(counts.all.accepted),
      "rules": .object(counts.byRule.map { ($0.rule.id, json($0.tally)) }),
      "severities": .object(counts.bySeverity.map { ($0.severity.rawValue, json($0.tally)) }),
    ]
  }

  private func json(_ tally: GapCounts.Tally) -> JSONText {
    ["open": .integer(tally.open), "accepted": .integer(tally.accepted)]
  }
}
