/// All analyses there are.
public enum AnalysisRegistry {
  /// The analyses, in the order in which findings are reported.
  public static let all: [any Analysis] = [
    UnconnectedActor(),
    SingleTie(),
    SeparateComponent(),
    Brokers(),
    SinglePointOfFailure(),
    BridgeTie(),
    KeySets(),
    AnnouncedDeparture(),
    WholeNetwork(),
    ExpectationCheck(),
    EndedActor(),
    DuplicateEntry(),
    UnsourcedTie(),
  ]

  /// Every rule a finding can have: those of the analyses and that of the review of acceptances.
  public static let rules: [Rule] = all.flatMap(\.rules) + [AcceptanceReview.rule]

  /// The rule with an id.
  public static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}
