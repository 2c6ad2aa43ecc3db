import ArgumentParser
import EcomapDrawing
import EcomapModel

/// Pictures of maps, with the errors of the environment said in words.
enum MapPicture {
  /// The whole map as a picture, with signs for what was found.
  static func svg(
    _ snapshot: Snapshot, marks: [ActorIndex: [Mark]] = [:], _ console: Console
  ) async throws -> String {
    try await reporting { () async throws(DrawingError) in
      let picture = try await Picture(
        of: Scene(snapshot, marks: marks), engine: WorkerEngine.divided())
      for note in picture.notes { console.warn(note) }
      return picture.svg
    }
  }

  /// The whole map as text for Graphviz's own programs.
  static func dot(
    _ snapshot: Snapshot, marks: [ActorIndex: [Mark]] = [:]
  ) async throws -> String {
    try await reporting { () async throws(DrawingError) in
      try Scene(snapshot, marks: marks).dot()
    }
  }

  private static func reporting(
    _ draw: () async throws(DrawingError) -> String
  ) async throws -> String {
    do throws(DrawingError) {
      return try await draw()
    } catch {
      Console.error("the map could not be drawn: \(error)")
      throw Failure.environment
    }
  }
}
