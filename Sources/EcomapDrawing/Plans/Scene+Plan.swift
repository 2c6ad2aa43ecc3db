internal import EcomapModel

extension Scene {
  /// The plan of the scene's layout.
  func plan(
    lines: [SceneLine], engine: any LayoutEngine
  ) async throws(DrawingError) -> any LayoutPlan {
    switch layout {
    case .network, .bands, .groups, .rings, .focus:
      try await NetworkPlan(self, lines: lines, engine: engine)
    case .matrix where !groups.isEmpty: GroupMatrixPlan(self)
    case .matrix: await MatrixPlan(self)
    case .landscape: LandscapePlan(self)
    case .coverage: CoveragePlan(self)
    }
  }
}
