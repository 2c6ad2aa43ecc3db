import EcomapAnalysis
import EcomapModel

/// The numbers that a gap report mentions.
struct GapCounts {
  /// How many findings there are of one sort.
  struct Tally {
    var open = 0
    var accepted = 0

    var total: Int { open + accepted }

    mutating func add(_ finding: Finding) {
      if finding.accepted == nil { open += 1 } else { accepted += 1 }
    }
  }

  /// Actors that are current and not classes.
  let actors: Int
  /// Classes of bodies.
  let classes: Int
  /// Actors that the map does not count.
  let uncounted: Int
  /// Actors that are planned, proposed or have ended.
  let otherActors: Int
  /// All ties.
  let ties: Int
  /// Ties that are current.
  let currentTies: Int
  let all: Tally
  let byRule: [(rule: Rule, tally: Tally)]
  /// From the gravest.
  let bySeverity: [(severity: Severity, tally: Tally)]

  init(_ analysis: GapAnalysis) {
    let context = analysis.context
    actors = context.subjects.count
    classes = context.snapshot.present.count { context.map[$0].isClass }
    uncounted = context.snapshot.present.count {
      !context.map[$0].isClass && context.map[$0].uncounted != nil
    }
    otherActors = context.snapshot.present.count - actors - classes - uncounted
    ties = context.snapshot.ties.count
    currentTies = context.recorded.count

    var all = Tally()
    var rules: [String: Tally] = [:]
    var severities: [Severity: Tally] = [:]
    for finding in analysis.findings {
      all.add(finding)
      rules[finding.rule, default: Tally()].add(finding)
      severities[finding.severity, default: Tally()].add(finding)
    }
    self.all = all
    byRule = analysis.rules.map { ($0, rules[$0.id] ?? Tally()) }
    bySeverity = Severity.allCases.reversed().map { ($0, severities[$0] ?? Tally()) }
  }

  /// The findings of a rule, by its id.
  func tally(_ rule: String) -> Tally {
    byRule.first { $0.rule.id == rule }?.tally ?? Tally()
  }
}
