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

  /// A frame whose corners are as round as they are saved.
  static func rounded(_ frame: Rect) -> Rect {
    func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
    let (x, y) = (tenths(frame.x), tenths(frame.y))
    return Rect(x: x, y: y, width: tenths(frame.maxX) - x, height: tenths(frame.maxY) - y)
  }

  /// Whether a word is that of a frame and not of an actor.
  static func isFrame(_ word: String) -> Bool { word.hasPrefix(prefix) }

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
