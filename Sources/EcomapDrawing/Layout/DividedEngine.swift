/// Places small graphs near, in this process, and large ones far, where they can be ended.
public struct DividedEngine: LayoutEngine {
  /// What it was told, for whoever draws to pass on.
  public let notes = LayoutNotes()

  private let near: any LayoutEngine
  private let far: any LayoutEngine

  /// Graphs up to this size are placed in moments.
  static let nearLimit = 300
  /// Layers take far longer than stress and springs.
  static let nearLayersLimit = 60

  /// Divides the work between two engines.
  ///
  /// - Parameters:
  ///   - near: Takes graphs that are done at once.
  ///   - far: Takes those that may run away.
  public init(near: any LayoutEngine, far: any LayoutEngine) {
    self.near = near
    self.far = far
  }

  /// Places one graph with the engine for its size.
  public func place(
    dot: String, method: LayoutMethod
  ) async throws(DrawingError) -> PlacedGraph {
    let limit = method == .layers ? Self.nearLayersLimit : Self.nearLimit
    let engine = LayoutDOT.nodeCount(of: dot) <= limit ? near : far
    return try await engine.place(dot: dot, method: method)
  }

  /// Keeps the words in `notes`.
  public func tell(_ note: String) { notes.add(note) }
}
