public import EcomapAnalysis
import EcomapModel

/// What changed in the findings of a map since an earlier report of it.
///
/// A finding is the same when its rule, its actors and what tells it apart are the same; an actor
/// that was renamed in between is the same actor, and a group of three or more stays the same group
/// while at least half of it does. A finding that was accepted since is resolved, and one whose
/// acceptance has run out is new. What is found no more because a body of it has ended, or because
/// what it foretold has come to pass, is not resolved.
public struct ReportChange: Sendable {
  /// The earlier report.
  public let earlier: EarlierReport
  /// Open findings that were not open then.
  public let new: [Finding]
  /// Findings that were open then and are not any more, although their bodies go on.
  public let resolved: [EarlierReport.Finding]
  /// Findings that were open then, and of which a body has ended since.
  public let gone: [EarlierReport.Finding]
  /// Findings that foretold an end that has come.
  public let cameTrue: [EarlierReport.Finding]
  /// Whether the earlier report is of the same date and says the same, word for word, as when it
  /// was written over by a later one.
  public let isSameReport: Bool
  /// Open findings that were open then.
  public let stillOpen: [Finding]
  /// Whether the two reports count the same actors and ties.
  public let isSameProjection: Bool

  /// Compares what was found with an earlier report.
  ///
  /// Complexity: O(findings then × findings now × actors of a finding).
  init(from earlier: EarlierReport, to analysis: GapAnalysis) {
    let names = Self.names(in: analysis.context.snapshot)
    // The network's own figures are there in every report and are no gap.
    let figures = Set(analysis.rules.filter { $0.theme == .cohesion }.map(\.id))
    var before = earlier.findings.filter { !$0.isAccepted && !figures.contains($0.rule) }
      .map { Past(of: $0, names) }
    var new: [Finding] = []
    var stillOpen: [Finding] = []
    for finding in analysis.findings
    where finding.accepted == nil && !figures.contains(finding.rule) {
      let now = Past(of: finding, in: analysis.context.map)
      if let match = now.match(in: before) {
        before.remove(at: match)
        stillOpen.append(finding)
      } else {
        new.append(finding)
      }
    }
    self.earlier = earlier
    self.new = new
    self.stillOpen = stillOpen
    let ended = Self.ended(since: earlier, in: analysis.context.snapshot)
    let gone = before.filter { !$0.actors.isDisjoint(with: ended) }.map(\.finding)
    let foretelling = Set(AnnouncedDeparture().rules.map(\.id))
    cameTrue = gone.filter { foretelling.contains($0.rule) }
    self.gone = gone.filter { !foretelling.contains($0.rule) }
    resolved = before.filter { $0.actors.isDisjoint(with: ended) }.map(\.finding)
    isSameReport =
      earlier.asOf == analysis.context.snapshot.date?.description
      && earlier.findings.map { [$0.id, $0.sentence] }
        == analysis.findings.map { [$0.id, $0.sentence.plain] }
    isSameProjection = earlier.settings == Self.settings(of: analysis.context)
  }

  /// What a finding is known by, whoever of its group came or went.
  private struct Past {
    let finding: EarlierReport.Finding
    let actors: Set<String>
    /// What follows the actors in its id.
    let rest: String

    init(of finding: EarlierReport.Finding, _ names: [String: String]) {
      self.finding = finding
      actors = Set(finding.actors.map { names[$0] ?? $0 })
      let head = "\(finding.rule):\(finding.actors.joined(separator: "+"))"
      rest = finding.id.hasPrefix(head) ? String(finding.id.dropFirst(head.count)) : finding.id
    }

    init(of finding: Finding, in map: EcosystemMap) {
      self.init(
        of: EarlierReport.Finding(
          id: finding.id, rule: finding.rule, actors: finding.actors.map { map[$0].id },
          sentence: finding.sentence.plain, isAccepted: false), [:])
    }

    /// The place of the finding among earlier ones: of its rule, about the same actors, or about a
    /// group of which at least half are the same; of several such groups the nearest.
    func match(in earlier: [Past]) -> Int? {
      var best: (place: Int, share: Double)?
      for (place, other) in earlier.enumerated() where other.finding.rule == finding.rule {
        if other.actors == actors {
          if other.rest == rest { return place }
          continue
        }
        let shared = Double(actors.intersection(other.actors).count)
        let share = shared / Double(max(actors.union(other.actors).count, 1))
        if actors.count > 2, share >= 0.5, share > best?.share ?? 0 { best = (place, share) }
      }
      return best?.place
    }
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

  /// The ids of those that have ended and had not at the date of the earlier report.
  private static func ended(since earlier: EarlierReport, in snapshot: Snapshot) -> Set<String> {
    let then = earlier.asOf.flatMap { PartialDate($0) }.map { Snapshot(snapshot.map, asOf: $0) }
    return Set(
      snapshot.present.filter { actor in
        snapshot.standing(of: actor) == .ended
          && then.map { $0.standing(of: $0.name(of: actor)) != .ended } ?? true
      }.map { snapshot.map[$0].id })
  }

  private static func settings(of context: AnalysisContext) -> EarlierReport.Settings {
    let projection = context.projected.projection
    return EarlierReport.Settings(
      isInternal: context.map.holdsInternal, kinds: projection.kinds,
      flags: [
        projection.isDirected, projection.includePlanned, projection.includeEnded,
        projection.includeClasses,
      ], without: projection.without.map { context.map[$0].id })
  }
}
