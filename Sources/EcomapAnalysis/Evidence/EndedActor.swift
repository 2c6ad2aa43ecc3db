import EcomapModel

/// Finds actors that have ended while ties with them have not.
public struct EndedActor: Analysis {
  static let rule = Rule(
    id: "ended-actor",
    theme: .evidence,
    title: "Ended actors with current ties",
    finds: """
      An actor that has ended by the date of the map, by its status, its dates or a change it \
      took part in, and that still has current ties recorded. A renamed actor has not ended.
      """,
    why: """
      Work that hung on a body which has closed either goes on with somebody else, and the map \
      should say with whom, or has stopped without anybody noticing.
      """,
    example: """
      `NHS Improvement` has ended (July 2022) and still has 2 current ties recorded, with `NHS \
      England` and `AHSN Network`.
      """,
    severity: .warning,
    remedy: """
      Move the ties to the actor that took over, or give them an end. If the actor goes on, \
      correct its dates.
      """)

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each such actor.
  ///
  /// Complexity: O(actors + ties + changes).
  public func findings(in context: AnalysisContext) -> [Finding] {
    var changes: [ActorIndex: Change] = [:]
    for change in context.map.changes where change.kind != .transfer {
      for actor in change.from where !change.to.contains(actor) { changes[actor] = change }
    }
    return context.snapshot.present.compactMap { actor in
      guard context.snapshot.standing(of: actor) == .ended,
        context.asWritten.neighbourCount(of: actor) > 0
      else { return nil }
      return finding(of: actor, after: changes[actor], in: context)
    }
  }

  private func finding(
    of actor: ActorIndex, after change: Change?, in context: AnalysisContext
  ) -> Finding {
    let name = context.name(of: actor)
    let ties = context.asWritten.ties(of: actor)
    let neighbours = context.names(of: context.asWritten.neighbours(of: actor))
    let end = context.map[actor].period.end ?? change?.date
    let when = end.map { " (\($0.spoken))" } ?? ""
    let successors = change?.to ?? []
    let suggestion: Sentence =
      successors.isEmpty
      ? "Give the ties an end, or move them to whoever took over."
      : """
      Move the ties to \(names: context.names(of: successors)), which took over, or give them an \
      end.
      """
    return Finding(
      Self.rule, of: [actor], in: context.map, ties: ties,
      sentence: """
        \(name: name) has ended\(when) and still has \(ties.count.counted("current tie")) \
        recorded, with \(names: neighbours).
        """,
      evidence: context.description(of: actor) + [
        .init("ended", .optional(end?.description)),
        .init("current-ties", .integer(ties.count)),
        .init("successors", .strings(successors.map { context.map[$0].id })),
      ],
      suggestion: suggestion)
  }
}
