public import EcomapAnalysis
import EcomapModel

/// What changed in the findings of a map since an earlier report of it.
///
/// A finding is the same when its rule, its actors and what tells it apart are the same; an actor
/// that was renamed in between is the same actor. A finding that was accepted since is resolved,
/// and one whose acceptance has run out is new.
public struct ReportChange: Sendable {
  /// The earlier report.
  public let earlier: EarlierReport
  /// Open findings that were not open then.
  public let new: [Finding]
  /// Findings that were open then and are not any more.
  public let resolved: [EarlierReport.Finding]
  /// Open findings that were open then.
  public let stillOpen: [Finding]
  /// Whether the two reports count the same actors and ties.
  public let isSameProjection: Bool

  /// Compares what was found with an earlier report.
  ///
  /// Complexity: O(findings of both + renames of the map).
  init(from earlier: EarlierReport, to analysis: GapAnalysis) {
    let names = Self.names(in: analysis.context.snapshot)
    var before: [String: EarlierReport.Finding] = [:]
    var order: [String] = []
    for finding in earlier.findings where !finding.isAccepted {
      let id = Self.id(of: finding, names)
      if before.updateValue(finding, forKey: id) == nil { order.append(id) }
    }
    var new: [Finding] = []
    var stillOpen: [Finding] = []
    // The network's own figures are there in every report and are no gap.
    let themes = Dictionary(
      analysis.rules.map { ($0.id, $0.theme) }, uniquingKeysWith: { first, _ in first })
    for finding in analysis.findings where finding.accepted == nil {
      if before.removeValue(forKey: finding.id) != nil {
        stillOpen.append(finding)
      } else if themes[finding.rule] != .cohesion {
        new.append(finding)
      }
    }
    self.earlier = earlier
    self.new = new
    self.stillOpen = stillOpen
    resolved = order.compactMap { before[$0] }.filter { themes[$0.rule] != .cohesion }
    isSameProjection = earlier.settings == Self.settings(of: analysis.context)
  }

  /// The id that each former name of an actor has now.
  private static func names(in snapshot: Snapshot) -> [String: String] {
    var names: [String: String] = [:]
    for offset in snapshot.map.actors.indices {
      let now = snapshot.name(of: ActorIndex(offset))
      guard now.offset != offset else { continue }
      names[snapshot.map.actors[offset].id] = snapshot.map[now].id
    }
    return names
  }

  /// The id a finding of then would have with the names of now.
  private static func id(of finding: EarlierReport.Finding, _ names: [String: String]) -> String {
    let then = finding.actors.joined(separator: "+")
    let now = finding.actors.map { names[$0] ?? $0 }.joined(separator: "+")
    let head = "\(finding.rule):\(then)"
    guard now != then, finding.id.hasPrefix(head) else { return finding.id }
    return "\(finding.rule):\(now)\(finding.id.dropFirst(head.count))"
  }

  private static func settings(of context: AnalysisContext) -> EarlierReport.Settings {
    let projection = context.projected.projection
    return EarlierReport.Settings(
      kinds: projection.kinds,
      flags: [
        projection.isDirected, projection.includePlanned, projection.includeEnded,
        projection.includeClasses,
      ], without: projection.without.map { context.map[$0].id })
  }
}
