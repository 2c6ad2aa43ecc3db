import EcomapAnalysis
import EcomapModel

/// Says how an asker gets to somebody: through whom, and by which ties.
struct RouteWording {
  private let answer: SignpostAnswer
  private let entry: DirectoryEntry
  private var map: EcosystemMap { answer.snapshot.map }

  init(_ answer: SignpostAnswer) {
    self.answer = answer
    entry = DirectoryEntry(answer.snapshot)
  }

  /// The way to a match, a line for each thing to know.
  func lines(of match: SignpostMatch) -> [Passage] {
    guard let route = match.route else { return without(match) }
    guard !route.introducers.isEmpty else {
      return ["Way there: you have a tie already: " + ties(of: route) + "."]
    }
    let people = route.introducers.map { person($0) }
    let start: Passage = "Way there: ask " + people[0] + " for an introduction"
    let first = people.dropFirst().reduce(start) { $0 + ", then " + $1 }
    return [first + ": " + ties(of: route) + "."]
  }

  /// Somebody to ask, with the role where one is recorded.
  private func person(_ actor: ActorIndex) -> Passage {
    let name: Passage = .name(map[actor].name)
    guard let contact = map[actor].contact?.spoken else { return name }
    return name + .text(" (\(contact))")
  }

  private func ties(of route: WarmestRoute) -> Passage {
    let steps = route.steps.map { step -> Passage in
      let tie = map.ties[step.tie]
      let isForward = answer.snapshot.ties[step.tie].from == step.from
      let phrase = isForward ? tie.kind.phrase : tie.kind.inversePhrase ?? tie.kind.phrase
      let doubt = tie.certainty == .stated ? "" : " (\(tie.certainty.rawValue))"
      return """
        \(name: map[step.from].name) \(TiePhrase.clause(phrase)) \(name: map[step.to].name)\(doubt)
        """
    }
    return Passage.joined(steps, separator: "; ")
  }

  private func without(_ match: SignpostMatch) -> [Passage] {
    guard !match.nearest.isEmpty else { return [] }
    let goal = map[match.actor].name
    let people = match.nearest.map { partner -> Passage in
      let own = map[partner.actor].kind.name
      let common: [Passage] =
        (partner.place.map { [.text("works in \($0)")] } ?? [])
        + (partner.isAlike ? [.text("is of the kind \(own)")] : [])
      return person(partner.actor) + ", which has a recorded tie to \(name: goal) and, like you, "
        + Passage.joined(common, separator: " and ")
    }
    return ["Nearest to an introduction: " + Passage.joined(people, separator: "; ") + "."]
  }
}
