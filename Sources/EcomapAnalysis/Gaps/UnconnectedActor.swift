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
      ties do not (they are named in the evidence).
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
      Ask each, or somebody who knows it, whom it works with, and record the answer with its \
      source. If the answer is nobody, consider who could introduce it.
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
    let isolates = context.subjects.filter {
      context.recorded.neighbourCount(of: $0) == 0 && !context.knownToUncounted.contains($0)
    }
    var otherTies: [ActorIndex: [Snapshot.DatedTie]] = [:]
    for actor in isolates { otherTies[actor] = [] }
    for tie in context.snapshot.ties where tie.standing != .current && tie.from != tie.to {
      otherTies[tie.from]?.append(tie)
      otherTies[tie.to]?.append(tie)
    }
    return isolates.map { finding(of: $0, otherTies: otherTies[$0] ?? [], in: context) }
  }

  private func finding(
    of actor: ActorIndex, otherTies: [Snapshot.DatedTie], in context: AnalysisContext
  ) -> Finding {
    var evidence = context.description(of: actor)
    var recorded: Sentence = "with no recorded ties."
    if !otherTies.isEmpty {
      let counts = [Status.planned, .proposed, .ended].compactMap { standing -> String? in
        let count = otherTies.count { $0.standing == standing }
        return count == 0 ? nil : "\(count) \(standing.rawValue)"
      }
      let verb = otherTies.count == 1 ? "tie is" : "ties are"
      recorded =
        "with no current ties recorded; \(counts.joined(separator: ", ")) \(verb) recorded."
      evidence.append(
        .init("not-current-ties", .array(otherTies.map { Self.json($0, of: actor, context) })))
    }
    let name = context.name(of: actor)
    return Finding(
      Self.rule, of: [actor], in: context.map, ties: otherTies.map(\.index),
      sentence: "\(name: name) is on the map \(recorded) Missing data, or a missing relationship?",
      evidence: evidence,
      suggestion: """
        Ask \(name: name), or somebody who knows it, whom it works with, and record the answer \
        with its source. If nobody, consider who could introduce it.
        """)
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
