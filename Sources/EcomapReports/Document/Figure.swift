/// A picture in a report.
public struct Figure: Sendable, Equatable {
  /// Where the picture lies, seen from the folder of the report, such as `findings/1-broker.svg`.
  public let path: String
  /// The picture itself, for formats that carry it inside.
  public let svg: String
  /// What it shows, for those who do not see it.
  public let alternative: String
  /// What stands beneath it.
  public let caption: Passage

  /// Creates a figure.
  public init(path: String, svg: String, alternative: String, caption: Passage) {
    self.path = path
    self.svg = svg
    self.alternative = alternative
    self.caption = caption
  }
}
