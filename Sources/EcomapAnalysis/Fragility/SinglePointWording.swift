import EcomapGraph
import EcomapModel

/// What is said of one single point of failure.
struct SinglePointWording {
  /// How many of the parts that a network falls into are told by names.
  private static let named = 3

  private let node: Node
  private let actor: ActorIndex
  private let breakup: Breakup
  private let context: AnalysisContext

  init(_ node: Node, _ breakup: Breakup, in context: AnalysisContext) {
    self.node = node
    self.breakup = breakup
    self.context = context
    actor = context.projected.actor(of: node)
  }

  private var name: String { context.name(of: actor) }
  private var isBody: Bool { context.isBody(actor) }

  /// - Parameter tied: how many actors have a tie.
  func finding(among tied: Int) -> Finding {
    let uncertain = UncertainTies(of: node, in: context)
    return Finding(
      SinglePointOfFailure.rule, of: [actor], in: context.map,
      // What only cuts off things still bears on something.
      affected: max(1, breakup.bodies), ties: context.projectedTies(of: node),
      severity: severity(among: tied),
      sentence:
        "If \(name: name) \(context.verbOfGoing(actor)), \(loss)\(kept)\(uncertain.sentence)",
      evidence: context.description(of: actor) + [
        .init("would-lose-route", .integer(breakup.lost.count)),
        .init("organisations", .integer(breakup.bodies)),
        .init("programmes-or-products", .integer(breakup.lost.count - breakup.bodies)),
        .init("who", context.ids(of: breakup.lost)),
        .init("pieces", .array(breakup.pieces.map { context.ids(of: $0) })),
        .init("rest", .integer(breakup.hasRest ? breakup.pieces[0].count : 0)),
        .init("falls-apart", .boolean(!breakup.hasRest)),
        .init("actors-with-ties", .integer(tied)),
        .init("kept-by-classes", context.ids(of: breakup.kept)),
        .init("classes", context.ids(of: breakup.classes)),
        uncertain.evidence,
      ],
      suggestion: suggestion)
  }

  /// Who keeps a route only by way of a class, with a space before it; nothing when nobody does.
  private var kept: Sentence {
    guard !breakup.kept.isEmpty else { return "" }
    let keep = breakup.kept.count == 1 ? "other would keep its route" : "others would keep theirs"
    let names = context.names(of: breakup.classes)
    let which: Sentence = names.isEmpty ? "" : ", \(names: names, atMost: 3)"
    return " \(breakup.kept.count) \(keep) only by way of classes of bodies\(which)."
  }

  private func severity(among tied: Int) -> Severity {
    guard isBody, breakup.bodies > 0 else { return .notice }
    return breakup.bodies >= 5 && breakup.bodies * 10 >= tied ? .serious : .warning
  }

  private var loss: Sentence {
    if breakup.isStar {
      return """
        the \(context.counted(breakup.lost)) it joins would have no recorded route to each other: \
        \(names: context.names(of: breakup.lost)).
        """
    }
    if !breakup.hasRest {
      return "the network around it would fall into \(breakup.groups): \(parts)."
    }
    return """
      \(context.counted(breakup.lost)) would lose their only recorded route to the rest: \
      \(names: context.names(of: breakup.lost)).
      """
  }

  /// The largest parts, each by those of it that have most ties.
  private var parts: Sentence {
    let told = breakup.pieces.filter { $0.count > 1 }.prefix(Self.named).map { piece -> Sentence in
      let known = piece.sorted { left, right in rank(left) < rank(right) }
      return "the one of \(names: context.names(of: known), atMost: 2)"
    }
    let more = breakup.pieces.count - told.count
    let end: Sentence = more == 0 ? "" : "; and \(more.counted("smaller one"))"
    var words = Sentence([])
    for (place, part) in told.enumerated() {
      let isLast = place == told.count - 1 && more == 0
      words = "\(words)\(place == 0 ? "" : isLast ? "; and " : "; ")\(part)"
    }
    return "\(words)\(end)"
  }

  /// Bodies before things, then whoever has most ties, then the first on the map.
  private func rank(_ actor: ActorIndex) -> (Int, Int, ActorIndex) {
    let degree = context.projected.node(of: actor).map { context.projected.graph.degree(of: $0) }
    return (context.isBody(actor) ? 0 : 1, -(degree ?? 0), actor)
  }

  private var suggestion: Sentence {
    let after: Sentence =
      isBody
      ? "who would take over what \(name: name) does."
      : "what would follow \(name: name)."
    if breakup.hasRest {
      let cutOff = context.names(of: breakup.lost)
      return "Look for a second route to \(names: cutOff, atMost: 3), or ask \(after)"
    }
    // Things cannot be asked to work with each other.
    return breakup.bodies < 2
      ? "Ask \(after)"
      : "Ask which of those it joins could work with each other directly, and \(after)"
  }
}
