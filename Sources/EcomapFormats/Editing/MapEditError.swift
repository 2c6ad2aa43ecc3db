public import EcomapModel

/// Why an edit of a map file cannot be made; the file is then left as it is.
public struct MapEditError: Error, Sendable, Equatable {
  /// The ways in which it goes wrong.
  public enum Reason: Sendable, Equatable {
    /// The file cannot be read as it is; the text says what is wrong with it.
    case unreadable(String)
    /// The entry stands in another file, whose path this is.
    case inAnotherFile(String)
    /// There is no such entry.
    case unknownEntry
    /// There is an entry of that name, and it says something else.
    case alreadyThere
    /// The text stands in the way; the text says how.
    case obstacle(String)
    /// The file could not be read afterwards; the text says what would be wrong with it.
    case refused(String)
    /// The file would not say what it should.
    case misread
  }

  /// What was to be done, such as "set `note` of `devon-icb`".
  public let edit: String
  /// What went wrong.
  public let reason: Reason
  /// Where in the file, when that is known.
  public let location: SourceLocation?

  /// What went wrong, as the end of a sentence that names the edit.
  public var explanation: String {
    switch reason {
    case .unreadable(let trouble): "the file cannot be read: \(trouble)"
    case .inAnotherFile(let path): "it stands in `\(path)`; edit that file"
    case .unknownEntry: "there is no such entry"
    case .alreadyThere: "there is an entry of that name already"
    case .obstacle(let trouble): "\(trouble); edit the file by hand"
    case .refused(let trouble): "the map would not be right: \(trouble)"
    case .misread: "the file is written in an unusual way; edit it by hand"
    }
  }
}
