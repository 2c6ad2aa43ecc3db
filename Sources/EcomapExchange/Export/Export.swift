/// What a format makes of a network.
public struct Export: Sendable {
  /// A file of an export.
  public struct File: Sendable {
    /// What follows the name that was asked for: `""` for the only or the main file of an export,
    /// `-ties.csv` for others.
    public let suffix: String
    /// What it holds.
    public let bytes: [UInt8]

    /// Describes a file.
    public init(_ suffix: String = "", _ bytes: [UInt8]) {
      self.suffix = suffix
      self.bytes = bytes
    }
  }

  /// The files, the main one first.
  public let files: [File]
  /// What the format cannot hold, each a sentence without a full stop that says how much of the
  /// map it concerns, such as "4 ties have a start or an end, which Pajek cannot hold".
  public let losses: [String]

  /// Describes an export.
  public init(_ files: [File], losses: [String]) {
    self.files = files
    self.losses = losses
  }
}
