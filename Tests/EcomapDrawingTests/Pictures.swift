import Testing

@testable import EcomapDrawing

extension Scenes {
  /// The picture of the scene, drawn once for all tests.
  func picture() async throws -> Picture {
    try #require(await Self.pictures.value[self]).get()
  }

  private static let pictures = Task {
    var pictures: [Scenes: Result<Picture, DrawingError>] = [:]
    for fixture in allCases {
      do throws(DrawingError) {
        pictures[fixture] = .success(
          try await Picture(of: fixture.scene, engine: GraphvizEngine()))
      } catch {
        pictures[fixture] = .failure(error)
      }
    }
    return pictures
  }
}
