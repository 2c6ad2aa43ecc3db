import EcomapModel

/// Finds actors that hang on one other actor.
public struct SingleTie: Analysis {
  static let rule = Rule(
    id: "single-tie",
    theme: .connection,
    title: "Actors with a single tie",
    finds: """
      An actor that is current, is not a class of bodies, and has current ties recorded with \
      exactly one other actor, however many ties these are; planned, proposed and ended ties do not \
      count. An actor and its own parts, programmes and products count as one, so these do not \
      hang on it. An actor is left out that has a tie with a class of bodies, or may belong to one \
      with ties to others: one of its kind and in its area. Maps of nothing but groups of fewer \
      than four are not asked.
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
    guard !context.groups.isScattered else { return [] }
    let belongings = Dictionary(
      grouping: context.subjects.filter(context.ownership.isOwn),
      by: context.ownership.head)
    return context.subjects.compactMap { actor in
      guard !context.ownership.isOwn(actor) else { return nil }
      let own = belongings[actor] ?? []
      return link(of: actor, with: own, in: context).map {
        finding(of: actor, own, $0, in: context)
      }
    }
  }

  /// The one tie of an actor and what is its own with somebody else.
  private struct Outward {
    let from: ActorIndex
    let partner: ActorIndex
    let ties: [Int]
  }

  /// Nil when they have ties with nobody else, or with several, or may have.
  private func link(
    of actor: ActorIndex, with own: [ActorIndex], in context: AnalysisContext
  ) -> Outward? {
    var links: [Outward] = []
    for member in [actor] + own {
      for (partner, ties) in context.recorded.partners(of: member)
      where partner != actor && !own.contains(partner) {
        links.append(Outward(from: member, partner: partner, ties: ties))
        if links.count > 1 { return nil }
      }
    }
    guard let link = links.first, !context.map[link.partner].isClass else { return nil }
    let mayHaveOthers = context.possible.classes(of: actor).contains { group in
      group.partners.contains { $0 != link.partner && $0 != actor }
    }
    return mayHaveOthers ? nil : link
  }

  private func finding(
    of actor: ActorIndex, _ own: [ActorIndex], _ link: Outward, in context: AnalysisContext
  ) -> Finding {
    let name = context.name(of: actor)
    let phrases = context.phrases(ofTies: link.ties, from: link.from)
    let way: Sentence =
      link.from == actor ? "" : "by way of \(name: context.name(of: link.from)), "
    let besides: Sentence =
      own.isEmpty ? "" : "Besides what is its own, "
    return Finding(
      Self.rule, of: [actor], in: context.map, ties: link.ties,
      sentence: """
        \(besides)\(name: name) has recorded ties with one actor only, \
        \(name: context.name(of: link.partner)) (\(way)\(phrases)).
        """,
      evidence: context.description(of: actor) + [
        .init("neighbour", .string(context.map[link.partner].id)),
        .init("relationship", .string(phrases)),
        .init("only-to-a-class", false),
        .init(
          "neighbour-standing", .string(context.snapshot.standing(of: link.partner).rawValue)),
        .init("own", context.ids(of: own)),
        .init("by-way-of", .optional(link.from == actor ? nil : context.map[link.from].id)),
      ],
      suggestion: """
        Ask \(name: name) whether other ties are missing from the map. If not, look for a \
        second way into the network.
        """)
  }
}
