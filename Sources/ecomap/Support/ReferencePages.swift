import EcomapAnalysis
import EcomapFormats
import EcomapModel
import EcomapReports

/// What can be explained, and the reference pages: both made from the catalogue of diagnostics,
/// the rules of the analyses, the measures, the vocabulary and the tables of fields.
enum ReferencePages {
  /// Every word that `ecomap explain` knows.
  static var words: [String] {
    AnalysisRegistry.rules.map(\.id) + Measure.all.map(\.id) + profiles
      + DiagnosticCode.allCases.map(\.rawValue) + ["kinds"]
  }

  /// The values of the measure `profile`, which a reader meets in a report: its page explains them.
  private static let profiles = ["powerhouse", "connector", "linchpin", "sideliner"]

  /// The page of a word, or nil when there is none.
  static func page(of word: String) -> ReportDocument? {
    if word == "kinds" { return VocabularyPage(.builtIn).document }
    if let rule = AnalysisRegistry.rule(word) { return RulePage(rule).document }
    let id = profiles.contains(word) ? "profile" : word
    if let measure = Measure.all.first(where: { $0.id == id }) {
      return MeasurePage(measure).document
    }
    return DiagnosticCode(rawValue: word).map { DiagnosticPage($0).document }
  }

  /// The list of everything that can be explained.
  static var index: ReportDocument {
    func table(_ rows: [(String, String)]) -> ReportDocument.Block {
      .table(
        .init(columns: ["Word", "What it is"], rows: rows.map { [.code($0.0), .text($0.1)] }))
    }
    return ReportDocument(
      title: "What can be explained",
      blocks: [
        .heading(level: 2, "Findings: what a map shows about its ecosystem"),
        table(AnalysisRegistry.rules.map { ($0.id, $0.title) }),
        .heading(level: 2, "Measures: what is counted of every actor and of the network"),
        table(Measure.all.map { ($0.id, $0.name) }),
        .heading(level: 2, "Diagnostics: what is wrong with the text of a map"),
        table(DiagnosticCode.allCases.map { ($0.rawValue, $0.explanation.title) }),
        .heading(level: 2, "Vocabulary"),
        table([("kinds", "The kinds of actor and of relationship")]),
      ])
  }

  /// The reference pages, by the path that each has below the documentation folder.
  static var files: [(path: String, text: String)] {
    let findings = ReportDocument(
      title: "Findings",
      blocks: [.paragraph("What a map shows about its ecosystem, or about what is recorded of it.")]
        + AnalysisRegistry.rules.flatMap { RulePage($0).document.section(level: 2) })
    let diagnostics = ReportDocument(
      title: "Diagnostics",
      blocks: [.paragraph("What can be wrong with the text of a map.")]
        + DiagnosticCode.allCases.flatMap { DiagnosticPage($0).document.section(level: 2) })
    let writer = MarkdownWriter()
    return [
      ("MapFormat.md", FormatReference.markdown),
      ("Findings.md", writer.write(findings)),
      ("Measures.md", writer.write(MeasurePage.all)),
      ("Diagnostics.md", writer.write(diagnostics)),
      ("Vocabulary.md", writer.write(VocabularyPage(.builtIn).document)),
    ]
  }
}
