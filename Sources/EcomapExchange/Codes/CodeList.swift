public import EcomapModel

/// A public list of codes: who has which, when they were opened and closed, and what came after.
public struct CodeList: Sendable {
  /// A body or a place of a list.
  public struct Entry: Sendable, Equatable {
    /// Its codes: `ods` and `ons`, as far as the list has them.
    public let identifiers: [Actor.Identifier]
    /// Its name, as written: often in capitals.
    public let name: String?
    /// Since when it has been there.
    public let opened: PartialDate?
    /// The last date on which it was there.
    public let closed: PartialDate?
    /// The row of the list.
    public let row: Int

    /// Creates an entry.
    public init(
      _ identifiers: [Actor.Identifier], name: String?, opened: PartialDate? = nil,
      closed: PartialDate? = nil, row: Int
    ) {
      self.identifiers = identifiers
      self.name = name
      self.opened = opened
      self.closed = closed
      self.row = row
    }
  }

  /// A code that took over from another one.
  public struct Succession: Sendable, Equatable {
    /// The code before.
    public let old: Actor.Identifier
    /// The code after.
    public let new: Actor.Identifier
    /// Since when.
    public let date: PartialDate?

    /// Creates a succession.
    public init(from old: Actor.Identifier, to new: Actor.Identifier, date: PartialDate?) {
      self.old = old
      self.new = new
      self.date = date
    }
  }

  /// The path of its file.
  public let path: String
  /// Those that have codes, in the order of the list.
  public let entries: [Entry]
  /// What came after what, in the order of the list.
  public let successions: [Succession]

  /// Creates a list.
  public init(path: String, entries: [Entry], successions: [Succession] = []) {
    self.path = path
    self.entries = entries
    self.successions = successions
  }
}
