import EcomapGraph
import EcomapModel

/// Finds actors that end soon after the date of the map, and what goes with them.
public struct AnnouncedDeparture: Analysis {
  static let rule = Rule(
    id: "announced-departure",
    theme: .fragility,
    title: "Who is about to go",
    finds: """
      An actor that is current at the date of the map and whose `end`, or a merger, a split or an \
      abolition it is part of, falls within the twelve months after that date. Actors that end \
      and are tied to each other are told together. What goes with them: their current ties; the \
      actors that would lose their route to the rest, unless a class of bodies may join them to \
      it or they are its own; and the remits that no other current actor \
      has whose area is theirs or lies within it. Of these remits it is said who has them for the \
      whole country, and who in the area has another remit of those that go. A renamed actor does \
      not go. Serious when a remit would be left to nobody in the area or somebody would lose \
      their route; worth knowing only when nothing goes with it.
      """,
    why: """
      What ends leaves its work, and those it links, to somebody or to nobody. Before the end there \
      is something to hand over; after it, the map should say who took over.
      """,
    example: """
      By the map, `NHS Innovations South West` ends in March 2017, and with it `Innovation Leaders training \
      programme (Diploma in Innovation and Change)`, `NISW monthly grant scanner` and `NISW idea \
      management system`. Nobody else in its area is recorded with the remits "Training and \
      support for commercialising innovations", "Information on funding opportunities" and \
      "Building skills in innovation and implementation"; nationally, `KTN monthly newsletter` and \
      `GrantFinder` have "Information on funding opportunities", and `Clinical Entrepreneur \
      Training programme` has "Building skills in innovation and implementation". In its area \
      `South West AHSN` has another of its remits, "Intellectual property and legal advice". Who \
      takes over its work is not recorded.
      """,
    severity: .warning,
    remedy:
      "Find out who takes over the work and the ties, or took them over, and record it as a change.",
    reference: nil)

  /// Creates the analysis.
  public init() {}

  /// Its one rule.
  public var rules: [Rule] { [Self.rule] }

  /// One finding for each group of actors that go together, in map order.
  ///
  /// Complexity: O(groups × (n + m) + remits of those that go × actors).
  public func findings(in context: AnalysisContext) -> [Finding] {
    let departures = Departures(context)
    return departures.groups.map { finding(of: $0, departures.actors, in: context) }
  }

  private func finding(
    of group: Departures.Group, _ going: Set<ActorIndex>, in context: AnalysisContext
  ) -> Finding {
    let names = context.names(of: group.actors)
    let ties = Set(group.actors.flatMap { context.recorded.ties(of: $0) }).sorted()
    let stranded = stranded(by: group, going, in: context)
    let left = RemitsLeft(by: group, going, in: context)
    let remits = left.open
    let others = Array(names.dropFirst())
    let also: Sentence =
      others.isEmpty
      ? ""
      : group.ends.allSatisfy { $0 == group.end }
        ? ", and with it \(names: others)"
        : "; \(names: others) \(others.count == 1 ? "ends" : "end") in the same twelve months"
    var words: Sentence =
      "By the map, \(name: names[0]) ends \(group.end.when)\(also)."
    if !group.successors.isEmpty {
      let verb = group.successors.count == 1 ? "takes" : "take"
      words = "\(words) \(names: context.names(of: group.successors)) \(verb) over."
    }
    words = "\(words)\(left.sentence)"
    if !stranded.isEmpty {
      let route = stranded.count == 1 ? "its route" : "their routes"
      words = "\(words) \(names: context.names(of: stranded)) would lose \(route) to the rest."
    }
    if remits.isEmpty, stranded.isEmpty {
      words =
        ties.isEmpty
        ? "\(words) No current tie is recorded that would go too."
        : "\(words) \(ties.count.counted("current tie")) would go too."
    }
    if group.successors.isEmpty { words = "\(words) Who takes over its work is not recorded." }
    let takesAway = !remits.isEmpty || !stranded.isEmpty
    return Finding(
      Self.rule, of: group.actors, in: context.map,
      affected: group.actors.count + stranded.count,
      ties: ties, severity: takesAway ? .serious : ties.isEmpty ? .notice : .warning,
      sentence: words,
      evidence: context.description(of: group.actors[0]) + [
        .init("ends", .strings(group.ends.map(\.description))),
        .init("current-ties", .integer(ties.count)),
        .init(
          "neighbours",
          context.ids(
            of: Set(group.actors.flatMap { context.recorded.neighbours(of: $0) })
              .subtracting(group.actors).sorted())),
        .init("would-lose-route", context.ids(of: stranded)),
        .init("remits-left-to-nobody", .strings(remits.map(\.id))),
        .init("national-with-these-remits", context.ids(of: left.national)),
        .init("in-its-area-with-another-remit", context.ids(of: left.sharing)),
        .init("successors", context.ids(of: group.successors)),
      ],
      suggestion: group.successors.isEmpty
        ? """
        Find out who takes over what \(name: names[0]) does, or took it over, and record it under \
        "changes"; if nobody does, who could.
        """
        : "Ask \(names: context.names(of: group.successors)) which of its ties and remits go on.")
  }

  /// Who would have no route to the largest part that is left of what the group joined.
  private func stranded(
    by group: Departures.Group, _ going: Set<ActorIndex>, in context: AnalysisContext
  ) -> [ActorIndex] {
    let parts = Dictionary(
      grouping: context.pieces(without: group.actors),
      by: { context.measures.component(of: $0[0]) })
    let stranded = parts.values.flatMap {
      Separation.lost(of: context.possible.joined($0, without: group.actors))
    }
    return context.bodiesFirst(stranded.filter { !going.contains($0) }.sorted())
  }
}
