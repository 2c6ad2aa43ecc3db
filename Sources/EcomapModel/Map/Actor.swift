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
    /// The name of a person: personal data, and internal unless ``visibility`` is public.
    public let person: String?
    /// The person's mail address; likewise.
    public let email: String?
    /// The person's telephone number; likewise.
    public let phone: String?
    /// Whom the whole of it may be told, as far as the map says.
    public let visibility: Visibility?

    /// Creates a contact.
    public init(
      role: String?, url: String?, person: String? = nil, email: String? = nil,
      phone: String? = nil, visibility: Visibility? = nil
    ) {
      self.role = role
      self.url = url
      self.person = person
      self.email = email
      self.phone = phone
      self.visibility = visibility
    }

    /// The contact in words, such as "Innovation lead (Jo Bloggs, 01392 000000)"; a map that is
    /// ``EcosystemMap/published`` names a person only where its makers decided so.
    public var spoken: String? { spokenPerson ?? role }

    /// The same of a contact that names a person or tells how to reach one; nil of another.
    public var spokenPerson: String? {
      let person = [person, email, phone].compactMap(\.self).joined(separator: ", ")
      guard let role, !person.isEmpty else { return person.isEmpty ? nil : person }
      return "\(role) (\(person))"
    }
  }

  /// A code of the actor in a public register; the same code is the same wherever it is written.
  public struct Identifier: Sendable, Hashable, CustomStringConvertible {
    /// The register, such as `ods` or `ons`.
    public let scheme: String
    /// The code.
    public let value: String
    /// Where it is written, if it is written in a map.
    public let location: SourceLocation?

    /// Creates an identifier.
    public init(scheme: String, value: String, location: SourceLocation? = nil) {
      self.scheme = scheme
      self.value = value
      self.location = location
    }

    /// Register and code, such as `ods: RA9`.
    public var description: String { "\(scheme): \(value)" }

    /// Whether two are the same code of the same register.
    public static func == (left: Identifier, right: Identifier) -> Bool {
      left.scheme == right.scheme && left.value == right.value
    }

    /// Hashes register and code.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(scheme)
      hasher.combine(value)
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
  /// Why no measure and no finding counts it, although it is drawn; nil when it counts.
  public var uncounted: String?
  /// Its codes in public registers.
  public var identifiers: [Identifier]
  /// How to reach it.
  public var contact: Contact?
  /// Anything else worth knowing.
  public var note: String?
  /// What the map says under names of its own, in written order, each name once.
  public var fields: [FreeField]
  /// Where it is known from.
  public var citations: [Citation]
  /// Whom it may be told.
  public var visibility: Visibility
  /// Which of its texts are internal although it is not.
  public var internalTexts: InternalTexts
  /// Where it is defined.
  public var location: SourceLocation

  /// Creates an actor; what is not given is empty.
  public init(
    id: String, name: String, aliases: [String] = [], kind: ActorKind, sector: Sector? = nil,
    level: Level? = nil, areas: [String] = [], remits: [String] = [], stages: [Stage] = [],
    drivers: [Driver] = [], period: Period = Period(), status: Status? = nil,
    isClass: Bool = false, uncounted: String? = nil, identifiers: [Identifier] = [],
    contact: Contact? = nil,
    note: String? = nil, fields: [FreeField] = [], citations: [Citation] = [],
    visibility: Visibility = .public, internalTexts: InternalTexts = [],
    location: SourceLocation
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
    self.uncounted = uncounted
    self.identifiers = identifiers
    self.contact = contact
    self.note = note
    self.fields = fields
    self.citations = citations
    self.visibility = visibility
    self.internalTexts = internalTexts
    self.location = location
  }
}
