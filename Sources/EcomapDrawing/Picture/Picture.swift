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
    /// What a screen reader says for the group as a whole; nil leaves it to the words inside.
    var label: String?
    /// Further words about it for style sheets and scripts of a web page.
    var classes: [String] = []
  }

  /// The title, for readers who do not see.
  public let title: String
  /// What is in the picture, in a few sentences.
  public let summary: String
  /// The width in points.
  public let width: Double
  /// The height in points.
  public let height: Double
  let groups: [Group]
  /// Where the connected actors stand, by their position in the scene.
  let boxes: [(node: Int, box: Rect)]
  /// How the lines run, by their position among the lines.
  let routes: [(line: SceneLine, route: PlacedGraph.Route)]

  /// Where its actors stand, to be kept for the next drawing.
  public let layout: SavedLayout

  /// Draws a scene on its page.
  ///
  /// - Parameters:
  ///   - scene: What to draw. Empty scenes and scenes without ties are fine.
  ///   - engine: What places actors roughly and leads lines round boxes.
  ///   - saved: Where actors stood before; they stay there as long as there is room.
  /// - Returns: nil when the scene does not fit its page with letters that can be read; `Atlas`
  ///   divides such a scene.
  /// - Throws: `DrawingError` when the engine fails or an id cannot be passed to it.
  public init?(
    of scene: Scene, engine: any LayoutEngine, saved: SavedLayout? = nil
  ) async throws(DrawingError) {
    // Placing thousands of boxes only to find that a page cannot hold them takes long.
    guard !Paper(scene.page).isTooSmall(for: scene.nodes.count),
      let picture = try await PageComposer(scene, engine: engine).picture(saved: saved)
    else { return nil }
    self = picture
  }

  init(
    title: String, summary: String, size: Size, groups: [Group],
    boxes: [(node: Int, box: Rect)], routes: [(line: SceneLine, route: PlacedGraph.Route)],
    layout: SavedLayout
  ) {
    self.title = title
    self.summary = summary
    width = size.width
    height = size.height
    self.groups = groups
    self.boxes = boxes
    self.routes = routes
    self.layout = layout
  }
}
