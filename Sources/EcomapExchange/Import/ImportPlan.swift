public import EcomapModel

/// What an import would make, and everything that a person should know before it does.
public struct ImportPlan: Sendable {
  /// A column of a table and what becomes of it.
  public struct Column: Sendable {
    /// Its heading.
    public let heading: String
    /// The field of the map that it fills, or `fields.HEADING` where the format has none.
    public let field: String
    /// How many cells have something.
    public let filled: Int
  }

  /// A table and what becomes of it.
  public struct Table: Sendable {
    /// The file and the sheet or list.
    public let place: ForeignPlace
    /// How many rows it has.
    public let rows: Int
    /// Whether its rows are actors or ties, or nobody knows.
    public let content: ForeignTable.Content
    /// Its columns.
    public let columns: [Column]
  }

  /// A kind of actor or of tie, and where it comes from.
  public struct KindCount: Sendable {
    /// The kind.
    public let kind: String
    /// The file's own word for it; nil when there was none.
    public let word: String?
    /// How surely it is known.
    public let sureness: Sureness
    /// How many have it.
    public internal(set) var count: Int
    /// The names of the first few, where the file does not say their kind.
    public internal(set) var examples: [String] = []
  }

  /// Something that only a person can decide.
  public struct Decision: Sendable {
    /// What it is about, a sentence without a full stop.
    public let question: String
    /// How to settle all of it at once.
    public let remedy: String
    /// Where the question arises.
    public internal(set) var items: [ImportTrouble]
    /// How many there are, more than are listed maybe.
    public internal(set) var count: Int
  }

  /// The formats of the files, one for each file.
  public internal(set) var formats: [ExchangeFormat] = []
  /// The map.
  public internal(set) var map: EcosystemMap
  /// What would change in the map that rows go into; nil when a map is made.
  public internal(set) var changes: MapChanges?
  /// Why an actor's kind is what it is, for those whose kind was not in the file.
  public internal(set) var actorKinds: [Sureness] = []
  /// The tables and their columns.
  public internal(set) var tables: [Table] = []
  /// The kinds of actors, the most frequent first.
  public internal(set) var kinds: [KindCount] = []
  /// The kinds of ties, likewise.
  public internal(set) var relationships: [KindCount] = []
  /// What was put together or left aside without a loss.
  public internal(set) var notes: [ImportTrouble] = []
  /// Values that could not be used where they stood, and were kept as free fields.
  public internal(set) var troubles: [ImportTrouble] = []
  /// How many more of them there are than are listed.
  public internal(set) var unlistedTroubles = 0
  /// What a person must decide before there can be a map.
  public internal(set) var decisions: [Decision] = []
}
