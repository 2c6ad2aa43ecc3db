/// Something wrong in a file of another program, with its place and what to do about it.
///
/// Thrown when the file cannot be used at all; collected where only a row of it cannot.
public struct ImportTrouble: Error, Sendable, Equatable {
  /// Where it is.
  public let place: ForeignPlace
  /// What is wrong, a sentence without a full stop.
  public let problem: String
  /// What stands there, when that helps.
  public let value: String?
  /// What to do about it.
  public let suggestion: String?

  /// Describes a trouble.
  public init(
    _ problem: String, at place: ForeignPlace, value: String? = nil, suggestion: String? = nil
  ) {
    self.place = place
    self.problem = problem
    self.value = value
    self.suggestion = suggestion
  }
}

/// What is taken in at most, so that no file can exhaust the machine.
public enum ImportLimits {
  /// The largest file, in bytes.
  public static let file = 1 << 30
  /// The most bytes that a compressed file may hold when it is opened.
  public static let expanded = 1 << 30
  /// How deep the parts of a file may lie in each other.
  public static let depth = 200
  /// The most kinds of values that actors or ties of a file may have.
  static let columns = 4096
  /// The most troubles that are listed one by one.
  public static let troubles = 200
}
