import EcomapGraph
import EcomapModel

/// Puts an introduction into words.
struct MeetingWording {
  private let meeting: Meeting
  private let context: AnalysisContext
  private let projected: ProjectedMap
  private let introducers: [ActorIndex]
  private let sharedRemits: [String]
  private let sharedStages: [Stage]
  private let sharedDrivers: [Driver]
  /// Those of the two that have no recorded tie.
  private let unconnected: [ActorIndex]

  init(_ meeting: Meeting, _ acquaintances: Acquaintances) {
    let context = acquaintances.context
    let (one, other) = (context.map[meeting.first], context.map[meeting.second])
    self.meeting = meeting
    self.context = context
    projected = acquaintances.projected
    introducers = acquaintances.introducers(meeting.first, meeting.second)
    sharedRemits = one.remits.filter { other.remits.contains($0) }
    sharedStages = one.stages.filter { other.stages.contains($0) }
    sharedDrivers = one.drivers.filter { other.drivers.contains($0) }
    unconnected = [meeting.first, meeting.second].filter {
      context.recorded.neighbourCount(of: $0) == 0
    }
  }

  var finding: Finding {
    let names = context.names(of: [meeting.first, meeting.second])
    let path = path
    return Finding(
      Introduction.rule, of: [meeting.first, meeting.second], in: context.map,
      sentence: "Introduce \(name: names[0]) and \(name: names[1]): \(how(path)). \(reason)",
      evidence: [
        .init("points", .number((meeting.points * 100).rounded() / 100)),
        .init("introducers", .strings(introducers.map { context.map[$0].id })),
        .init("route", .strings(path.map { context.map[$0].id })),
        .init("expected", .boolean(meeting.isExpected)),
        .init("shared-remits", .strings(sharedRemits)),
        .init("shared-stages", .strings(sharedStages.map(\.rawValue))),
        .init("shared-drivers", .strings(sharedDrivers.map(\.rawValue))),
        .init(
          "sectors",
          .strings([meeting.first, meeting.second].map { context.map[$0].sector.rawValue })),
        .init("without-ties", .strings(unconnected.map { context.map[$0].id })),
        .init("reason", .string(reason.written(text: { $0 }, name: { $0 }))),
      ],
      suggestion: suggestion)
  }

  /// The shortest chain of ties between the two, when nobody knows both.
  private var path: [ActorIndex] {
    guard introducers.isEmpty, let one = projected.node(of: meeting.first),
      let other = projected.node(of: meeting.second),
      let path = projected.graph.shortestPath(from: one, to: other)
    else { return [] }
    return path.dropFirst().dropLast().map(projected.actor)
  }

  private func how(_ path: [ActorIndex]) -> Sentence {
    let names = context.names(of: introducers)
    if !names.isEmpty {
      return "\(names: names, atMost: 3) \(names.count == 1 ? "knows" : "know") both"
    }
    guard !path.isEmpty else { return "nobody on the map is recorded as knowing both" }
    return "the shortest way from one to the other leads through \(names: context.names(of: path))"
  }

  /// What speaks for the introduction: the two things that weigh most.
  private var reason: Sentence {
    let map = context.map
    var reasons: [Sentence] = []
    if meeting.isExpected { reasons.append("the map itself expects this tie") }
    if !sharedRemits.isEmpty {
      let names = sharedRemits.map { id in
        map.remits.first { $0.id == id }?.name.lowercasedAtStart ?? id
      }
      let count = names.count == 1 ? "a remit" : "\(names.count) remits"
      reasons.append("they share \(count) (\(names.prefix(3).joined(separator: "; ")))")
    }
    if let lonely = unconnected.first {
      reasons.append(
        unconnected.count == 2
          ? "neither has a recorded tie" : "\(name: map[lonely].name) has no recorded tie")
    }
    if let stage = sharedStages.first {
      reasons.append("both serve the stage \(stage.rawValue)")
    } else if let driver = sharedDrivers.first {
      reasons.append("both act on the driver \(driver.rawValue)")
    }
    if meeting.differInSector {
      let sectors = [meeting.first, meeting.second].map { map[$0].sector.name }
      reasons.append("they come from different sectors (\(sectors.joined(separator: ", ")))")
    }
    if meeting.differInPlace { reasons.append("they work in different places") }
    guard let first = reasons.first else { return "" }
    let rest: Sentence = reasons.count > 1 ? ", and \(reasons[1])" : ""
    return "\(first.capitalisedAtStart)\(rest)."
  }

  private var suggestion: Sentence {
    guard let introducer = introducers.first else {
      return "Invite both, and record the tie if it comes about or exists already."
    }
    return """
      Ask \(name: context.name(of: introducer)) to bring them together, and record the tie if it \
      comes about or exists already.
      """
  }
}
