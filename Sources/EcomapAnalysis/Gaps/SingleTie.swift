import EcomapModel

/// Finds actors that hang on one other actor.
public struct SingleTie: Analysis {
  static let rule = Rule(
    id: "single-tie",
    theme: .connection,
    title: "Actors with a single tie",
    finds: """
      An actor that is current, is not a class of bodies, and has current ties recorded with \
      exactly one other actor, however many ties these are. A class of bodies counts as the other \
      actor; planned, proposed and ended ties do not count.
      """,
    why: """
      If the one neighbour goes or changes its work, the actor loses its place in the network. \
      It also hears only what that neighbour passes on.
      """,
    example: "`Aseptika` has recorded ties with one actor only, `Eastern AHSN` (supported by).",
    severity: .notice,
    remedy: """
      Ask whether other ties are missing from the map. If not, look for a second way into the \
      network.
      """,
    reference: """
      Burt, R. S. (1992) Structural Holes: The Social Structure of Competition, chapter 1. \
      Harvard University Press.
      """)

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each such actor.
  ///
  /// Complexity: O(actors + ties).
  public func findings(in context: AnalysisContext) -> [Finding] {
    context.subjects.compactMap { actor in
      guard context.recorded.neighbourCount(of: actor) == 1,
        let partner = context.recorded.partners(of: actor).first
      else { return nil }
      let name = context.name(of: actor)
      let phrases = context.phrases(ofTies: partner.ties, from: actor)
      return Finding(
        Self.rule, of: [actor], in: context.map, ties: partner.ties,
        sentence: """
          \(name: name) has recorded ties with one actor only, \
          \(name: context.name(of: partner.actor)) (\(phrases)).
          """,
        evidence: context.description(of: actor) + [
          .init("neighbour", .string(context.map[partner.actor].id)),
          .init("relationship", .string(phrases)),
          .init("only-to-a-class", .boolean(context.map[partner.actor].isClass)),
          .init(
            "neighbour-standing",
            .string(context.snapshot.standing(of: partner.actor).rawValue)),
        ],
        suggestion: """
          Ask \(name: name) whether other ties are missing from the map. If not, look for a \
          second way into the network.
          """)
    }
  }
}
