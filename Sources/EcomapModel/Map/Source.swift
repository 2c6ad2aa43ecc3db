/// A document or list that a map rests on.
public struct Source: Sendable {
  /// The word for it in the map.
  public let id: String
  /// Its title.
  public let title: String
  /// Who published it.
  public let publisher: String?
  /// When.
  public let date: PartialDate?
  /// Where it can be read.
  public let url: String?
  /// Anything else worth knowing.
  public let note: String?
  /// Whom it may be told.
  public let visibility: Visibility
  /// Which of its texts are internal although it is not.
  public let internalTexts: InternalTexts

  /// Creates a source.
  public init(
    id: String, title: String, publisher: String? = nil, date: PartialDate? = nil,
    url: String? = nil, note: String? = nil, visibility: Visibility = .public,
    internalTexts: InternalTexts = []
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.url = url
    self.note = note
    self.visibility = visibility
    self.internalTexts = internalTexts
  }
}

/// A place in a source that bears out an actor or a tie.
public struct Citation: Hashable, Sendable {
  /// The id of the source.
  public let source: String
  /// The place in it, such as "Table 10".
  public let locator: String?

  /// Creates a citation.
  public init(source: String, locator: String?) {
    self.source = source
    self.locator = locator
  }
}
