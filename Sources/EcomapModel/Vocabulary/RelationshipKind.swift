/// A kind of relationship between two actors, such as `member-of`.
public struct RelationshipKind: Hashable, Sendable {
  /// Kinds that belong together; they share a line style in a picture.
  public enum Family: String, CaseIterable, Sendable {
    /// Working together.
    case collaboration
    /// Being part of something, or holding it.
    case structure
    /// Running, leading, setting up.
    case leadership
    /// Giving money or contracts.
    case funding
    /// Making, testing, taking up and using.
    case innovation
    /// Helping, training, informing, studying.
    case support

    /// The name to show to people.
    public var name: String {
      switch self {
      case .collaboration: "Works together"
      case .structure: "Member, part or host"
      case .leadership: "Runs, leads or set up"
      case .funding: "Funds or commissions"
      case .innovation: "Develops, adopts or uses"
      case .support: "Supports, informs or studies"
      }
    }
  }

  /// One of the two ends of a tie.
  public enum End: Sendable {
    /// The one that a tie leads from.
    case from
    /// The one that it leads to.
    case to
  }

  /// The word used for it in maps, in kebab case.
  public let id: String
  /// The kind as it is said between two actors: "A works with B".
  public let phrase: String
  /// Whether the two ends differ.
  public let isDirected: Bool
  /// The word that says the same from the other end, for a directed kind.
  public let inverse: String?
  /// The inverse as it is said between two actors.
  public let inversePhrase: String?
  /// What it means.
  public let meaning: String
  /// The family it belongs to.
  public let family: Family
  /// The end that is the other end's own: its part, its programme, its product; nil when a tie of
  /// the kind joins two that stand for themselves.
  public let ownEnd: End?

  /// Creates a kind; phrases default to the words with spaces for hyphens.
  public init(
    id: String, isDirected: Bool, inverse: String? = nil, meaning: String = "",
    family: Family = .collaboration, ownEnd: End? = nil
  ) {
    self.id = id
    self.phrase = Self.spaced(id)
    self.isDirected = isDirected
    self.inverse = inverse
    self.inversePhrase = inverse.map(Self.spaced)
    self.meaning = meaning
    self.family = family
    self.ownEnd = ownEnd
  }

  private static func spaced(_ word: String) -> String {
    String(word.map { $0 == "-" ? " " : $0 })
  }
}
