import EcomapAnalysis
import EcomapModel

/// Builds the document of a gap report, section by section.
struct GapDocument {
  typealias Block = ReportDocument.Block

  let analysis: GapAnalysis
  let counts: GapCounts

  var context: AnalysisContext { analysis.context }
  var map: EcosystemMap { analysis.context.map }

  var document: ReportDocument {
    var blocks = opening + summary
    for rule in analysis.rules { blocks += section(for: rule) }
    blocks += accepted + method
    return ReportDocument(title: "Gap report: \(map.title)", blocks: blocks)
  }

  private var opening: [Block] {
    var words = context.snapshot.date.map { "As of \($0.spoken)." } ?? "No date is given."
    if let summary = map.summary { words += " \(summary)" }
    return [.paragraph(.text(words))]
  }

  /// The section of a rule; one that needs no layout of its own is a list of sentences.
  private func section(for rule: Rule) -> [Block] {
    let findings = analysis.open(rule.id)
    let remedy: [Block] =
      findings.isEmpty ? [] : [.paragraph(.name("What to do:") + .text(" ") + .marked(rule.remedy))]
    switch rule.id {
    case "unconnected-actor": return titled(rule, unconnected(findings) + remedy)
    case "single-tie": return titled(rule, singleTies(findings) + remedy)
    case "expectation": return titled(rule, expectations(findings) + remedy)
    case "unsourced-tie": return [.heading(level: 2, "Evidence")] + evidence(findings) + remedy
    case "unused-acceptance" where findings.isEmpty: return []
    default: return titled(rule, sentences(findings, of: rule) + remedy)
    }
  }

  private func titled(_ rule: Rule, _ blocks: [Block]) -> [Block] {
    [.heading(level: 2, .text(rule.title))] + blocks
  }

  private func sentences(_ findings: [Finding], of rule: Rule) -> [Block] {
    guard !findings.isEmpty else { return [.paragraph(nothing(of: rule.id))] }
    return [.list(findings.map { Passage($0.sentence) })] + alsoAccepted(rule.id)
  }

  /// What a section says when it has nothing to list.
  func nothing(of rule: String) -> Passage {
    let sentence =
      switch rule {
      case "unconnected-actor": "Every actor has at least one recorded tie."
      case "single-tie": "No actor depends on ties with one other actor only."
      case "separate-component": "No group of actors stands apart from the rest."
      case "ended-actor": "No actor that has ended has current ties recorded."
      case "duplicate-entry": "No two entries look like the same body."
      default: "Nothing was found."
      }
    let count = counts.tally(rule).accepted
    guard count > 0 else { return .text(sentence) }
    return .text("Nothing is open. \(accepted(count)).")
  }

  /// A paragraph on findings of a rule that are listed elsewhere, if there are any.
  func alsoAccepted(_ rule: String) -> [Block] {
    let count = counts.tally(rule).accepted
    guard count > 0 else { return [] }
    return [.paragraph(.text("\(accepted(count))."))]
  }

  private func accepted(_ count: Int) -> String {
    "\(count.counted("finding")) of this sort \(count == 1 ? "is" : "are") known and accepted; "
      + "the reasons stand under \"Accepted findings\""
  }
}
