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

  /// Complexity: O(n + m) for a cut point.
  init(without node: Node, in context: AnalysisContext) {
    guard context.measures.biconnectivity.isCutPoint(node) else {
      (pieces, lost, bodies, hasRest) = ([], [], 0, true)
      return
    }
    let pieces = context.projected.graph.pieces(without: [node]).map(context.actors)
    let sizes = pieces.map(\.count)
    let lost = Separation.lost(of: pieces).sorted()
    self.pieces = pieces
    self.lost = context.bodiesFirst(lost)
    bodies = lost.count(where: context.isBody)
    hasRest =
      sizes.isEmpty
      || sizes[0] * 2 >= sizes.reduce(0, +) && (sizes.count < 2 || sizes[0] > sizes[1])
  }

  /// Whether everybody is left alone.
  var isStar: Bool { pieces.allSatisfy { $0.count == 1 } }

  /// The pieces by their sizes: "3 groups of 10, 10 and 10".
  var groups: String {
    let sizes = pieces.map { String($0.count) }
    let shown = sizes.count <= 8 ? sizes.dropLast() : sizes.prefix(6)
    let last = sizes.count <= 8 ? sizes.last ?? "" : "fewer"
    return "\(sizes.count) groups of \(shown.joined(separator: ", ")) and \(last)"
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
