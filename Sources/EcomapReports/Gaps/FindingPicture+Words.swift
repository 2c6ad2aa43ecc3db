import EcomapAnalysis
import EcomapModel

extension FindingPicture {
  /// The facts of a finding that name those whom it bears on besides its own actors.
  private static let otherFacts = [
    "who", "smaller-side", "would-lose-route", "networks", "neighbours",
  ]

  /// Whom some findings bear on besides their own actors: who would be cut off, or is reached.
  static func others(
    of findings: [Finding], besides actors: [ActorIndex], in context: AnalysisContext
  ) -> [ActorIndex] {
    var others: [ActorIndex] = []
    for finding in findings where !finding.holds("falls-apart") {
      let named = otherFacts.flatMap(finding.texts).compactMap { context.map.index(of: $0) }
      for actor in named + reached(by: finding, in: context)
      where !actors.contains(actor) && !others.contains(actor) {
        others.append(actor)
      }
    }
    return others
  }

  /// Whom those of a finding on reach have a tie with that counts.
  private static func reached(by finding: Finding, in context: AnalysisContext) -> [ActorIndex] {
    guard finding.rule == "reach-set" else { return [] }
    return finding.actors.flatMap { context.recorded.neighbours(of: $0) }
      .filter { context.projected.node(of: $0) != nil }
  }

  /// The parts that a finding says the network falls into, the largest first; none when it names
  /// who is cut off instead.
  static func pieces(of findings: [Finding], in map: EcosystemMap) -> [[ActorIndex]] {
    guard findings.count == 1, let finding = findings.first, finding.holds("falls-apart"),
      case .array(let pieces) = finding.evidence("pieces")
    else { return [] }
    return pieces.map { $0.list.compactMap { map.index(of: $0) } }.filter { !$0.isEmpty }
  }

  /// What a picture of some findings of a rule is called: never the same for two of them.
  static func title(_ rule: Rule?, _ id: String, names: [String]) -> String {
    let title =
      switch id {
      case "separate-component": "Separate group"
      case "single-point-of-failure": "Only route for others"
      case "bridge-tie": names.count == 2 ? "Only tie between two parts" : rule?.title ?? id
      default: rule?.title ?? id
      }
    let shown = names.count <= 3 ? names : Array(names.prefix(2))
    let more = names.count - shown.count
    let whom = more > 0 ? "\(shown.joined(separator: ", ")) and \(more) more" : shown.listed()
    return "\(title): \(whom)"
  }
}
