import EcomapModel

/// Finds actors of which the map records no current tie.
public struct UnconnectedActor: Analysis {
  static let rule = Rule(
    id: "unconnected-actor",
    theme: .connection,
    title: "Unconnected actors",
    finds: """
      An actor that is current, is not a class of bodies, and has no current tie recorded to any \
      actor on the map. A tie to a class of bodies counts as a tie; planned, proposed and ended \
      ties do not (they are named in the evidence). Of an actor that may belong to a class with \
      ties, being of its kind and in its area, the finding says so. Worth knowing only of programmes, \
      schemes, policies and products, which nobody can ask, and on a map of one region of whoever \
      does not work there. A map is of the region that more than half of those work in that name \
      an area below a country.
      """,
    why: """
      An actor that nobody is known to work with cannot pass an innovation on or be told of one. \
      Just as often the map does not yet say what its makers know.
      """,
    example: """
      `Volunteer Cornwall` is on the map with no recorded ties. Missing data, or a missing \
      relationship?
      """,
    severity: .warning,
    remedy: """
      Ask each organisation, those of the region first, or somebody who knows it, whom it works \
      with, and record the answer with its source. If the answer is nobody, consider who could \
      introduce it. Of a scheme, a policy or a product, record who runs or uses it.
      """,
    reference: """
      Isolates: Wasserman, S. and Faust, K. (1994) Social Network Analysis, chapter 4. \
      Cambridge University Press.
      """)

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each such actor.
  ///
  /// Complexity: O(actors + ties).
  public func findings(in context: AnalysisContext) -> [Finding] {
    let home = HomeArea(context)
    let isolates = home.ordered(context.subjects.filter(context.isUnconnected), in: context)
    var otherTies: [ActorIndex: [Snapshot.DatedTie]] = [:]
    for actor in isolates { otherTies[actor] = [] }
    for tie in context.snapshot.ties where tie.standing != .current && tie.from != tie.to {
      otherTies[tie.from]?.append(tie)
      otherTies[tie.to]?.append(tie)
    }
    let kinds = UnconnectedKinds(context)
    return isolates.map { actor in
      let isAsked = context.isBody(actor) && (home.name == nil || home.holds(actor))
      return finding(
        of: actor, kinds, otherTies: otherTies[actor] ?? [], severity: isAsked ? nil : .notice,
        in: context)
    }
  }

  private func finding(
    of actor: ActorIndex, _ kinds: UnconnectedKinds, otherTies: [Snapshot.DatedTie],
    severity: Severity?, in context: AnalysisContext
  ) -> Finding {
    var evidence = context.description(of: actor)
    if let kind = kinds.tally(of: context.map[actor].kind) {
      evidence += [
        .init("unconnected-of-its-kind", .integer(kind.unconnected)),
        .init("all-of-its-kind", .integer(kind.all)),
      ]
    }
    let classes = context.possible.classes(of: actor)
    if !classes.isEmpty {
      evidence.append(.init("perhaps-through", context.ids(of: classes.map(\.actor))))
    }
    let perhaps = Self.perhaps(through: classes, in: context)
    var recorded: Sentence = "with no recorded ties\(perhaps)."
    if !otherTies.isEmpty {
      let counts = [Status.planned, .proposed, .ended].compactMap { standing -> String? in
        let count = otherTies.count { $0.standing == standing }
        return count == 0 ? nil : "\(count) \(standing.rawValue)"
      }
      let verb = otherTies.count == 1 ? "tie is" : "ties are"
      recorded =
        "with no current ties recorded; \(counts.joined(separator: ", ")) \(verb) recorded\(perhaps)."
      evidence.append(
        .init("not-current-ties", .array(otherTies.map { Self.json($0, of: actor, context) })))
    }
    let name = context.name(of: actor)
    return Finding(
      Self.rule, of: [actor], in: context.map, ties: otherTies.map(\.index), severity: severity,
      sentence: "\(name: name) is on the map \(recorded) Missing data, or a missing relationship?",
      evidence: evidence,
      suggestion: context.isBody(actor)
        ? """
        Ask \(name: name), or somebody who knows it, whom it works with, and record the answer \
        with its source. If nobody, consider who could introduce it.
        """
        : """
        Nobody can ask \(name: name) itself: if somebody runs it, uses it or works with it, record \
        that with its source.
        """)
  }

  /// The classes that it may belong to, each with one tie of it, with a comma before it; nothing
  /// when there are none.
  private static func perhaps(
    through classes: [PossibleTies.BodyClass], in context: AnalysisContext
  ) -> Sentence {
    var words: Sentence = ""
    for (place, group) in classes.prefix(2).enumerated() {
      guard let partner = group.partners.first,
        let tie = context.recorded.partners(of: partner).first(where: { $0.actor == group.actor })?
          .ties.first
      else { continue }
      let dated = context.snapshot.ties[tie]
      words = """
        \(words)\(place == 0 ? ", but perhaps through " : " or ")\
        \(name: context.name(of: group.actor)) \
        (\(name: context.name(of: dated.from)) \(context.map.ties[tie].kind.phrase) \
        \(name: context.name(of: dated.to)))
        """
    }
    return words
  }

  private static func json(
    _ tie: Snapshot.DatedTie, of actor: ActorIndex, _ context: AnalysisContext
  ) -> JSONText {
    let other = tie.from == actor ? tie.to : tie.from
    return [
      "kind": .string(context.map.ties[tie.index].kind.id),
      "with": .string(context.map[other].id),
      "with-class": .boolean(context.map[other].isClass),
      "standing": .string(tie.standing.rawValue),
    ]
  }
}

extension AnalysisContext {
  /// Whether the map holds no current tie of an actor with anybody or anything.
  func isUnconnected(_ actor: ActorIndex) -> Bool {
    asWritten.neighbourCount(of: actor) == 0 && !knownToUncounted.contains(actor)
  }
}
