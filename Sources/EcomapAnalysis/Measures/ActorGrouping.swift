public import EcomapGraph
public import EcomapModel

/// What actors are grouped by when it is asked who bridges groups.
public enum GroupField: String, CaseIterable, Sendable {
  /// The part of society an actor belongs to.
  case sector
  /// The areas an actor works in; it can be in several.
  case area
  /// The kind of actor.
  case kind
  /// How wide an actor's reach is.
  case level

  /// Several groups, as people say it.
  public var plural: String { self == .kind ? "kinds of actor" : "\(rawValue)s" }
}

/// The actors of a projected map in groups.
public struct ActorGrouping: Sendable {
  /// What they are grouped by.
  public let field: GroupField
  /// The groups, numbered as in ``names``.
  public let grouping: Grouping
  /// The name of each group for people, in the order of the vocabulary or of the map.
  public let names: [String]

  /// Groups the actors of a map.
  ///
  /// Only groups that have an actor are there. By area, an actor is in every area that it names
  /// and in none when it names none; areas within an area are not looked at.
  ///
  /// Complexity: O(actors + words of the vocabulary).
  public init(_ projected: ProjectedMap, by field: GroupField) {
    let map = projected.snapshot.map
    let words = projected.actors.map { Self.words(of: map[$0], field) }
    let used = Set(words.joined())
    var order: [String] = []
    var numbers: [String: Int] = [:]
    for word in Self.vocabulary(of: map, field) + words.joined()
    where used.contains(word) && numbers[word] == nil {
      numbers[word] = order.count
      order.append(word)
    }
    self.field = field
    grouping = Grouping(
      memberships: words.map { $0.compactMap { numbers[$0] } }, count: order.count)
    names = order.map { Self.name(of: $0, field, in: map.vocabulary) }
  }

  private static func words(of actor: Actor, _ field: GroupField) -> [String] {
    switch field {
    case .sector: [actor.sector.rawValue]
    case .area: actor.areas
    case .kind: [actor.kind.id]
    case .level: [actor.level.rawValue]
    }
  }

  private static func vocabulary(of map: EcosystemMap, _ field: GroupField) -> [String] {
    switch field {
    case .sector: map.vocabulary.sectors.map(\.rawValue)
    case .area: map.areas.areas.map(\.name) + Area.builtIn.map(\.name)
    case .kind: map.vocabulary.actorKinds.map(\.id)
    case .level: Level.allCases.map(\.rawValue)
    }
  }

  /// The name of a group as it is said in a sentence.
  private static func name(
    of word: String, _ field: GroupField, in vocabulary: Vocabulary
  ) -> String {
    switch field {
    case .sector:
      switch word {
      case "nhs": "the NHS"
      case "public": "the public sector"
      case "academic": "the academic sector"
      case "private": "the private sector"
      case "third": "the third sector"
      case "partnership": "partnerships"
      default: vocabulary.sector(word)?.name ?? word
      }
    case .area: word
    case .kind: (vocabulary.actorKind(word)?.plural ?? word).asCommonNoun
    case .level:
      switch Level(rawValue: word) {
      case .international: "the international level"
      case .national: "the national level"
      case .regional: "the regional level"
      case .local: "the local level"
      case nil: word
      }
    }
  }
}
