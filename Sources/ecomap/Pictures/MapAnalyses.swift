import EcomapAnalysis
import EcomapDrawing
import EcomapModel

/// The analyses of one map at the dates of its pictures, each made once.
actor MapAnalyses {
  private let map: EcosystemMap
  private var known: [(date: PartialDate?, analysis: GapAnalysis)] = []

  init(_ map: EcosystemMap) { self.map = map }

  /// The analysis as of a date, or as of the map's own.
  func analysis(asOf date: PartialDate?) async throws -> GapAnalysis {
    let snapshot = Snapshot(map, asOf: date)
    if let entry = known.first(where: { $0.date == snapshot.date }) { return entry.analysis }
    let analysis = try await GapAnalysis(of: snapshot)
    known.append((snapshot.date, analysis))
    return analysis
  }
}

extension GapAnalysis {
  /// The betweenness of every actor that counts.
  var betweenness: [ActorIndex: Double] {
    let table = context.measures
    return Dictionary(
      zip(table.projected.actors, table.bestBetweenness), uniquingKeysWith: { first, _ in first })
  }
}
