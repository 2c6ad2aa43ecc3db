import EcomapAnalysis
import EcomapModel

/// Builds the document of a gap report, section by section.
struct GapDocument {
  typealias Block = ReportDocument.Block

  let analysis: GapAnalysis
  let counts: GapCounts
  /// Pictures of findings, by their ids.
  var figures: [String: Figure] = [:]
  /// What changed since an earlier report, when one is given.
  var change: ReportChange?
  /// The numbers of the findings that are told under "What to look at first".
  var ranks: [String: Int] = [:]

  var context: AnalysisContext { analysis.context }
  var map: EcosystemMap { analysis.context.map }

  var document: ReportDocument {
    var told = self
    for (offset, findings) in firstFindings.enumerated() where findings.count == 1 {
      for finding in findings { told.ranks[finding.id] = offset + 1 }
    }
    let sections = Theme.allCases.flatMap { told.section(of: $0) }
    return ReportDocument(
      title: "Gap report: \(map.title)",
      blocks: opening + summary + changes + firstLook + sections + notFound + accepted
        + severities + method)
  }

  private var opening: [Block] {
    var words = context.snapshot.date.map { "As of \($0.spoken)." } ?? "No date is given."
    if let summary = map.summary { words += " \(summary)" }
    guard !context.projected.projection.isUsual else { return [.paragraph(.text(words))] }
    return [
      .paragraph(.text(words)),
      .paragraph(
        .text(
          """
          What is measured here counts: \(context.projected.spoken). Who has a recorded tie at all \
          is still asked of every current tie.
          """)),
    ]
  }

  /// The section of a theme: its rules that found something.
  ///
  /// One that found nothing and has no
  /// tables is left out; the section on what was not found tells of it.
  private func section(of theme: Theme) -> [Block] {
    let rules = analysis.rules.filter { $0.theme == theme && !analysis.open($0.id).isEmpty }
    let tables = tables(of: theme)
    guard !rules.isEmpty || !tables.isEmpty else { return [] }
    let isOne = analysis.rules.count { $0.theme == theme } == 1
    var blocks: [Block] = [.heading(level: 2, .text(theme.title))]
    for rule in rules {
      let findings = analysis.open(rule.id)
      if !isOne { blocks.append(.heading(level: 3, .text(rule.title))) }
      blocks.append(.paragraph(.name("Why it matters:") + .text(" ") + .marked(rule.why)))
      blocks += content(of: rule, findings).map { Self.lowered($0, by: isOne ? 0 : 1) }
      if Self.toldOneByOne.contains(rule.id), rule.id != "expectation" {
        blocks += cards(findings)
      }
      blocks += alsoAccepted(rule.id)
      blocks += remedy(of: rule, for: findings)
    }
    return blocks + (tables.isEmpty ? [] : notAsked(of: theme)) + tables
  }

  /// What a section shows whether or not anything was found.
  private func tables(of theme: Theme) -> [Block] {
    switch theme {
    case .mixing: mixingTables
    case .coverage: coverageTable
    default: []
    }
  }

  /// What a rule found; one that needs no layout of its own is a list of sentences.
  private func content(of rule: Rule, _ findings: [Finding]) -> [Block] {
    switch rule.id {
    case "unconnected-actor": unconnected(findings)
    case "single-tie": singleTies(findings)
    case "expectation": expectations(findings)
    case "unsourced-tie": evidence(findings)
    case "uncoordinated-overlap", "coordinated-overlap": overlaps(findings, of: rule.id)
    case "counterparts": counterparts(findings)
    case "introduction": introductions(findings)
    case "joining-ties", "second-routes": newTies(findings, of: rule.id)
    case "broker": brokers(findings)
    case "single-point-of-failure": singlePoints(findings)
    case "whole-network": cohesion(findings)
    default:
      Self.toldOneByOne.contains(rule.id)
        ? [] : [.list(findings.map { Passage($0.sentence) })]
    }
  }

  private static func lowered(_ block: Block, by levels: Int) -> Block {
    guard case .heading(let level, let title) = block else { return block }
    return .heading(level: level + levels, title)
  }

  /// A paragraph on findings of a rule that are listed elsewhere, if there are any.
  private func alsoAccepted(_ rule: String) -> [Block] {
    let count = counts.tally(rule).accepted
    guard count > 0 else { return [] }
    return [.paragraph(.text("\(accepted(count))."))]
  }

  func accepted(_ count: Int) -> String {
    "\(count.counted("finding")) of this sort \(count == 1 ? "is" : "are") known and accepted; "
      + "the reasons stand under \"Accepted findings\""
  }
}
