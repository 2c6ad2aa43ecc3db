import EcomapGraph
import EcomapModel

/// What is said of one broker.
struct BrokerWording {
  private let broker: BrokerRanking.Broker
  private let isEstimated: Bool
  private let groupings: [ActorGrouping]
  private let context: AnalysisContext
  private let pairs: BridgedPairs?
  private let bridge: GroupBridge?
  private let breakup: Breakup

  init(
    _ broker: BrokerRanking.Broker, isEstimated: Bool, _ groupings: [ActorGrouping],
    in context: AnalysisContext
  ) {
    self.broker = broker
    self.isEstimated = isEstimated
    self.groupings = groupings
    self.context = context
    pairs = BridgedPairs(around: broker.node, in: context.measures.graph)
    bridge = pairs.flatMap { GroupBridge($0, groupings) }
    breakup = Breakup(without: broker.node, in: context)
  }

  private var table: MeasureTable { context.measures }
  private var row: Int { broker.node.offset }
  private var name: String { context.name(of: broker.actor) }
  private var isBody: Bool { context.isBody(broker.actor) }
  private var share: String { "\(isEstimated ? "about " : "")\(percent(broker.share))" }

  var finding: Finding {
    let cost = "\(breakup.cost(in: context)) if it \(context.verbOfGoing(broker.actor))"
    let doubt =
      broker.isStable == false
      ? " One tie more or less would change its rank." : ""
    let links: Sentence =
      bridge.map { "\(name: name) links \($0.phrase)." }
      ?? "\(name: name) goes between \(table.activity.activity[row].counted("pair")) of actors."
    return Finding(
      Brokers.broker, of: [broker.actor], in: context.map,
      affected: pairs.map { Set($0.pairs.flatMap { [$0.first, $0.second] }).count }
        ?? neighbourCount,
      ties: context.projectedTies(of: broker.node),
      sentence: """
        \(links) Of the shortest routes between others, \(share) run through it; \(cost).\(doubt)
        """,
      evidence: evidence, suggestion: suggestion)
  }

  var overload: Finding? {
    guard broker.share >= Brokers.overloadShare, broker.betweenness >= Brokers.overloadPairs
    else { return nil }
    let neighbours = neighbourCount
    let carries: Sentence =
      "\(name: name) carries \(share) of all shortest routes between other actors, with ties to \(neighbours) of them"
    return Finding(
      Brokers.overload, of: [broker.actor], in: context.map, affected: joined,
      ties: context.projectedTies(of: broker.node), severity: isBody ? .warning : .notice,
      sentence: isBody
        ? "\(carries): a bottleneck, and a lot to ask of one."
        : "\(carries): what joins them may last no longer than it does.",
      evidence: [
        .init("share-of-routes", .number(broker.share)),
        .init("betweenness", .number(broker.betweenness)),
        .init("estimated", .boolean(isEstimated)),
        .init("neighbours", .integer(neighbours)),
        .init("would-lose-route", context.ids(of: breakup.lost)),
      ],
      suggestion: isBody
        ? """
        Ask \(name: name) what it carries for others, and bring some of those it joins together \
        directly.
        """
        : """
        Ask which of those it joins work together in other ways too, and bring some of them \
        together directly.
        """)
  }

  /// How many others the broker has a tie with, whatever the direction; one with ties both ways
  /// counts once.
  private var neighbourCount: Int {
    let graph = table.graph
    return Set(graph.neighbours(of: broker.node)).union(graph.predecessors(of: broker.node)).count
  }

  /// How many others have a route to the broker, whatever the direction.
  private var joined: Int {
    table.components.sizes[table.components.membership[row]] - 1
  }

  private var suggestion: Sentence {
    switch (isBody, breakup.lost.isEmpty) {
    case (true, true):
      "Ask \(name: name) whether it knows and wants this part, and what would help to keep it up."
    case (true, false):
      """
      Ask \(name: name) whether it knows and wants this part, and look for a second route for \
      those who would lose theirs.
      """
    case (false, true):
      "Ask who runs \(name: name) and how long it goes on."
    case (false, false):
      """
      Ask who runs \(name: name) and how long it goes on, and look for a second route for those \
      who would lose theirs.
      """
    }
  }

  private var evidence: [Finding.Evidence] {
    var evidence = context.description(of: broker.actor)
    evidence += [
      .init("rank", .integer(broker.rank)),
      .init("betweenness", .number(broker.betweenness)),
      .init("estimated", .boolean(isEstimated)),
      .init("share-of-routes", .number(broker.share)),
      .init("one-tie-would-change", broker.isStable.map { .boolean(!$0) } ?? .null),
      .init("pairs", .integer(table.activity.activity[row])),
      .init("only-link", .integer(table.activity.exclusivity[row])),
    ]
    if let profile = table.activity.profile(of: broker.node) {
      evidence.append(.init("profile", .string(profile.word)))
      if isComparable, let phrase = profile.phrase {
        evidence.append(.init("profile-in-words", .string(phrase)))
      }
    }
    if let role = table.mainRole(of: row) {
      evidence += [
        .init("main-role", .string(role.name)),
        .init("main-role-in-words", .string(Self.phrase(ofRole: role.name))),
      ]
    }
    evidence.append(.init("roles", roles))
    if let constraint = table.constraint[row] {
      evidence.append(.init("constraint", .number(constraint)))
    }
    if let bridge {
      evidence.append(.init("links", .string(bridge.phrase)))
      evidence.append(.init("between", .strings(bridge.names)))
      evidence.append(.init("between-pairs", .integer(bridge.tally.pairs)))
      evidence.append(.init("between-only-link", .integer(bridge.tally.onlyLink)))
    }
    return evidence + [
      .init("across", .object(groupings.map { ($0.field.rawValue, across($0)) })),
      .init("would-lose-route", context.ids(of: breakup.lost)),
      .init("without-it", .string(breakup.cost(in: context))),
    ]
  }

  /// Whether some other broker joins more or fewer: a profile compares, and the only broker of a
  /// map would be said to join few.
  private var isComparable: Bool {
    let (activity, exclusivity) = (table.activity.activity, table.activity.exclusivity)
    return activity.indices.contains { other in
      activity[other] > 0
        && (activity[other] != activity[row] || exclusivity[other] != exclusivity[row])
    }
  }

  private var roles: JSONText {
    .object(
      ActorMeasure.roles.filter { $0.applies(to: table) }.compactMap { measure in
        guard case .integer(let count) = measure.value(of: row, in: table) else { return nil }
        return (measure.measure.id, .integer(count))
      })
  }

  /// How many of its pairs join two groups of a sort, and which groups it joins most.
  private func across(_ grouping: ActorGrouping) -> JSONText {
    guard let tallies = pairs?.tallies(grouping.grouping, across: true) else { return .null }
    return [
      "pairs": .integer(tallies.reduce(0) { $0 + $1.pairs }),
      "most": .array(
        tallies.prefix(3).map { tally in
          [
            "between": .strings([grouping.names[tally.first], grouping.names[tally.second]]),
            "pairs": .integer(tally.pairs), "only-link": .integer(tally.onlyLink),
          ]
        }),
    ]
  }

  private static func phrase(ofRole role: String) -> String {
    switch role {
    case "liaison": "joins two other sectors"
    case "gatekeeper": "lets another sector in"
    case "representative": "carries its own sector outward"
    case "boundary broker": "joins its own sector with another"
    case "consultant": "is an outsider that joins members of one sector"
    default: "joins up its own sector"
    }
  }
}
