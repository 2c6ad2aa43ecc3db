public import EcomapAnalysis
import EcomapModel

/// The tables of a map: who is there, how they relate, what is found and what is measured.
public struct MapTables: Sendable {
  /// The actors.
  public let actors: DataTable
  /// The ties.
  public let ties: DataTable
  /// The findings.
  public let findings: DataTable
  /// The measures.
  public let measures: DataTable
  /// What the tables were made of.
  let context: AnalysisContext

  /// Makes the tables of what was found and of everything that was measured.
  ///
  /// - Parameters:
  ///   - analysis: What was found.
  ///   - measures: What was measured of the same map in full; without it, it is measured here.
  /// - Throws: `CancellationError` when the task is cancelled.
  public init(
    of analysis: GapAnalysis, measures: MeasureTable? = nil
  ) async throws(CancellationError) {
    let context = analysis.context
    let measured: MeasureTable
    if let measures {
      measured = measures
    } else {
      measured = try await MeasureTable(context.projected, extent: .full)
    }
    self.context = context
    actors = ActorTable(context: context).table
    ties = TieTable(context: context).table
    findings = Self.findings(of: analysis)
    self.measures = DataTable(of: measured)
  }

  /// The table of findings alone, which needs no more than the analysis.
  public static func findings(of analysis: GapAnalysis) -> DataTable {
    FindingTable(analysis: analysis).table
  }

  /// All tables in their order.
  public var all: [DataTable] { [actors, ties, findings, measures] }

  /// What counts in the measures and the findings, in a sentence with a full stop.
  public var sentence: String { context.projected.spoken + "." }
}
