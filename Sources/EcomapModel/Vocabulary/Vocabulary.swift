/// The words a map may use for kinds of actor and kinds of relationship.
public struct Vocabulary: Sendable {
  /// All kinds of actor, the built-in ones first.
  public private(set) var actorKinds: [ActorKind]
  /// All sectors, the built-in ones first.
  public private(set) var sectors = Sector.builtIn
  /// All kinds of relationship, the built-in ones first.
  public private(set) var relationshipKinds: [RelationshipKind]

  /// Phrases that mean the same, besides those that ecomap knows of itself.
  public private(set) var synonyms: [[String]] = []

  private var actorKindIndex: [String: Int]
  private var relationshipWords: [String: RelationshipWord]

  /// What a word says about a tie.
  public struct RelationshipWord: Sendable {
    /// The kind that is stored.
    public let kind: RelationshipKind
    /// Whether the word names it from the other end, so that the two ends are to be swapped.
    public let isInverse: Bool

    /// Describes a word.
    package init(kind: RelationshipKind, isInverse: Bool) {
      self.kind = kind
      self.isInverse = isInverse
    }

    /// The word as it is said between two actors: "A works with B".
    public var phrase: String { isInverse ? kind.inversePhrase ?? kind.phrase : kind.phrase }
  }

  /// The vocabulary that needs no declaration.
  public static let builtIn = Vocabulary(
    actorKinds: ActorKind.builtIn, relationshipKinds: RelationshipKind.builtIn)

  /// Creates a vocabulary; of two kinds with the same word the later one counts.
  public init(actorKinds: [ActorKind], relationshipKinds: [RelationshipKind]) {
    self.actorKinds = []
    self.relationshipKinds = []
    self.actorKindIndex = [:]
    self.relationshipWords = [:]
    for kind in actorKinds { add(kind) }
    for kind in relationshipKinds { add(kind) }
  }

  /// Adds a kind of actor, in place of one with the same word.
  public mutating func add(_ kind: ActorKind) {
    if let index = actorKindIndex[kind.id] {
      actorKinds[index] = kind
    } else {
      actorKindIndex[kind.id] = actorKinds.count
      actorKinds.append(kind)
    }
  }

  /// Adds a kind of relationship, in place of one with the same word.
  public mutating func add(_ kind: RelationshipKind) {
    if let index = relationshipKinds.firstIndex(where: { $0.id == kind.id }) {
      if let inverse = relationshipKinds[index].inverse { relationshipWords[inverse] = nil }
      relationshipKinds[index] = kind
    } else {
      relationshipKinds.append(kind)
    }
    relationshipWords[kind.id] = RelationshipWord(kind: kind, isInverse: false)
    if let inverse = kind.inverse {
      relationshipWords[inverse] = RelationshipWord(kind: kind, isInverse: true)
    }
  }

  /// Adds a sector, in place of one with the same word.
  public mutating func add(_ sector: Sector) {
    if let index = sectors.firstIndex(where: { $0.rawValue == sector.rawValue }) {
      sectors[index] = sector
    } else {
      sectors.append(sector)
    }
  }

  /// Adds phrases that mean the same.
  public mutating func add(synonyms phrases: [String]) {
    if !synonyms.contains(phrases) { synonyms.append(phrases) }
  }

  /// The sector a word names.
  public func sector(_ word: String) -> Sector? { sectors.first { $0.rawValue == word } }

  /// The kind of actor a word names.
  public func actorKind(_ id: String) -> ActorKind? {
    actorKindIndex[id].map { actorKinds[$0] }
  }

  /// The kind of relationship a word names, from either end.
  public func relationship(_ word: String) -> RelationshipWord? { relationshipWords[word] }

  /// Every word that can stand for a relationship: the kinds in order, each with its inverse.
  public var relationshipVocabulary: [String] {
    relationshipKinds.flatMap { kind in [kind.id] + (kind.inverse.map { [$0] } ?? []) }
  }
}
