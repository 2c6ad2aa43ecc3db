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
  /// True of an actor with a tie to one of which the part is true; `by` holds the words of the
  /// kinds that count, each said from the actor's own end, and none means all.
  ///
  /// Ties count that had not ended at the date looked at, those to come among them.
  case tiedTo(Selector, by: [String])
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
    case .tiedTo(let part, let words):
      let phrases = words.map { String($0.map { $0 == "-" ? " " : $0 }) }
      let whom = if case .everything = part { "anybody" } else { "(\(part.spoken))" }
      return "tied to \(whom)"
        + (phrases.isEmpty ? "" : " by \(phrases.joined(separator: " or "))")
    }
  }
}
