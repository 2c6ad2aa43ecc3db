/// Where the actors of one picture stood when it was last drawn.
public struct SavedLayout: Sendable, Equatable {
  /// The size of the letters in points.
  public var letters: Double
  /// How the page was divided: where the key stood and where the unconnected were.
  public var division: String
  /// The centre of each box in points of the page, by the actor's id.
  public var centres: [String: Point]
  /// The height of the page in points, where a page can have several; else nil.
  public var height: Double?

  /// Creates a saved layout.
  public init(
    letters: Double, division: String, centres: [String: Point], height: Double? = nil
  ) {
    self.letters = letters
    self.division = division
    self.centres = centres
    self.height = height
  }
}
