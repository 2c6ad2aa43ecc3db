/// Where the actors of one picture stood when it was last drawn.
public struct SavedLayout: Sendable, Equatable {
  /// The size of the letters in points.
  public var letters: Double
  /// How the page was divided: where the key stood and where the unconnected were.
  public var division: String
  /// The centre of each box in points of the page, by the actor's id.
  public var centres: [String: Point]

  /// Creates a saved layout.
  public init(letters: Double, division: String, centres: [String: Point]) {
    self.letters = letters
    self.division = division
    self.centres = centres
  }
}
