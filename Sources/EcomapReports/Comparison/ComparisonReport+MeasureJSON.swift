import EcomapAnalysis
import EcomapModel

extension ComparisonReport {
  /// Figures and places in the network, exact.
  var measures: JSONText {
    [
      "indicators": .array(
        comparison.indicators.map { indicator in
          [
            "id": .string(indicator.id),
            "name": .string(indicator.name),
            "footing": .string(indicator.footing.rawValue),
            "before": json(indicator.before, indicator.form),
            "after": json(indicator.after, indicator.form),
          ]
        }),
      "places": comparison.ranks.map { ranks in
        .array(
          ranks.map { shift in
            [
              "actor": .string(comparison.pair.entry(shift.position, at: .after).id),
              "before": json(shift.before),
              "after": json(shift.after),
            ]
          })
      } ?? .null,
    ]
  }

  private func json(_ value: Double?, _ form: Indicator.Form) -> JSONText {
    guard let value else { return .null }
    return form == .count ? .integer(Int(value)) : .number(value)
  }

  private func json(_ place: RankShift.Place) -> JSONText {
    [
      "degree": .integer(place.degree),
      "degree-rank": .integer(place.degreeRank),
      "betweenness-normalised": place.betweenness.map { .number($0) } ?? .null,
      "broker-rank": place.broker.map { .integer($0) } ?? .null,
      "broker-rank-is-stable": place.isStable.map { .boolean($0) } ?? .null,
    ]
  }

  /// What became of each open finding; what is new and resolved is told in its words.
  var findings: JSONText {
    [
      "counts": .object(
        FindingShift.Course.allCases.map { course in
          (course.rawValue, .integer(comparison.findings.count { $0.course == course }))
        }),
      "changes": .array(comparison.findings.map(json)),
    ]
  }

  private func json(_ shift: FindingShift) -> JSONText {
    let old = shift.before.map { comparison.before.findings[$0] }
    let new = shift.after.map { comparison.after.findings[$0] }
    let told = new ?? old
    return [
      "course": .string(shift.course.rawValue),
      "rule": .optional(told?.rule),
      "severity": .optional(told?.severity.rawValue),
      "before": .optional(old?.id),
      "after": .optional(new?.id),
      "sentence": .optional(
        shift.course == .new || shift.course == .resolved ? told?.sentence.plain : nil),
    ]
  }
}
