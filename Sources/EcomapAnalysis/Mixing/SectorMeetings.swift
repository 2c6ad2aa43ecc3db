import EcomapModel

/// Where two sectors meet other than by a tie between two of their actors, and where they are to.
struct SectorMeetings {
  private let participants: [(thing: ActorIndex, counts: [Sector: Int])]
  private let context: AnalysisContext

  /// Kinds of ties by which one takes part in a programme, a panel or a study, besides those that
  /// make two know each other well enough to need no introduction.
  private static let kinds: Set<String> = ["member-of", "funds", "commissioned"]

  /// Complexity: O(ties).
  init(_ context: AnalysisContext) {
    self.context = context
    participants = JointWork(context, alsoBy: Self.kinds).participants.compactMap { thing, actors in
      let members = actors.filter {
        !context.map[$0].isClass && context.map[$0].uncounted == nil
      }
      guard members.count > 1 else { return nil }
      return (thing, Dictionary(members.map { (context.map[$0].sector, 1) }, uniquingKeysWith: +))
    }
  }

  /// Where actors of both sectors take part.
  func places(_ pair: SectorMixing.Pair) -> [ActorIndex] {
    participants.filter { count(pair, $0.counts) > 0 }.map(\.thing)
  }

  /// How many pairs of actors of the two meet in these.
  func count(_ pair: SectorMixing.Pair) -> Int {
    participants.reduce(0) { $0 + count(pair, $1.counts) }
  }

  private func count(_ pair: SectorMixing.Pair, _ counts: [Sector: Int]) -> Int {
    (counts[pair.first] ?? 0) * (counts[pair.second] ?? 0)
  }

  /// The ties between the two that are planned or proposed.
  func comingTies(_ pair: SectorMixing.Pair) -> [Snapshot.DatedTie] {
    context.snapshot.ties.filter { tie in
      guard tie.standing == .planned || tie.standing == .proposed else { return false }
      let sectors = [tie.from, tie.to].map { context.map[$0].sector }
      return sectors == [pair.first, pair.second] || sectors == [pair.second, pair.first]
    }
  }

  /// Where they meet and are to meet, each with a space before it; nothing when nothing is recorded.
  func sentence(_ pair: SectorMixing.Pair) -> Sentence {
    let (places, coming) = (places(pair), comingTies(pair))
    var words: Sentence = ""
    if !places.isEmpty {
      words = " People of both take part in \(names: context.names(of: places), atMost: 3)."
    }
    guard !coming.isEmpty else { return words }
    let shown = coming.prefix(Self.most).map { tie -> Sentence in
      "\(name: context.name(of: tie.from)) and \(name: context.name(of: tie.to))"
    }
    let list = shown.dropFirst().reduce(shown[0]) { "\($0); \($1)" }
    let more = coming.count > shown.count ? "; and \(coming.count - shown.count) more" : ""
    let verb = coming.count == 1 ? "tie is" : "ties are"
    return "\(words) \(coming.count) \(verb) planned or proposed: \(list)\(more)."
  }

  private static let most = 3
}
