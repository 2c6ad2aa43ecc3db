import EcomapAnalysis
import EcomapModel

/// What is found in each shipped map, found once for all tests.
actor Analyses {
  private static let shared = Analyses()

  private var tasks: [String: Task<GapAnalysis, any Error>] = [:]

  /// Everything that is found in a map, by the name of the map.
  static func of(_ map: String) async throws -> GapAnalysis {
    try await shared.task(for: map).value
  }

  private func task(for map: String) -> Task<GapAnalysis, any Error> {
    if let task = tasks[map] { return task }
    let task = Task {
      try await GapAnalysis(of: Snapshot(try Repository.map(at: Repository.path(of: map))))
    }
    tasks[map] = task
    return task
  }
}
