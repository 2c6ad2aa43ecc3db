/// A text file that a map was read from, kept so that diagnostics can show the line they speak of.
public struct SourceFile: Sendable {
  /// The path as the user would write it, relative to where they ran the command when possible.
  public let path: String
  /// The file's bytes, as read.
  public let bytes: [UInt8]

  /// Creates a source file from a path and what was read from it.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
