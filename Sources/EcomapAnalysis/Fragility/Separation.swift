import EcomapGraph
import EcomapModel

/// Who loses the route to the rest when a part of the network falls into pieces.
///
/// The one rule for findings, the column `separated` and withdrawals on trial: all that are outside
/// the largest piece lose their route, and where each is left alone, all of them do.
enum Separation {
  /// The pieces of one part whose members lose their route.
  ///
  /// - Parameter pieces: the pieces, the largest first.
  static func lost<Member>(of pieces: [[Member]]) -> [Member] {
    let stays = (pieces.first?.count ?? 0) > 1 ? 1 : 0
    return Array(pieces.dropFirst(stays).joined())
  }
}

extension MeasureTable {
  /// How many lose their route without a node, as `Separation` has it; 0 for one that is no cut
  /// point.
  ///
  /// Complexity: O(log of the number of cut points).
  func separatedCount(by node: Node) -> Int {
    let outside = biconnectivity.separatedCount(by: node)
    guard outside > 0 else { return 0 }
    let others = components.sizes[components.membership[node.offset]] - 1
    return others - outside > 1 ? outside : others
  }
}

/// What is left around an actor when it is taken away.
///
/// Pieces that a class of bodies may join are one piece, see `PossibleTies`; and what is the actor's
/// own goes with it rather than being cut off.
struct Breakup {
  /// The pieces, the largest first.
  let pieces: [[ActorIndex]]
  /// Who loses the route, bodies first.
  let lost: [ActorIndex]
  /// How many of these are bodies.
  let bodies: Int
  /// Whether one piece can be called the rest: it has half or more of what is left, and no other
  /// is as large.
  let hasRest: Bool
  /// Who keeps a route only by way of classes of bodies.
  let kept: [ActorIndex]
  /// The classes by way of which they do, in map order.
  let classes: [ActorIndex]

  /// Complexity: O(actors + ties) for a cut point.
  init(without node: Node, in context: AnalysisContext) {
    let actor = context.projected.actor(of: node)
    let named = context.pieces(without: [actor])
    let pieces = context.possible.joined(named, without: [actor])
    guard pieces.count > 1 else {
      (self.pieces, lost, bodies, hasRest) = ([], [], 0, true)
      (kept, classes) = ([], [])
      return
    }
    let sizes = pieces.map(\.count)
    let lost = Separation.lost(of: pieces).sorted()
    kept = Set(Separation.lost(of: named)).subtracting(lost).sorted()
    classes = kept.isEmpty ? [] : context.possible.classes(joining: named)
    self.pieces = pieces
    self.lost = context.bodiesFirst(lost)
    bodies = lost.count(where: context.isBody)
    hasRest =
      sizes.isEmpty
      || sizes[0] * 2 >= sizes.reduce(0, +) && (sizes.count < 2 || sizes[0] > sizes[1])
  }

  /// Whether everybody is left alone.
  var isStar: Bool { pieces.allSatisfy { $0.count == 1 } }

  /// The pieces by their sizes: "3 groups of 10 each", or "6 groups, the largest of 8".
  var groups: String {
    let sizes = pieces.map(\.count)
    guard let largest = sizes.max() else { return "0 groups" }
    return sizes.allSatisfy { $0 == largest }
      ? "\(sizes.count) groups of \(largest) each"
      : "\(sizes.count) groups, the largest of \(largest)"
  }

  /// The cost of losing the actor, in words that follow a semicolon or stand in a table.
  func cost(in context: AnalysisContext) -> String {
    if pieces.isEmpty { return "nobody would lose their route" }
    if isStar { return "the \(context.counted(lost)) it joins would have no route to each other" }
    if !hasRest { return "the network around it would fall into \(groups)" }
    let route = lost.count == 1 ? "its only route" : "their only route"
    return "\(context.counted(lost)) would lose \(route)"
  }
}

extension AnalysisContext {
  /// What the parts that some actors are in fall into without them and what is their own, the
  /// largest first.
  ///
  /// Complexity: O(n + m).
  func pieces(without gone: [ActorIndex]) -> [[ActorIndex]] {
    projected.graph.pieces(without: gone.compactMap { projected.node(of: $0) })
      .map { actors($0).filter { !ownership.isOwn($0, of: gone) } }
      .filter { !$0.isEmpty }
      .sorted { $0.count == $1.count ? $0[0] < $1[0] : $0.count > $1.count }
  }
}
