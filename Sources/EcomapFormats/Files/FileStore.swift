/// Where maps are read from: the disk, or memory in tests.
public protocol FileStore: Sendable {
  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - limit: the most bytes that are wanted; a larger file is an error.
  func read(_ path: String, atMost limit: Int) throws(FileError) -> [UInt8]

  /// The one path that names a file whatever links lead to it, or nil when it does not exist.
  func canonicalPath(_ path: String) -> String?
}

/// Why a file could not be read or written.
public struct FileError: Error, Sendable, Equatable {
  /// The ways in which it goes wrong.
  public enum Reason: Sendable, Equatable {
    /// There is no such file.
    case missing
    /// It is a folder.
    case isFolder
    /// The user may not.
    case notPermitted
    /// It is larger than wanted.
    case tooLarge
    /// The system says so in its own words.
    case other(String)
  }

  /// The file.
  public let path: String
  /// What went wrong.
  public let reason: Reason

  /// Creates an error.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What went wrong, as the end of a sentence that names the file.
  public var explanation: String {
    switch reason {
    case .missing: "there is no such file"
    case .isFolder: "it is a folder, not a file"
    case .notPermitted: "you do not have permission"
    case .tooLarge: "it is too large"
    case .other(let text): text
    }
  }
}
