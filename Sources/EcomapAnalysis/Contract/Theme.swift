/// What a rule is about, as a lead would ask: the sections of a report, in their order.
public enum Theme: String, CaseIterable, Sendable {
  /// Who has no way into the network.
  case connection
  /// Who bridges whom, and what that costs.
  case brokerage
  /// What would break if somebody stepped back.
  case fragility
  /// Who does the same as somebody else, and who is on the map twice.
  case duplication
  /// Which groups do not talk to each other.
  case mixing
  /// Which needs nobody serves.
  case coverage
  /// What the region expects of itself.
  case expectation
  /// Whom to bring together.
  case introduction
  /// How the network hangs together as a whole.
  case cohesion
  /// How well the map is borne out.
  case evidence

  /// The heading of its section.
  public var title: String {
    switch self {
    case .connection: "Who is unconnected"
    case .brokerage: "Who bridges"
    case .fragility: "Single points of failure"
    case .duplication: "Overlaps and double entries"
    case .mixing: "Groups that do not talk"
    case .coverage: "Coverage"
    case .expectation: "Expectations"
    case .introduction: "Introductions worth making"
    case .cohesion: "The network as a whole"
    case .evidence: "Evidence and data quality"
    }
  }
}
