public import EcomapModel

/// How many actors of each kind have no current tie recorded.
///
/// When all of a kind have none, that is a gap of the map before it is one of the ecosystem: it
/// cannot yet say whom they work with.
public struct UnconnectedKinds: Sendable {
  /// A kind with how many of it are unconnected.
  public struct Tally: Sendable {
    /// The kind.
    public let kind: ActorKind
    /// How many current actors of it have no current tie recorded.
    public let unconnected: Int
    /// How many there are.
    public let all: Int
  }

  /// The kinds of which some are unconnected: those of which all are first, then those of which
  /// most are; of equals, in the order of the vocabulary.
  public let tallies: [Tally]

  /// From how many actors on it means something that all of a kind are unconnected.
  private static let least = 3

  /// Counts them.
  ///
  /// Complexity: O(actors + ties).
  public init(_ context: AnalysisContext) {
    var all: [String: Int] = [:]
    var unconnected: [String: Int] = [:]
    for actor in context.subjects {
      let kind = context.map[actor].kind.id
      all[kind, default: 0] += 1
      if context.isUnconnected(actor) { unconnected[kind, default: 0] += 1 }
    }
    let kinds = context.map.vocabulary.actorKinds.compactMap { kind -> Tally? in
      unconnected[kind.id].map { Tally(kind: kind, unconnected: $0, all: all[kind.id] ?? $0) }
    }
    tallies = kinds.enumerated().sorted { left, right in
      let ranks = [left, right].map { place, tally in
        (tally.unconnected == tally.all ? 0 : 1, -tally.unconnected, place)
      }
      return ranks[0] < ranks[1]
    }.map(\.element)
  }

  /// The kinds of which none has a tie, where there are three or more of it, the most first.
  public var whole: [Tally] {
    tallies.filter { $0.unconnected == $0.all && $0.all >= Self.least }
  }

  /// How many of a kind are unconnected; nil when none are.
  public func tally(of kind: ActorKind) -> Tally? { tallies.first { $0.kind.id == kind.id } }

  /// "all 42 Integrated Care Boards and all 15 Health Innovation Networks"; nil when there is no
  /// kind of which none has a tie.
  public var wholeInWords: String? {
    let words = whole.prefix(4).map { "all \($0.all) \($0.kind.plural)" }
    let more = whole.count - words.count
    let rest = more == 0 ? [] : ["\(more) more \(more == 1 ? "kind" : "kinds") of actor"]
    return words.isEmpty ? nil : (words + rest).listed()
  }
}
