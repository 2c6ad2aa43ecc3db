import EcomapAnalysis
import EcomapModel

extension GapDocument {
  /// How grave the map's makers find what, where that is not what the rules say; entries that
  /// decide nothing are left to the rule that finds them.
  var severities: [Block] {
    let items = map.severities.compactMap(item)
    guard !items.isEmpty else { return [] }
    return [.heading(level: 2, "Severities set for this map"), .list(items)]
  }

  /// What an entry says and how grave its findings were before; nil when it decides nothing.
  private func item(_ entry: SeverityOverride) -> Passage? {
    let place = map.place(entry.location)
    let findings = analysis.findings.filter {
      $0.rule == entry.rule && $0.text("severity-place") == place
    }
    guard !findings.isEmpty else { return nil }
    let rule = AnalysisRegistry.rule(entry.rule)
    var words: Passage = .name(rule?.title ?? entry.rule)
    let names = context.names(of: entry.actors)
    if !names.isEmpty { words = words + .text(", of ") + "\(names: names)" }
    if let about = entry.about { words = words + .text(", about ") + .name(about) }
    var outcome = ": \(entry.severity.asked.lowercasedAtStart)"
    let before = Severity.allCases.filter { severity in
      severity != entry.severity
        && findings.contains { $0.text("severity-before") == severity.rawValue }
    }
    if !before.isEmpty {
      outcome += " instead of \(before.map(\.asked.lowercasedAtStart).joined(separator: " or "))"
    }
    return words + .text("\(outcome). Because: \(entry.because)")
  }
}
