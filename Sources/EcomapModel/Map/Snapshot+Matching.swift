extension Snapshot {
  /// A selector made ready to be asked of many actors.
  ///
  /// Whom a step along ties reaches is worked out when the matcher is made, not for each actor.
  public struct Matcher: Sendable {
    private let snapshot: Snapshot
    private let question: Question

    /// Complexity: O(actors + ties) for each `tied-to`.
    fileprivate init(_ selector: Selector, in snapshot: Snapshot) {
      self.snapshot = snapshot
      question = Question(selector, in: snapshot)
    }

    /// Whether the selector is true of an actor at the date.
    ///
    /// An actor has what it has under any of its names: an AHSN that became a Health Innovation
    /// Network answers to both kinds, and `not` takes it out for either.
    public func matches(_ actor: ActorIndex) -> Bool { question.isTrue(of: actor, in: snapshot) }
  }

  /// A selector made ready to be asked of many actors.
  public func matcher(of selector: Selector) -> Matcher { Matcher(selector, in: self) }

  /// The actors that are there and that a selector is true of, in map order.
  ///
  /// Complexity: O(actors), and O(actors + ties) for each `tied-to`.
  public func actors(matching selector: Selector) -> [ActorIndex] {
    present.filter(matcher(of: selector).matches)
  }

  /// Whether a selector is true of one actor; to ask of many, make a ``Matcher``.
  public func matches(_ selector: Selector, _ actor: ActorIndex) -> Bool {
    matcher(of: selector).matches(actor)
  }
}

/// A selector in which each step along ties is replaced by those it reaches.
private indirect enum Question: Sendable {
  case field(Selector.Field, [String])
  case all([Question])
  case any([Question])
  case not(Question)
  case among(Set<ActorIndex>)

  init(_ selector: Selector, in snapshot: Snapshot) {
    switch selector {
    case .everything: self = .all([])
    case .field(let field, let values): self = .field(field, values)
    case .all(let parts): self = .all(parts.map { Question($0, in: snapshot) })
    case .any(let parts): self = .any(parts.map { Question($0, in: snapshot) })
    case .not(let part): self = .not(Question(part, in: snapshot))
    case .tiedTo(let part, let words):
      self = .among(snapshot.actors(tiedTo: snapshot.matcher(of: part), by: words))
    }
  }

  func isTrue(of actor: ActorIndex, in snapshot: Snapshot) -> Bool {
    switch self {
    case .all(let parts):
      return parts.allSatisfy { $0.isTrue(of: actor, in: snapshot) }
    case .any(let parts):
      return parts.contains { $0.isTrue(of: actor, in: snapshot) }
    case .not(let part): return !part.isTrue(of: actor, in: snapshot)
    case .among(let actors): return actors.contains(snapshot.name(of: actor))
    case .field(.area, let values):
      return snapshot.names(of: actor).contains { name in
        snapshot.map[name].areas.contains { area in
          let enclosing = snapshot.map.areas.enclosing(area)
          return values.contains { enclosing.contains($0) }
        }
      }
    case .field(.status, let values):
      return values.contains(snapshot.standing(of: actor).rawValue)
    case .field(let field, let values):
      return snapshot.names(of: actor).contains { name in
        snapshot.map[name].words(for: field).contains { values.contains($0) }
      }
    }
  }
}

extension Snapshot {
  /// The actors with a tie to one that a matcher is true of, by any of some words.
  fileprivate func actors(tiedTo partner: Matcher, by words: [String]) -> Set<ActorIndex> {
    var isPartner = [Bool](repeating: false, count: map.actors.count)
    for actor in present { isPartner[actor.offset] = partner.matches(actor) }
    var first: Set<String> = []
    var second: Set<String> = []
    for word in words.compactMap({ map.vocabulary.relationship($0) }) {
      if !word.isInverse { first.insert(word.kind.id) }
      if word.isInverse || !word.kind.isDirected { second.insert(word.kind.id) }
    }
    var reached: Set<ActorIndex> = []
    // A tie between two names of one body leads nowhere.
    for tie in ties where tie.standing != .ended && tie.from != tie.to {
      let kind = map.ties[tie.index].kind.id
      if isPartner[tie.to.offset], words.isEmpty || first.contains(kind) {
        reached.insert(tie.from)
      }
      if isPartner[tie.from.offset], words.isEmpty || second.contains(kind) {
        reached.insert(tie.to)
      }
    }
    return reached
  }
}

extension Actor {
  /// The words that an actor has for a field; none for its status, which depends on the date.
  package func words(for field: Selector.Field) -> [String] {
    switch field {
    case .id: [id]
    case .kind: [kind.id]
    case .sector: [sector.rawValue]
    case .level: [level.rawValue]
    case .area: areas
    case .remit: remits
    case .stages: stages.map(\.rawValue)
    case .drivers: drivers.map(\.rawValue)
    case .status: []
    }
  }
}
