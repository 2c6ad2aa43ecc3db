public import EcomapModel

/// Everything there is to say about a diagnostic, for `ecomap explain` and the reference.
public struct DiagnosticPage: Sendable {
  /// The page.
  public let document: ReportDocument

  /// Makes the page of a diagnostic from the catalogue.
  public init(_ code: DiagnosticCode) {
    let explanation = code.explanation
    var blocks: [ReportDocument.Block] = [
      .paragraph(
        Passage([.text("Diagnostic "), .code(code.rawValue), .text(", \(code.severity.rawValue).")])
      ),
      .paragraph(.marked(explanation.text)),
    ]
    if let example = explanation.example {
      blocks += [
        .heading(level: 2, "Not so"), .example(example.wrong),
        .heading(level: 2, "But so"), .example(example.right),
      ]
    }
    document = ReportDocument(title: .text(explanation.title), blocks: blocks)
  }
}
