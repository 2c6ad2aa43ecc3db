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
    let sections = Theme.allCases.flatMap { section(of: $0) }
    return ReportDocument(
      title: "Gap report: \(map.title)",
      blocks: opening + summary + firstLook + sections + accepted + severities + method)
  }

  private var opening: [Block] {
    var words = context.snapshot.date.map { "As of \($0.spoken)." } ?? "No date is given."
    if let summary = map.summary { words += " \(summary)" }
    return [.paragraph(.text(words))]
  }

  /// The section of a theme: its rules that found something, then those that did not.
  private func section(of theme: Theme) -> [Block] {
    let rules = analysis.rules.filter { $0.theme == theme }
    guard !rules.isEmpty else { return [] }
    var blocks: [Block] = [.heading(level: 2, .text(theme.title))]
    var quiet: [Passage] = []
    for rule in rules {
      let findings = analysis.open(rule.id)
      guard !findings.isEmpty else {
        if !rule.id.hasPrefix("unused-") { quiet.append(nothing(of: rule)) }
        continue
      }
      if rules.count > 1 { blocks.append(.heading(level: 3, .text(rule.title))) }
      blocks += content(of: rule, findings).map { Self.lowered($0, by: rules.count > 1 ? 1 : 0) }
      blocks += alsoAccepted(rule.id)
      blocks.append(.paragraph(.name("What to do:") + .text(" ") + .marked(rule.remedy)))
    }
    if let first = quiet.first {
      blocks.append(.paragraph(quiet.dropFirst().reduce(first) { $0 + .text(" ") + $1 }))
    }
    return blocks + tables(of: theme)
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
    default: [.list(findings.map { Passage($0.sentence) })]
    }
  }

  private static func lowered(_ block: Block, by levels: Int) -> Block {
    guard case .heading(let level, let title) = block else { return block }
    return .heading(level: level + levels, title)
  }

  /// What a section says of a rule that found nothing that is open.
  private func nothing(of rule: Rule) -> Passage {
    let count = counts.tally(rule.id).accepted
    guard count == 0 else { return .text("\(rule.title): nothing is open. \(accepted(count)).") }
    let words =
      switch rule.id {
      case "unconnected-actor": "Every actor has at least one recorded tie."
      case "single-tie": "No actor depends on ties with one other actor only."
      case "separate-component": "No group of actors stands apart from the rest."
      case "expectation" where map.expectations.isEmpty: "The map declares no expectations."
      case "expectation": "Every expectation that the map declares is met."
      case "ended-actor": "No actor that has ended has current ties recorded."
      case "duplicate-entry": "No two entries look like the same body."
      case "broker": "Too few ties are recorded for anybody to bridge."
      case "overloaded-broker": "No actor carries half of the routes between others."
      case "single-point-of-failure": "No two actors hang on a third one for their only route."
      case "bridge-tie": "No tie alone joins two parts of the network."
      case "key-set": "No three actors hold a large part of the network together."
      case "reach-set": "Too few actors are joined to say which three reach most."
      case "announced-departure":
        "No actor is recorded as ending in the year after the date of the map."
      case "whole-network": "There are too few actors for the figures of a network."
      case "ended-neighbours": "Nobody has ties only with actors that have ended."
      case "no-route-to-network": "Everybody with ties has a route to the network of their area."
      case "no-tie-outside-group": "Everybody with several ties has one outside their own sector."
      case "uncoordinated-overlap": "No actors share most of a remit in one place without a tie."
      case "coordinated-overlap": "No actors with a tie share most of a remit in one place."
      case "counterparts": "No bodies of one kind share a remit in different places."
      case "silent-groups": "No two sectors have far fewer ties than one would expect."
      case "uncovered"
      where context.subjects.allSatisfy { map[$0].stages.isEmpty && map[$0].drivers.isEmpty }:
        "The map states neither stages nor drivers."
      case "uncovered": "No area of which enough is recorded lacks a stage or a driver."
      case "introduction": "The map gives no reason to introduce anybody in particular."
      case "joining-ties": "No new tie that makes sense would join more of the map."
      case "second-routes": "No tie of the largest group is the only link between two parts of it."
      case "passed-date": "No planned or proposed actor or tie should have begun by now."
      case "old-source": "No current tie rests only on sources more than two years old."
      case "unsourced-tie" where counts.ties == 0: "The map records no ties."
      case "unsourced-tie": "Every tie has a source."
      default: "\(rule.title): nothing found."
      }
    return .text(words)
  }

  /// A paragraph on findings of a rule that are listed elsewhere, if there are any.
  private func alsoAccepted(_ rule: String) -> [Block] {
    let count = counts.tally(rule).accepted
    guard count > 0 else { return [] }
    return [.paragraph(.text("\(accepted(count))."))]
  }

  private func accepted(_ count: Int) -> String {
    "\(count.counted("finding")) of this sort \(count == 1 ? "is" : "are") known and accepted; "
      + "the reasons stand under \"Accepted findings\""
  }
}
