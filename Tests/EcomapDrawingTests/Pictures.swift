import Testing

@testable import EcomapDrawing

extension Scenes {
  /// The picture of the scene, drawn once for all tests.
  func picture() async throws -> Picture { try await Pictures.shared.picture(of: self) }
}

extension Picture {
  /// The picture of a scene that is known to fit its page.
  static func drawn(_ scene: Scene, saved: SavedLayout? = nil) async throws -> Picture {
    let picture = try await Picture(of: scene, engine: GraphvizEngine(), saved: saved)
    return try #require(picture, "the scene should fit its page")
  }
}

/// The pictures of all scenes, each drawn when it is first asked for.
private actor Pictures {
  static let shared = Pictures()

  private var drawings: [Scenes: Task<Picture, any Error>] = [:]

  func picture(of fixture: Scenes) async throws -> Picture {
    // The task is kept and not the picture, so that whoever comes meanwhile waits for the same.
    let drawing = drawings[fixture] ?? Task { try await Picture.drawn(fixture.scene) }
    drawings[fixture] = drawing
    return try await drawing.value
  }
}
