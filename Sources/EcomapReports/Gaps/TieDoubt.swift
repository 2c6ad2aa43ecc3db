import EcomapModel

/// How many of the ties that something rests on are inferred or unclear in the sources.
///
/// Two actors are surely tied when any tie between them is stated, as the findings have it.
struct TieDoubt {
  /// The ties of pairs that no stated tie joins.
  let uncertain: Int
  /// All the ties.
  let all: Int

  /// Complexity: O(ties).
  init(of ties: [Int], in map: EcosystemMap) {
    let pairs = Dictionary(grouping: Set(ties)) { index in
      Set([map.ties[index].from, map.ties[index].to])
    }
    all = Set(ties).count
    uncertain = pairs.values.filter { pair in
      pair.allSatisfy { map.ties[$0].certainty != .stated }
    }.reduce(0) { $0 + $1.count }
  }

  /// A sentence on it; nil when every tie is stated.
  var sentence: String? {
    guard uncertain > 0 else { return nil }
    guard uncertain < all else {
      return all == 1
        ? "It rests on a tie that is inferred or unclear in the sources."
        : "It rests on ties that are inferred or unclear in the sources."
    }
    let verb = uncertain == 1 ? "is" : "are"
    return "\(uncertain) of its \(all) ties \(verb) inferred or unclear in the sources."
  }

  /// The same for the cell of a table.
  var share: String { uncertain == 0 ? "none of \(all)" : "\(uncertain) of \(all)" }
}
