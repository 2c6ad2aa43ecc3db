/// Something that an actor or a tie says under a name of the map's own, for which the format has no
/// key.
public struct FreeField: Sendable, Hashable {
  /// What it is called, such as "Budget code".
  public let name: String
  /// What it says.
  public let value: String
  /// Whom it may be told.
  public let visibility: Visibility

  /// Creates a field.
  public init(name: String, value: String, visibility: Visibility = .public) {
    self.name = name
    self.value = value
    self.visibility = visibility
  }
}
