public import EcomapModel

/// Everything that is found in a map at a date.
public struct GapAnalysis: Sendable {
  /// What was looked at.
  public let context: AnalysisContext
  /// What was looked for, in the order in which findings come.
  public let rules: [Rule]
  /// What was found, accepted or not: in the order of the analyses, then of the map.
  public let findings: [Finding]
  /// What could not be looked for, and why, in the order of the analyses.
  public let unasked: [Unasked]

  /// Runs analyses over a map at a date and applies what the map accepts.
  ///
  /// The same map gives the same findings in the same order, each with an id of its own.
  /// Complexity: that of ``MeasureTable`` and of the analyses, each of which says its own.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  public init(
    of snapshot: Snapshot, projection: Projection = Projection(),
    by analyses: [any Analysis] = AnalysisRegistry.all
  ) async throws(CancellationError) {
    let context = try await AnalysisContext(snapshot, projection: projection)
    var findings: [Finding] = []
    for analysis in analyses { findings += try await analysis.findings(in: context) }
    let acceptances = AcceptanceReview(context)
    findings = acceptances.applied(to: findings) + acceptances.findings(after: findings)
    let severities = SeverityReview(context)
    findings = severities.applied(to: findings) + severities.findings(after: findings)
    Self.numberRepeatedIDs(of: &findings)
    self.context = context
    rules = analyses.flatMap(\.rules) + AnalysisRegistry.reviews
    self.findings = findings
    unasked = analyses.flatMap { $0.unasked(in: context) }
  }

  /// Makes ids unique: a second finding with the same id gets `:2`.
  private static func numberRepeatedIDs(of findings: inout [Finding]) {
    var seen: [String: Int] = [:]
    for index in findings.indices {
      let count = seen[findings[index].id, default: 0] + 1
      seen[findings[index].id] = count
      if count > 1 { findings[index].id += ":\(count)" }
    }
  }

  /// The findings that are not accepted and ask at least so much of their reader.
  public func open(atLeast severity: Severity) -> [Finding] {
    findings.filter { $0.severity >= severity && $0.accepted == nil }
  }

  /// The findings of a rule that are not accepted.
  public func open(_ rule: String) -> [Finding] {
    findings.filter { $0.rule == rule && $0.accepted == nil }
  }
}
