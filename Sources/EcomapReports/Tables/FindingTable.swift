import EcomapAnalysis
import EcomapModel

/// The table of findings: what is known and accepted among them, the gravest first.
struct FindingTable {
  let analysis: GapAnalysis

  private typealias Field = TableField<Finding>

  /// The table.
  var table: DataTable {
    DataTable(
      id: "findings", title: "Findings",
      about: """
        One row a finding, the gravest first, with those that the map's makers have accepted and \
        why.
        """,
      of: Severity.allCases.sorted(by: >).flatMap { severity in
        analysis.findings.filter { $0.severity == severity }
      }, fields: what + reasons + acceptance)
  }

  private var map: EcosystemMap { analysis.context.map }

  private func rule(of finding: Finding) -> Rule? {
    analysis.rules.first { $0.id == finding.rule }
  }

  private var what: [Field] {
    [
      Field("id", "Id", "The same whenever the same is found of the same actors.", use: .lookup) {
        .text($0.id)
      },
      Field("rule", "Rule", "What found it; `ecomap explain` with this word says how.") {
        .text($0.rule)
      },
      Field("theme", "Theme", "The section of the gap report it is told in.") {
        .words(rule(of: $0)?.theme.title)
      },
      Field(
        "severity", "Severity", "serious: to act on; warning: to look into; notice: to know.",
        use: .first
      ) { .text($0.severity.rawValue) },
      Field("actors", "Actors", "Whom it is about.") {
        .list(analysis.context.names(of: $0.actors))
      },
      Field("sentence", "What is found", "In a sentence that stands alone.", use: .label) {
        .text($0.sentence.unmarked)
      },
    ]
  }

  private var reasons: [Field] {
    [
      Field("why", "Why it matters", "The same for all findings of a rule.") {
        .words(rule(of: $0)?.why)
      },
      Field("what_to_do", "What to do", "What could be done about it.", use: .first) { finding in
        .words(finding.suggestion?.unmarked ?? rule(of: finding)?.remedy)
      },
      Field("evidence", "Evidence", "The facts that bear it out, by name.") {
        .list($0.evidence.map { "\($0.name): \($0.value.spoken)" })
      },
      Field("sources", "Sources", "Where the ties it is about are known from.") {
        .list(sources(of: $0))
      },
    ]
  }

  private var acceptance: [Field] {
    [
      Field("accepted_because", "Accepted because", "Why the map's makers find it fine.") {
        .words($0.accepted?.because)
      },
      Field(
        "accepted_until", "Accepted until", "When it should be looked at again.", kind: .date
      ) { .date(of: $0.accepted?.until) },
    ]
  }

  /// What the ties of a finding are known from, each place once.
  private func sources(of finding: Finding) -> [String] {
    var seen: Set<String> = []
    return finding.ties.flatMap { map.ties[$0].citations.map(\.words) }
      .filter { seen.insert($0).inserted }
  }
}

extension Sentence {
  /// The words alone, with nothing round the names: a cell needs no marks.
  fileprivate var unmarked: String { written(text: { $0 }, name: { $0 }) }
}

extension JSONText {
  /// A fact in a cell: words as they are, numbers exact, lists with commas.
  fileprivate var spoken: String {
    switch self {
    case .null: "none"
    case .boolean(let value): value ? "yes" : "no"
    case .integer(let value): String(value)
    case .number(let value): value.exact
    case .string(let value): value
    case .array(let values): values.isEmpty ? "none" : values.map(\.spoken).joined(separator: ", ")
    case .object(let members):
      members.map { "\($0.0) \($0.1.spoken)" }.joined(separator: ", ")
    }
  }
}
