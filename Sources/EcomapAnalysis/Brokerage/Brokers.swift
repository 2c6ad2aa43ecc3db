import EcomapGraph
import EcomapModel

/// Finds who bridges most, what that links, and where it is too much for one.
public struct Brokers: Analysis {
  static let broker = Rule(
    id: "broker",
    theme: .brokerage,
    title: "Who goes between others",
    finds: """
      The actors that most shortest routes between others run through: the first five by \
      `betweenness`, as far as at least 5% of the routes between others run through each. Each \
      is told with the groups it links for most pairs of its contacts that have no tie with each \
      other: sectors where at least a third of its pairs join two sectors, else areas, levels or \
      kinds if a third join two of these. It is the only link of a pair when no other actor has a \
      tie with both. Of an actor with more than 1,500 contacts only the number of its pairs is \
      told. Its profile is told for a powerhouse, a connector and a linchpin, see \
      `ecomap explain profile`. The measures count what the projection counts. That one tie would change \
      the ranking means that an actor would have another place if some one tie were left out; \
      it is asked on networks up to about 500 actors.
      """,
    why: """
      Those who stand between groups hear of things first and can bring people together. It is \
      work that costs them time, and what they hold together comes apart when they stop; so a \
      broker is neither good nor bad news, but somebody to know and to look after.
      """,
    example: """
      `Innovation Unit` links the NHS and the third sector for 6 pairs of actors; for 1 of them \
      it is the only link. Of the shortest routes between others, 18% run through it; nobody \
      would lose their route if it stepped back. One tie more or less would change its rank.
      """,
    severity: .notice,
    remedy: """
      Ask each organisation or network whether it knows and wants this part, and what would help \
      to keep it up; of a programme, a product or a study ask how long it goes on. Where one is \
      the only link, look for a second one.
      """,
    reference: """
      Gould, R. V. and Fernandez, R. M. (1989) Structures of mediation. Sociological Methodology \
      19, 89-126. Burt, R. S. (2004) Structural holes and good ideas. American Journal of \
      Sociology 110, 349-399. Hamilton, M., Hileman, J. and Bodin, Ö. (2020) Evaluating \
      heterogeneous brokerage. Social Networks 61, 1-10. Long, J. C., Cunningham, F. C. and \
      Braithwaite, J. (2013) Bridges, brokers and boundary spanners in collaborative networks: a \
      systematic review. BMC Health Services Research 13, 158.
      """)

  static let overload = Rule(
    id: "overloaded-broker",
    theme: .brokerage,
    title: "Bottlenecks",
    finds: """
      One of the five actors looked at for `broker` that at least half of all shortest routes \
      between other actors run through, when \
      these routes join 10 pairs or more (a `betweenness` of 10). Worth knowing only when it is a \
      programme, a product, a study or the like, which nothing can be asked of.
      """,
    why: """
      What the others have for each other waits at this one. It may be more than one body can \
      carry, and nobody else learns to do it; and a programme or a study ends.
      """,
    example: """
      `DigitalHealth.London` carries 51% of all shortest routes between other actors, with ties \
      to 7 of them: a bottleneck, and a lot to ask of one.
      """,
    severity: .warning,
    remedy: """
      Ask what it carries for others, or who will when it ends, and bring some of those it joins \
      together directly.
      """,
    reference: """
      Long, J. C., Cunningham, F. C. and Braithwaite, J. (2013) Bridges, brokers and boundary \
      spanners in collaborative networks: a systematic review. BMC Health Services Research 13, \
      158.
      """)

  static let overloadShare = 0.5
  static let overloadPairs = 10.0

  /// Creates the analysis.
  public init() {}

  /// Its two rules.
  public var rules: [Rule] { [Self.broker, Self.overload] }

  /// Up to five brokers, then those of them that are overloaded.
  ///
  /// Complexity: near linear, and on networks up to about 500 actors that of betweenness for every
  /// tie.
  public func findings(in context: AnalysisContext) async throws(CancellationError) -> [Finding] {
    let ranking = try await BrokerRanking(context)
    let groupings =
      ranking.brokers.isEmpty
      ? []
      : [context.measures.groups]
        + [GroupField.area, .level, .kind].map { ActorGrouping(context.projected, by: $0) }
    let brokers = ranking.brokers.map {
      BrokerWording($0, isEstimated: ranking.isEstimated, groupings, in: context)
    }
    return brokers.map(\.finding) + brokers.compactMap(\.overload)
  }
}
