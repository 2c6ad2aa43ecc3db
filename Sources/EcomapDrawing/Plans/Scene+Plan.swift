internal import EcomapModel

extension Scene {
  /// The plan of the scene's layout.
  func plan(
    lines: [SceneLine], engine: any LayoutEngine
  ) async throws(DrawingError) -> any LayoutPlan {
    switch layout {
    case .landscape: LandscapePlan(scene: self)
    case .network, .bands, .groups, .rings, .focus, .matrix, .coverage:
      try await NetworkPlan(self, lines: lines, engine: engine)
    }
  }
}
