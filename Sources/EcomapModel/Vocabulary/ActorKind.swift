/// A kind of actor, such as an integrated care board or a university.
public struct ActorKind: Hashable, Sendable {
  /// Kinds that belong together; they share a colour in a picture.
  public enum Family: String, CaseIterable, Sendable {
    /// Networks and bodies that spread innovation.
    case networks
    /// Bodies that give care.
    case providers
    /// Bodies that plan and buy care.
    case commissioners
    /// Universities and research bodies.
    case research
    /// Companies and industry bodies.
    case industry
    /// Charities and patients.
    case thirdSector = "third-sector"
    /// National bodies, government and regulators.
    case national
    /// Councils and local partnerships.
    case places
    /// Funding, programmes and events.
    case programmes
    /// Innovations, platforms and tools.
    case innovations

    /// The name to show to people.
    public var name: String {
      switch self {
      case .networks: "Networks and innovation bodies"
      case .providers: "Providers of care"
      case .commissioners: "Commissioners and systems"
      case .research: "Universities and research"
      case .industry: "Industry"
      case .thirdSector: "Charities and patients"
      case .national: "National bodies"
      case .places: "Local government and partnerships"
      case .programmes: "Funding, programmes and events"
      case .innovations: "Innovations and platforms"
      }
    }
  }

  /// The word used for it in maps, in kebab case.
  public let id: String
  /// One actor of the kind, as people say it.
  public let name: String
  /// Several actors of the kind, as people say it.
  public let plural: String
  /// One to three letters that stand for the kind in a picture.
  public let code: String
  /// The family it belongs to.
  public let family: Family
  /// The sector of an actor that does not give one.
  public let sector: Sector
  /// The level of an actor that does not give one.
  public let level: Level
  /// The kind that took over from this one, when there is one.
  public let successor: String?

  /// Creates a kind.
  public init(
    id: String, name: String, plural: String? = nil, code: String, family: Family, sector: Sector,
    level: Level, successor: String? = nil
  ) {
    self.id = id
    self.name = name
    self.plural = plural ?? name + "s"
    self.code = code
    self.family = family
    self.sector = sector
    self.level = level
    self.successor = successor
  }
}
