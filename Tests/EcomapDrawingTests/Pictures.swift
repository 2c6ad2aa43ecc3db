import Testing

@testable import EcomapDrawing

extension Scenes {
  /// The picture of the scene, drawn once for all tests.
  func picture() throws -> Picture {
    try #require(Self.pictures[self]).get()
  }

  private static let pictures: [Scenes: Result<Picture, DrawingError>] = {
    var pictures: [Scenes: Result<Picture, DrawingError>] = [:]
    for fixture in allCases {
      pictures[fixture] = Result { () throws(DrawingError) in
        try Picture(of: fixture.scene, engine: GraphvizEngine())
      }
    }
    return pictures
  }()
}
