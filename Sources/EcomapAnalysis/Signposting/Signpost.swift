public import EcomapModel

/// What somebody asks a map for: help with something, somewhere, at some stage.
public struct Signpost: Sendable {
  /// What help is sought, in the asker's own words.
  public var words: String
  /// Where it is sought; nil when anywhere will do.
  public var area: String?
  /// The stage of the innovation pathway that it is for.
  public var stage: Stage?
  /// The driver that it is about.
  public var driver: Driver?
  /// Who asks.
  public var asker: ActorIndex?

  /// Creates a question.
  public init(
    _ words: String, area: String? = nil, stage: Stage? = nil, driver: Driver? = nil,
    asker: ActorIndex? = nil
  ) {
    self.words = words
    self.area = area
    self.stage = stage
    self.driver = driver
    self.asker = asker
  }
}
