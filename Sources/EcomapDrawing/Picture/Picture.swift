/// A picture ready to be written: marks in place, in the order in which they are painted.
///
/// It does not depend on the fonts, the clock or the number of threads of a machine: the same
/// scene gives the same picture.
public struct Picture: Sendable {
  /// Marks that belong together.
  struct Group: Sendable {
    /// Unique in the picture; nil for marks nobody refers to.
    var id: String?
    /// What the group is, such as `actor`.
    var role: String
    /// What a reader sees who points at it.
    var title: String?
    /// Where a click leads.
    var link: String?
    var shapes: [Shape]
  }

  /// The title, for readers who do not see.
  public let title: String
  /// What is in the picture, in a few sentences.
  public let summary: String
  /// The width in points.
  public let width: Double
  /// The height in points.
  public let height: Double
  /// What went otherwise than planned while it was laid out, one sentence each, for the reader.
  public let notes: [String]
  let groups: [Group]
  /// Where the connected actors stand, by their position in the scene.
  let boxes: [(node: Int, box: Rect)]
  /// How the lines run, by their position among the lines.
  let routes: [(line: SceneLine, route: PlacedGraph.Route)]

  /// Draws a scene.
  ///
  /// - Parameters:
  ///   - scene: What to draw. Empty scenes and scenes without ties are fine.
  ///   - engine: What places the connected actors.
  /// - Throws: `DrawingError` when the engine fails or an id cannot be passed to it.
  public init(of scene: Scene, engine: any LayoutEngine) async throws(DrawingError) {
    self = try await PageComposer(scene).picture(with: engine)
  }

  init(
    title: String, summary: String, size: Size, groups: [Group],
    boxes: [(node: Int, box: Rect)], routes: [(line: SceneLine, route: PlacedGraph.Route)],
    notes: [String] = []
  ) {
    self.title = title
    self.summary = summary
    width = size.width
    height = size.height
    var told: Set<String> = []
    self.notes = notes.filter { told.insert($0).inserted }
    self.groups = groups
    self.boxes = boxes
    self.routes = routes
  }
}
