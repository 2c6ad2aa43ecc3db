/// Frames of groups that are kept with the positions of actors, as two corners each: who is
/// pinned must find the frame round it where it was.
enum KeptFrames {
  static func corners(of frames: [(id: String, frame: Rect)]) -> [String: Point] {
    var corners: [String: Point] = [:]
    for (id, frame) in frames {
      corners[start(id)] = Point(x: frame.x, y: frame.y)
      corners[end(id)] = Point(x: frame.maxX, y: frame.maxY)
    }
    return corners
  }

  /// The frames with these ids; nil when they are not those that were saved.
  static func frames(_ ids: [String], in saved: SavedLayout) -> [Rect]? {
    let frames = ids.compactMap { id -> Rect? in
      guard let start = saved.centres[start(id)], let end = saved.centres[end(id)] else {
        return nil
      }
      return Rect(x: start.x, y: start.y, width: end.x - start.x, height: end.y - start.y)
    }
    let count = saved.centres.keys.count { $0.hasPrefix(prefix) }
    return frames.count == ids.count && count == 2 * ids.count ? frames : nil
  }

  /// No actor's id has a space.
  private static let prefix = "frame "
  private static func start(_ id: String) -> String { "\(prefix)\(id) from" }
  private static func end(_ id: String) -> String { "\(prefix)\(id) to" }
}
