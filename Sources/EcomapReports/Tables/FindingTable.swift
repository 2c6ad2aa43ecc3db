import EcomapAnalysis
import EcomapModel

/// The table of findings: what is known and accepted among them, the gravest first.
struct FindingTable {
  let analysis: GapAnalysis
  /// The numbers of findings in the report's list of what to look at first.
  private let ranks: [String: Int]

  init(analysis: GapAnalysis) {
    self.analysis = analysis
    let document = GapDocument(analysis: analysis, counts: GapCounts(analysis))
    var ranks: [String: Int] = [:]
    for (offset, findings) in document.firstFindings.enumerated() {
      for finding in findings { ranks[finding.id] = offset + 1 }
    }
    self.ranks = ranks
  }

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
      Field("rule", "What was looked for", "The rule that found it.") {
        .code($0.rule, words: rule(of: $0)?.title ?? $0.rule)
      },
      Field("theme", "Theme", "The section of the gap report it is told in.") {
        .words(rule(of: $0)?.theme.title)
      },
      Field(
        "severity", "How grave", "Whether it is to act on, to look into or to know.", use: .first
      ) { .code($0.severity.rawValue, words: $0.severity.asked) },
      Field(
        "first_look", "To look at first",
        "Its number under that heading of the gap report; some numbers are of several findings.",
        kind: .integer, use: .first
      ) { ranks[$0.id].map { .integer($0) } },
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
      Field("evidence", "Evidence", "The facts that bear it out, a line each.") { finding in
        .codes(
          finding.evidence.map { "\($0.name): \($0.value.spoken)" },
          words: wording.facts(of: finding).map { "\($0.name): \($0.value.plain)" })
      },
      Field(
        "sources", "Sources", "Where what it is about is known from, and the places there."
      ) { finding in
        .codes(
          sources(of: finding),
          words: FindingSources(context: analysis.context).passages(of: [finding]).map(\.plain))
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

  private var wording: EvidenceWording { EvidenceWording(context: analysis.context) }

  /// What the ties of a finding are known from, or its actors where it has none, each place once.
  private func sources(of finding: Finding) -> [String] {
    var seen: Set<String> = []
    let citations =
      finding.ties.isEmpty
      ? finding.actors.flatMap { map[$0].citations }
      : finding.ties.flatMap { map.ties[$0].citations }
    return citations.map(\.words).filter { seen.insert($0).inserted }
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
