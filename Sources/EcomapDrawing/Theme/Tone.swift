public import EcomapModel

/// What gives an actor its colour.
public enum Tone: Hashable, Sendable {
  /// The family of its kind.
  case family(ActorKind.Family)
  /// Its sector; declared ones take their colour from their word.
  case sector(Sector)
  /// How wide its reach is.
  case level(Level)
  /// How it stands.
  case status(Status)
  /// Its first area, by the area's position in the map; nil for an actor without one.
  case area(String, position: Int?)

  /// The tone of an actor by one of its properties.
  public init(
    of actor: Actor, standing: Status, by grouping: ViewDefinition.Grouping, areas: AreaTree
  ) {
    switch grouping {
    case .kind: self = .family(actor.kind.family)
    case .sector: self = .sector(actor.sector)
    case .level: self = .level(actor.level)
    case .status: self = .status(standing)
    case .area:
      let name = actor.areas.first
      let position = areas.areas.firstIndex { $0.name == name }
      self = .area(name ?? "No area recorded", position: position)
    }
  }

  /// What the key calls it.
  public var name: String {
    switch self {
    case .family(let family): family.name
    case .sector(let sector): sector.name
    case .level(let level): level.rawValue.capitalisedFirst
    case .status(let status): status.rawValue.capitalisedFirst
    case .area(let name, _): name
    }
  }
}

extension String {
  /// The text with a capital at its beginning.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
