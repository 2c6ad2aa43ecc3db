import EcomapModel

/// Finds current actors that are only tied to actors that have ended.
public struct EndedNeighbours: Analysis {
  static let rule = Rule(
    id: "ended-neighbours",
    theme: .connection,
    title: "Ties only to actors that have ended",
    finds: """
      An actor that is current, is not a class of bodies, and has current ties recorded, every one \
      of them with an actor that has ended by the date of the map. A renamed actor has not ended.
      """,
    why: """
      On paper it is tied; in truth whoever it worked with is gone, and nobody may have told it who \
      took over.
      """,
    example: """
      Every recorded tie of `Devon Health Forum` is with an actor that has ended: `Devon PCT`.
      """,
    severity: .warning,
    remedy: """
      Find out who took over from those that have ended, and record the tie with them; or introduce \
      the actor to somebody.
      """)

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each such actor.
  ///
  /// Complexity: O(actors + ties + changes).
  public func findings(in context: AnalysisContext) -> [Finding] {
    let snapshot = context.snapshot
    let lonely = context.subjects.filter { actor in
      let neighbours = context.asWritten.neighbours(of: actor)
      return !neighbours.isEmpty && neighbours.allSatisfy { snapshot.standing(of: $0) == .ended }
    }
    guard !lonely.isEmpty else { return [] }
    var successors: [ActorIndex: [ActorIndex]] = [:]
    for change in context.map.changes where change.kind != .transfer {
      for actor in change.from {
        successors[actor, default: []] += change.to.map { snapshot.name(of: $0) }
      }
    }
    return lonely.map { finding(of: $0, successors: successors, in: context) }
  }

  private func finding(
    of actor: ActorIndex, successors: [ActorIndex: [ActorIndex]], in context: AnalysisContext
  ) -> Finding {
    let name = context.name(of: actor)
    let neighbours = context.asWritten.neighbours(of: actor)
    let after = neighbours.flatMap { successors[$0] ?? [] }.filter {
      $0 != actor && context.snapshot.standing(of: $0) == .current
    }
    let names = context.names(of: Set(after).sorted())
    return Finding(
      Self.rule, of: [actor], in: context.map, ties: context.asWritten.ties(of: actor),
      sentence: """
        Every recorded tie of \(name: name) is with an actor that has ended: \
        \(names: context.names(of: neighbours)).
        """,
      evidence: context.description(of: actor) + [
        .init("ended-neighbours", .strings(neighbours.map { context.map[$0].id })),
        .init("successors", .strings(Set(after).sorted().map { context.map[$0].id })),
      ],
      suggestion: names.isEmpty
        ? "Ask \(name: name) whom it works with now, and record the answer with its source."
        : "Ask \(name: name) whether it works with \(names: names), which took over.")
  }
}
