/// What a person says of an import beforehand.
public struct ImportOptions: Sendable {
  /// What becomes of an actor that a tie names and no table lists.
  public enum Unlisted: String, CaseIterable, Sendable {
    /// Somebody has to decide.
    case ask
    /// It becomes an actor.
    case add
    /// The tie is left out.
    case leaveOut = "leave-out"
  }

  /// What becomes of two rows for one actor that say different things.
  public enum Duplicates: String, CaseIterable, Sendable {
    /// Somebody has to decide.
    case ask
    /// They become one actor; what the first row says goes before.
    case merge
    /// They stay two actors.
    case keep
  }

  /// What becomes of a row that cannot be used.
  public enum BadRows: String, CaseIterable, Sendable {
    /// Somebody has to decide.
    case ask
    /// It is left out.
    case leaveOut = "leave-out"
  }

  /// The format; nil to find out.
  public var format: ExchangeFormat?
  /// Whether the files are public lists of codes, such as those of the NHS Organisation Data Service.
  public var areCodeLists = false
  /// The title of the map; nil for that of the file.
  public var title: String?
  /// What headings mean, by heading: `Partner org` → `name`.
  public var columns: [String: String] = [:]
  /// What words for kinds mean, by word: `Hospital` → `nhs-trust`.
  public var kinds: [String: String] = [:]
  /// The kind of actors of which nothing says what they are; nil for `organisation`.
  public var defaultKind: String?
  /// What becomes of actors that nobody lists.
  public var unlisted = Unlisted.ask
  /// What becomes of rows for one actor that differ.
  public var duplicates = Duplicates.ask
  /// What becomes of rows that cannot be used.
  public var badRows = BadRows.ask

  /// Creates options that ask whenever there is something to decide.
  public init() {}
}
