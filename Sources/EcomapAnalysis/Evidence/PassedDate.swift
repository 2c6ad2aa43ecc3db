import EcomapModel

/// Finds plans whose time has come.
public struct PassedDate: Analysis {
  static let rule = Rule(
    id: "passed-date",
    theme: .evidence,
    title: "Plans whose date has passed",
    finds: """
      An actor or a tie with the status `planned` or `proposed` whose `start` lies wholly before \
      the date of the map. A start in the same year, month or day as that date has not passed, nor \
      has that of something which has ended since.
      """,
    why: """
      It counts as not there yet, and so everything that is said of the network leaves it out. By \
      now it has begun, is late, or has been given up.
      """,
    example: """
      `Devon Living Lab` was to begin in January 2015 and is still recorded as planned.
      """,
    severity: .warning,
    remedy: "Find out what became of it, and correct its status or its dates.")

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each such actor, then one for each such tie.
  ///
  /// Complexity: O(actors + ties).
  public func findings(in context: AnalysisContext) -> [Finding] {
    let snapshot = context.snapshot
    guard let date = snapshot.date else { return [] }
    func hasPassed(_ status: Status?, _ standing: Status, _ period: Period) -> Bool {
      guard status == .planned || status == .proposed, standing == status,
        let start = period.start
      else { return false }
      return start.lastDay < date.firstDay
    }
    let actors = snapshot.present.filter {
      let actor = context.map[$0]
      return hasPassed(actor.status, snapshot.standing(of: $0), actor.period)
    }
    let ties = snapshot.ties.filter {
      let tie = context.map.ties[$0.index]
      return hasPassed(tie.status, $0.standing, tie.period)
    }
    return actors.map { finding(of: $0, in: context) } + ties.map { finding(of: $0, in: context) }
  }

  private func finding(of index: ActorIndex, in context: AnalysisContext) -> Finding {
    let actor = context.map[index]
    return Finding(
      Self.rule, of: [index], in: context.map,
      sentence: """
        \(name: actor.name) was to begin \(actor.period.start?.when ?? "") and is still \
        recorded as \(actor.status?.rawValue ?? "").
        """,
      evidence: [
        .init("status", .optional(actor.status?.rawValue)),
        .init("start", .optional(actor.period.start?.description)),
        .init("place", .string(context.map.place(actor.location))),
      ],
      suggestion:
        "Find out whether \(name: actor.name) has begun, and correct its status or its start."
    )
  }

  private func finding(of dated: Snapshot.DatedTie, in context: AnalysisContext) -> Finding {
    let tie = context.map.ties[dated.index]
    return Finding(
      Self.rule, of: dated.from == dated.to ? [dated.from] : [dated.from, dated.to],
      in: context.map, discriminator: tie.kind.id, ties: [dated.index],
      sentence: """
        The tie \(name: context.name(of: dated.from)) \(tie.kind.phrase) \
        \(name: context.name(of: dated.to)) was to begin \(tie.period.start?.when ?? "") and \
        is still recorded as \(tie.status?.rawValue ?? "").
        """,
      evidence: [
        .init("kind", .string(tie.kind.id)),
        .init("status", .optional(tie.status?.rawValue)),
        .init("start", .optional(tie.period.start?.description)),
        .init("place", .string(context.map.place(tie.location))),
      ],
      suggestion: "Ask either of them what became of it, and correct its status or its start.")
  }
}
