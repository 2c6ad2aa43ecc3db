public import EcomapAnalysis
import EcomapModel

/// Everything there is to say about a rule, for `ecomap explain` and the reference.
public struct RulePage: Sendable {
  /// The page.
  public let document: ReportDocument

  /// Makes the page of a rule from its description.
  public init(_ rule: Rule) {
    var blocks: [ReportDocument.Block] = [
      .paragraph("Rule \(name: rule.id), severity \(rule.severity.rawValue)."),
      .heading(level: 2, "What it finds"),
      .paragraph(.marked(rule.finds)),
      .heading(level: 2, "Why it matters"),
      .paragraph(.marked(rule.why)),
      .heading(level: 2, "Example"),
      .paragraph(.marked(rule.example)),
      .heading(level: 2, "What to do"),
      .paragraph(.marked(rule.remedy)),
    ]
    if let reference = rule.reference {
      blocks += [.heading(level: 2, "Reference"), .paragraph(.text(reference))]
    }
    document = ReportDocument(title: .text(rule.title), blocks: blocks)
  }
}
