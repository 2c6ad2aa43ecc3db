/// A question that is true of some actors: "regional bodies that are not companies".
public indirect enum Selector: Sendable {
  /// The things about an actor that can be asked for.
  public enum Field: String, CaseIterable, Sendable {
    /// The actor's own id.
    case id
    /// The word of its kind.
    case kind
    /// Its sector.
    case sector
    /// Its level.
    case level
    /// Its areas; an area stands for everything within it.
    case area
    /// Its remits.
    case remit
    /// Its stages.
    case stages
    /// Its drivers.
    case drivers
    /// How it stands at the date looked at.
    case status
  }

  /// True of every actor.
  case everything
  /// True when one of the actor's values of a field is among these.
  case field(Field, [String])
  /// True when all parts are.
  case all([Selector])
  /// True when one part is.
  case any([Selector])
  /// True when the part is not.
  case not(Selector)

  /// Whether it is true of an actor.
  ///
  /// - Parameters:
  ///   - actor: the actor asked about.
  ///   - standing: how the actor stands at the date looked at.
  ///   - areas: the areas of the map.
  public func matches(_ actor: Actor, standing: Status, areas: AreaTree) -> Bool {
    switch self {
    case .everything: true
    case .all(let parts):
      parts.allSatisfy { $0.matches(actor, standing: standing, areas: areas) }
    case .any(let parts):
      parts.contains { $0.matches(actor, standing: standing, areas: areas) }
    case .not(let part): !part.matches(actor, standing: standing, areas: areas)
    case .field(let field, let values):
      switch field {
      case .id: values.contains(actor.id)
      case .kind: values.contains(actor.kind.id)
      case .sector: values.contains(actor.sector.rawValue)
      case .level: values.contains(actor.level.rawValue)
      case .area:
        actor.areas.contains { area in
          let enclosing = areas.enclosing(area)
          return values.contains { enclosing.contains($0) }
        }
      case .remit: actor.remits.contains { values.contains($0) }
      case .stages: actor.stages.contains { values.contains($0.rawValue) }
      case .drivers: actor.drivers.contains { values.contains($0.rawValue) }
      case .status: values.contains(standing.rawValue)
      }
    }
  }
}

extension Selector {
  /// The question in plain words, such as "kind is icb or hin".
  public var spoken: String {
    switch self {
    case .everything: return "everything"
    case .field(let field, let values):
      return "\(field.rawValue) is \(values.joined(separator: " or "))"
    case .all(let parts): return parts.map(\.spoken).joined(separator: " and ")
    case .any(let parts): return "either " + parts.map(\.spoken).joined(separator: ", or ")
    case .not(let part): return "not (\(part.spoken))"
    }
  }
}
