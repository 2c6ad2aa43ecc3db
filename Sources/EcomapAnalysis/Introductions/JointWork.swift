import EcomapModel

/// Which actors take part in the same things, and so know each other whatever ties are recorded.
struct JointWork {
  /// For each actor what it runs, founded, made, is a partner in or is a part of.
  private let things: [ActorIndex: Set<ActorIndex>]

  private static let kinds: Set<String> = [
    "hosts", "runs", "manages", "leads", "set-up", "developed", "provides", "partner-in",
    "joint-venture-partner-in", "strategic-partner-of", "part-of",
  ]

  /// Takes up who takes part in what, by the kinds of ties that say so and perhaps some more.
  ///
  /// Complexity: O(ties).
  init(_ context: AnalysisContext, alsoBy more: Set<String> = []) {
    var things: [ActorIndex: Set<ActorIndex>] = [:]
    for tie in context.snapshot.ties where tie.standing == .current {
      let kind = context.map.ties[tie.index].kind
      if Self.kinds.contains(kind.id) || more.contains(kind.id) {
        things[tie.from, default: []].insert(tie.to)
      } else if !kind.isDirected {
        // Whoever works with a product or a programme works with those behind it.
        for (one, other) in [(tie.from, tie.to), (tie.to, tie.from)]
        where !context.map[other].kind.isBody {
          things[one, default: []].insert(other)
        }
      }
    }
    self.things = things
  }

  /// Who takes part in each thing, in map order.
  ///
  /// Complexity: O(n log n) in who takes part in what.
  var participants: [(thing: ActorIndex, actors: [ActorIndex])] {
    var participants: [ActorIndex: [ActorIndex]] = [:]
    for (actor, things) in things {
      for thing in things { participants[thing, default: []].append(actor) }
    }
    return participants.keys.sorted().map { ($0, (participants[$0] ?? []).sorted()) }
  }

  /// What an actor and some others take part in together: each of those others with the first such
  /// thing on the map, in map order.
  ///
  /// Complexity: O(actors × what they take part in).
  func partners(
    of actor: ActorIndex, among others: some Sequence<ActorIndex>
  ) -> [(partner: ActorIndex, thing: ActorIndex)] {
    guard let own = things[actor] else { return [] }
    return others.filter { $0 != actor }.sorted().compactMap { other in
      things[other]?.intersection(own).min().map { (other, $0) }
    }
  }

  /// Whether two take part in the same thing.
  func joins(_ first: ActorIndex, _ second: ActorIndex) -> Bool {
    guard let ones = things[first], let others = things[second] else { return false }
    return !ones.isDisjoint(with: others)
  }
}
