import ArgumentParser
import EcomapDrawing
import EcomapModel

/// Pictures of maps, with the errors of the environment said in words.
enum MapPicture {
  /// The whole map as a picture, with signs for what was found.
  static func svg(_ snapshot: Snapshot, marks: [ActorIndex: [Mark]] = [:]) async throws -> String {
    do throws(DrawingError) {
      let atlas = try await Atlas(
        of: Scene(snapshot, marks: marks), engine: GraphvizEngine(), makesSubmaps: false)
      return atlas.sheets.first?.picture.svg ?? ""
    } catch {
      Console.error("the map could not be drawn: \(error)")
      throw Failure.environment
    }
  }

  /// The whole map as text for Graphviz's own programs.
  static func dot(_ snapshot: Snapshot, marks: [ActorIndex: [Mark]] = [:]) throws -> String {
    try reporting { () throws(DrawingError) in try Scene(snapshot, marks: marks).dot() }
  }

  private static func reporting(_ draw: () throws(DrawingError) -> String) throws -> String {
    do throws(DrawingError) {
      return try draw()
    } catch {
      Console.error("the map could not be drawn: \(error)")
      throw Failure.environment
    }
  }
}
