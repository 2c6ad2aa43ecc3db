import EcomapAnalysis
import EcomapDrawing
import EcomapModel

/// The picture of a comparison on a slide.
struct ComparisonPicture {
  private let comparison: Comparison

  init(_ comparison: Comparison) { self.comparison = comparison }

  /// The picture; where actors stand in the pictures of the first map is kept where it can be.
  ///
  /// The first of its scenes that fits the page is drawn; when none does, an overview of groups.
  /// There is none of two maps that share nobody.
  func drawn(
    near path: String, _ console: Console
  ) async throws -> (scene: Scene, picture: Picture)? {
    guard comparison.pair.relation != .apart else { return nil }
    let store = try LayoutStore(of: path, ignoresPositions: false, console)
    let scenes = ComparisonScene(comparison).scenes
    let engine = try await MapPictures.reporting("comparison") { () throws(DrawingError) in
      try WorkerEngine.divided()
    }
    for scene in scenes {
      let saved = kept(store.file, in: scene)
      let picture = try await MapPictures.reporting(scene.title) {
        () async throws(DrawingError) in
        try await Picture(of: scene, engine: engine, saved: saved)
      }
      if let picture { return (scene, picture) }
    }
    guard let last = scenes.last else { throw Failure.environment }
    let atlas = try await MapPictures.reporting(last.title) { () async throws(DrawingError) in
      try await Atlas(of: last, engine: engine, makesSubmaps: false)
    }
    guard let sheet = atlas.sheets.first else { throw Failure.environment }
    return (sheet.scene, sheet.picture)
  }

  /// Where the actors of a scene stand in the picture of the whole first map.
  private func kept(_ file: LayoutFile, in scene: Scene) -> SavedLayout? {
    guard var layout = file.layouts["map"] else { return nil }
    let pair = comparison.pair
    for actor in pair.actors {
      guard let old = actor.before.first, let new = actor.after.first else { continue }
      layout.centres[pair.after.map[new].id] = layout.centres[pair.before.map[old].id]
    }
    let shown = Set(scene.nodes.map(\.id))
    layout.centres = layout.centres.filter { shown.contains($0.key) }
    // A page with places for a few would only be a small one for the others.
    return layout.centres.count * 2 < shown.count ? nil : layout
  }
}
