/// The place of an actor in its map.
public struct ActorIndex: Hashable, Sendable, Comparable {
  /// The position among `EcosystemMap.actors`.
  public let position: UInt32

  /// Creates an index from a position.
  public init(_ position: Int) { self.position = UInt32(position) }

  /// The position as an integer.
  public var offset: Int { Int(position) }

  /// Orders by position.
  public static func < (left: ActorIndex, right: ActorIndex) -> Bool {
    left.position < right.position
  }
}

/// Somebody or something in the ecosystem: an organisation, a programme, a network.
public struct Actor: Sendable {
  /// How to reach it; a role rather than a person.
  public struct Contact: Sendable {
    /// The role to ask for.
    public let role: String?
    /// Where to reach it: an `https`, `http` or `mailto` link.
    public let url: String?

    /// Creates a contact.
    public init(role: String?, url: String?) {
      self.role = role
      self.url = url
    }
  }

  /// A code of the actor in a public register.
  public struct Identifier: Sendable, Hashable {
    /// The register, such as `ods` or `ons`.
    public let scheme: String
    /// The code.
    public let value: String

    /// Creates an identifier.
    public init(scheme: String, value: String) {
      self.scheme = scheme
      self.value = value
    }
  }

  /// The stable word for it, in kebab case.
  public var id: String
  /// The name to show.
  public var name: String
  /// Other names it goes by.
  public var aliases: [String]
  /// What it is.
  public var kind: ActorKind
  /// The part of society it belongs to.
  public var sector: Sector
  /// How wide its reach is.
  public var level: Level
  /// The names of the areas it works in.
  public var areas: [String]
  /// The ids of the remits it has.
  public var remits: [String]
  /// The stages of the pathway it serves.
  public var stages: [Stage]
  /// The drivers it acts on.
  public var drivers: [Driver]
  /// Its lifetime, as written.
  public var period: Period
  /// How the map says it stands.
  public var status: Status?
  /// Whether it is a class of bodies ("SMEs") and not one body.
  public var isClass: Bool
  /// Its codes in public registers.
  public var identifiers: [Identifier]
  /// How to reach it.
  public var contact: Contact?
  /// Anything else worth knowing.
  public var note: String?
  /// Where it is known from.
  public var citations: [Citation]
  /// Where it is defined.
  public var location: SourceLocation

  /// Creates an actor; what is not given is empty.
  public init(
    id: String, name: String, aliases: [String] = [], kind: ActorKind, sector: Sector? = nil,
    level: Level? = nil, areas: [String] = [], remits: [String] = [], stages: [Stage] = [],
    drivers: [Driver] = [], period: Period = Period(), status: Status? = nil,
    isClass: Bool = false, identifiers: [Identifier] = [], contact: Contact? = nil,
    note: String? = nil, citations: [Citation] = [], location: SourceLocation
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.sector = sector ?? kind.sector
    self.level = level ?? kind.level
    self.areas = areas
    self.remits = remits
    self.stages = stages
    self.drivers = drivers
    self.period = period
    self.status = status
    self.isClass = isClass
    self.identifiers = identifiers
    self.contact = contact
    self.note = note
    self.citations = citations
    self.location = location
  }
}
