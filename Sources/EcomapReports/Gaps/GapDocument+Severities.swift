import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// How grave the map's makers find what, where that is not what the rules say.
  var severities: [Block] {
    guard !map.severities.isEmpty else { return [] }
    return [.heading(level: 2, "Severities set for this map"), .list(map.severities.map(item))]
  }

  private func item(_ entry: SeverityOverride) -> Passage {
    let rule = AnalysisRegistry.rule(entry.rule)
    var words: Passage = .name(rule?.title ?? entry.rule)
    let names = context.names(of: entry.actors)
    if !names.isEmpty { words = words + .text(", of ") + "\(names: names)" }
    if let about = entry.about { words = words + .text(", about ") + .name(about) }
    var outcome = ": \(entry.severity.rawValue)"
    if let usual = rule?.severity, usual != entry.severity {
      outcome += " instead of \(usual.rawValue)"
    }
    return words + .text("\(outcome). Because: \(entry.because)")
  }
}
