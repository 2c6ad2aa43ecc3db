internal import EcomapModel

extension Scene {
  /// The scene with its boxes as large as its layout wants them: whom it is about is the largest,
  /// and in rings, where the place says how near somebody is, all others are alike.
  var dressed: Scene {
    var scene = self
    if layout == .rings {
      for index in nodes.indices { scene.nodes[index].prominence = 0 }
    }
    guard let focus, layout == .rings || layout == .focus else { return scene }
    scene.nodes[focus].prominence = 2
    scene.sizeWords =
      layout == .rings || nodes.allSatisfy { $0.prominence == 0 }
      ? "Larger: whom the map is about"
      : "Larger: whom the map is about, and who has more ties"
    return scene
  }

  /// The plan of the scene's layout.
  func plan(
    lines: [SceneLine], engine: any LayoutEngine
  ) async throws(DrawingError) -> any LayoutPlan {
    switch layout {
    case .landscape: LandscapePlan(self)
    case .coverage: CoveragePlan(self)
    case .matrix where !groups.isEmpty: GroupMatrixPlan(self)
    case .matrix: await MatrixPlan(self)
    case .bands: try await BandsPlan(self, lines: lines, engine: engine)
    case .groups: try await GroupsPlan(self, lines: lines, engine: engine)
    case .rings: try await RingsPlan(self, lines: lines, engine: engine)
    case .focus:
      if let focus {
        FocusPlan(self, focus: focus, lines: lines, engine: engine)
      } else {
        try await NetworkPlan(self, lines: lines, engine: engine)
      }
    case .network: try await NetworkPlan(self, lines: lines, engine: engine)
    }
  }
}
