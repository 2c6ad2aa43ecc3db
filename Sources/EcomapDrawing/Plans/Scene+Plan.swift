internal import EcomapModel

extension Scene {
  /// The plan of the scene's layout.
  func plan(
    lines: [SceneLine], engine: any LayoutEngine
  ) async throws(DrawingError) -> any LayoutPlan {
    switch layout {
    case .landscape: LandscapePlan(scene: self)
    case .bands: try await BandsPlan(self, lines: lines, engine: engine)
    case .groups: try await GroupsPlan(self, lines: lines, engine: engine)
    case .rings: try await RingsPlan(self, lines: lines, engine: engine)
    case .focus:
      if let focus {
        FocusPlan(self, focus: focus, lines: lines, engine: engine)
      } else {
        try await NetworkPlan(self, lines: lines, engine: engine)
      }
    case .network, .matrix, .coverage: try await NetworkPlan(self, lines: lines, engine: engine)
    }
  }
}
