/// A way to place the actors of a scene in a room; each layout of a view is one.
protocol LayoutPlan: Sendable {
  /// The scene in a room with letters of a size.
  ///
  /// - Returns: nil when it does not fit without becoming too small or falling on itself.
  func body(in room: Room) async throws(DrawingError) -> Body?

  /// Actors that stand under a heading with the name of their kind.
  var headed: Set<Int> { get }

  /// Whether the scene can be told not to fit without placing it.
  func isHopeless(in room: Room) -> Bool

  /// The key to what the plan draws; nil for the usual one of boxes and lines.
  var legend: LegendContents? { get }

  /// How the picture is to be read and what it leaves out, for its foot.
  var footnotes: [String] { get }

  /// What it shows beyond actors and ties, in sentences for readers who do not see it.
  var words: [String] { get }
}

extension LayoutPlan {
  var headed: Set<Int> { [] }

  func isHopeless(in room: Room) -> Bool { false }
  var legend: LegendContents? { nil }
  var footnotes: [String] { [] }
  var words: [String] { [] }
}

/// What the page leaves for the picture proper.
struct Room: Sendable {
  /// Its size in points.
  let size: Size
  /// The size of the letters on an ordinary box.
  let letters: Double
  /// The least size of any letter.
  let leastLetters: Double
  /// By how much the room may be overstepped below, when positions are kept: the space that the
  /// key leaves for one more line.
  var slack = 0.0
  /// Positions from an earlier drawing, in points of the room, by the actor's id.
  var saved: SavedLayout?

  /// Whether only the cost counts, so that less need be tried and no line be led.
  var isTrial = false
  /// How much to try for a good placement, against 1 for a picture that is kept.
  var effort = 1.0
  /// How the room is to be divided, when that is known; see ``Body/division``.
  var division: String?

  var rect: Rect { Rect(x: 0, y: 0, width: size.width, height: size.height) }
}

/// A scene in its place; its top left corner is that of the room.
struct Body: Sendable {
  /// Frames, headings and other marks behind the boxes.
  var background: [Picture.Group] = []
  /// The boxes of actors, by position in the scene.
  var boxes: [(node: Int, box: Rect)] = []
  /// The words in each of them.
  var faces: [Int: NodeFace] = [:]
  /// The courses of lines, by position among the scene's lines.
  var routes: [(line: Int, route: PlacedGraph.Route)] = []
  /// Labels of ties and other marks in front of the lines, behind the boxes.
  var foreground: [Picture.Group] = []
  /// Everything else in its place, such as tiles, in front.
  var tiles: [Picture.Group] = []
  /// Centres of what else is kept in its place, by its own word.
  var centres: [String: Point] = [:]
  /// How the room was divided, to be kept with the positions.
  var division = ""
  /// How many lines cross, those behind boxes counted as several.
  var tangle = 0
  /// How well it came out: a smaller number is better.
  var cost = 0.0
}
