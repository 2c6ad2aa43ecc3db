import EcomapModel

/// What a map knows about a tie that is expected and not recorded: one that ended and who follows
/// its other end, what both ends take part in, and what is noted.
struct ShortfallStory {
  /// A tie that would have met the expectation, or was of a kind that does.
  struct EndedTie {
    let index: Int
    let partner: ActorIndex
    let successors: [ActorIndex]
  }

  let actor: ActorIndex
  let ended: [EndedTie]
  /// Those the tie is expected with and what they and the actor both take part in.
  let together: [(partner: ActorIndex, thing: ActorIndex)]
  private let context: AnalysisContext

  /// Complexity: O(ties + candidates × what they take part in + changes).
  init(
    _ shortfall: UnmetExpectation.Shortfall, of unmet: UnmetExpectation, _ jointWork: JointWork,
    in context: AnalysisContext
  ) {
    let actor = shortfall.actor
    self.context = context
    self.actor = actor
    let current = unmet.candidates.filter {
      context.snapshot.standing(of: $0) == .current && !context.map[$0].isClass
    }
    together =
      shortfall.partners.isEmpty ? jointWork.partners(of: actor, among: current) : []
    ended = context.snapshot.ties.compactMap { tie in
      guard tie.from == actor || tie.to == actor, tie.from != tie.to else { return nil }
      let partner = tie.from == actor ? tie.to : tie.from
      // A tie of the past, or one with somebody who is there no longer.
      guard tie.standing == .ended || context.snapshot.standing(of: partner) == .ended else {
        return nil
      }
      let kind = context.map.ties[tie.index].kind.id
      guard
        unmet.meetingKinds.contains(kind)
          || unmet.expectation.kinds.isEmpty && unmet.candidates.contains(partner)
      else { return nil }
      return EndedTie(
        index: tie.index, partner: partner, successors: context.snapshot.successors(of: partner))
    }
  }

  /// How much it asks, when not what the rule says: two that take part in the same thing are likely
  /// to know each other.
  var severity: Severity? { together.isEmpty ? nil : .notice }

  /// What both ends take part in, as the end of a sentence that says there is no tie; nothing when
  /// nothing is recorded.
  var indirectly: Sentence {
    guard let first = together.first else { return "" }
    return """
      , but it and \(name: context.name(of: first.partner)) both take part in \
      \(name: context.name(of: first.thing))
      """
  }

  /// What else is known, each with a space before it; nothing when nothing is.
  var sentence: Sentence {
    var words: Sentence = ""
    for tie in ended.prefix(Self.mostEnded) {
      let until = end(of: tie).map { " until \($0.spoken)" } ?? ""
      var past: Sentence = """
        \(words) A tie of the past is recorded: \(context.phrase(ofTie: tie.index, from: actor)) \
        \(name: context.name(of: tie.partner))\(until)
        """
      if !tie.successors.isEmpty {
        let verb = tie.successors.count == 1 ? "follows" : "follow"
        past = "\(past); \(names: context.names(of: tie.successors)) \(verb) that body"
      }
      words = "\(past)."
    }
    return shortNote.map { "\(words) The map notes: \($0)" } ?? words
  }

  /// What the map notes of the actor, when it is short enough for a sentence.
  private var shortNote: String? {
    context.map[actor].note.flatMap { $0.count <= Self.longestNote ? $0.endedByStop : nil }
  }

  /// When a tie ended, by its own dates or its partner's.
  private func end(of tie: EndedTie) -> PartialDate? {
    context.map.ties[tie.index].period.end ?? context.snapshot.lifetime(of: tie.partner).end
  }

  /// Whom to ask.
  var suggestion: Sentence {
    let name = context.name(of: actor)
    if let first = together.first {
      return """
        Ask \(name: name) and \(name: context.name(of: first.partner)) whether they know each other \
        from \(name: context.name(of: first.thing)), and record the tie if they do.
        """
    }
    if let tie = ended.first(where: { !$0.successors.isEmpty }) {
      let verb = tie.successors.count == 1 ? "follows" : "follow"
      return """
        Ask \(names: context.names(of: tie.successors)), which \(verb) \
        \(name: context.name(of: tie.partner)), and \(name: name) who has taken its place, and \
        record the tie.
        """
    }
    return """
      Ask \(name: name) whether the tie exists and is missing from the map; if not, make the \
      introduction.
      """
  }

  /// The facts that the story rests on.
  var evidence: [Finding.Evidence] {
    var evidence: [Finding.Evidence] = []
    if !ended.isEmpty {
      evidence.append(
        .init("ended-ties-with", .strings(ended.map { context.map[$0.partner].id })))
      evidence.append(
        .init(
          "who-follows-them",
          .strings(Set(ended.flatMap(\.successors)).sorted().map { context.map[$0].id })))
    }
    if !together.isEmpty {
      evidence.append(
        .init(
          "both-take-part-in",
          .array(
            together.prefix(Self.mostTogether).map { pair in
              [
                "with": .string(context.map[pair.partner].id),
                "in": .string(context.map[pair.thing].id),
              ]
            })))
    }
    let notes =
      (shortNote == nil ? [context.map[actor].note].compactMap(\.self) : [])
      + ended.compactMap { context.map.ties[$0.index].note }
    if !notes.isEmpty {
      evidence.append(.init("notes", .strings(notes.map(\.endedByStop))))
    }
    return evidence
  }

  private static let mostEnded = 2
  private static let mostTogether = 20
  private static let longestNote = 200
}

extension String {
  /// The words with a full stop at their end, unless they end a sentence already.
  fileprivate var endedByStop: String {
    last.map { ".!?".contains($0) } == false ? self + "." : self
  }
}
