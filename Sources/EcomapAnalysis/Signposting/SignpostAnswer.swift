public import EcomapModel

/// What a map answers to a question.
public struct SignpostAnswer: Sendable {
  /// A word that nobody on the map has anything to do with.
  public struct Unknown: Sendable {
    /// What was asked for.
    public let concept: Concept
    /// A word of the map that was perhaps meant.
    public let suggestion: String?
  }

  /// A word for a place that is no area of the map.
  public struct UnknownPlace: Sendable {
    /// The word, as it was written.
    public let name: String
    /// Whether the first answers have it in their names.
    public let isInNames: Bool
  }

  /// An actor that would answer the question and is no longer there.
  public struct Ended: Sendable {
    /// The actor.
    public let actor: ActorIndex
    /// Whom the map's changes name after it.
    public let successors: [ActorIndex]
  }

  /// What was asked.
  public let question: Signpost
  /// The map at the date.
  public let snapshot: Snapshot
  /// What the words were taken to mean.
  public let understanding: Understanding
  /// The places that the question is about.
  public let places: [String]
  /// Who answers it, the best first.
  public internal(set) var matches: [SignpostMatch] = []
  /// How many would, but work elsewhere.
  public internal(set) var elsewhere = 0
  /// Who would, but is no longer there.
  public internal(set) var ended: [Ended] = []
  /// How many more would, but are no longer there, going by their kind alone.
  public internal(set) var endedByKind = 0
  /// Whether the words found nobody and the matches only fit the stage, the driver or the place.
  public internal(set) var isBesideWords = false
  /// What stands in the question like the name of a place, and is no area of the map.
  public internal(set) var unknownPlaces: [UnknownPlace] = []
  /// The kinds of matches of which no area is recorded of anybody, when a place is asked for.
  public internal(set) var placelessKinds: [ActorKind] = []
  /// Whether the asker itself would.
  public internal(set) var asksForItself = false
  /// Which words were found nowhere.
  public internal(set) var unknown: [Unknown] = []
  /// When nobody was found, what somebody on the map is there for: what comes near to the question,
  /// or else everything.
  public internal(set) var remits: [String] = []
  /// Whether the remits come near to the question.
  public internal(set) var areRemitsNear = false
  /// Who asks, and how it stands.
  public internal(set) var asker: Asker?

  /// Who asks, as far as that decides what routes there are.
  public struct Asker: Sendable {
    /// The asker, under its name of the date.
    public let actor: ActorIndex
    /// How it stands.
    public let standing: Status
    /// Whether it is a class of bodies.
    public let isClass: Bool
    /// How many actors it has a current tie with.
    public let partners: Int
    /// Whom the map's changes name after it.
    public let successors: [ActorIndex]

    /// Whether it can be introduced to anybody: it is there and is one body.
    public var canBeIntroduced: Bool { standing == .current && !isClass }
  }
}
