/// All analyses there are.
public enum AnalysisRegistry {
  /// The analyses, in the order in which findings are reported.
  public static let all: [any Analysis] = [
    UnconnectedActor(),
    SingleTie(),
    SeparateComponent(),
    OnlyItsOwn(),
    EndedNeighbours(),
    NoRouteToNetwork(),
    NoTieOutsideGroup(),
    Brokers(),
    SinglePointOfFailure(),
    BridgeTie(),
    KeySets(),
    AnnouncedDeparture(),
    WholeNetwork(),
    ExpectationCheck(),
    RemitOverlap(),
    SharedRemit(),
    Counterparts(),
    DuplicateEntry(),
    SilentGroups(),
    Coverage(),
    Introduction(),
    JoiningTies(),
    SecondRoutes(),
    EndedActor(),
    PassedDate(),
    OldSource(),
    UnsourcedTie(),
    UncertainTie(),
  ]

  /// The rules of what is found of a map's own entries about findings.
  static let reviews = [AcceptanceReview.rule, SeverityReview.rule]

  /// Every rule a finding can have.
  public static let rules: [Rule] = all.flatMap(\.rules) + reviews

  /// The rule with an id.
  public static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}
