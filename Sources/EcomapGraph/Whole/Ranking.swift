/// The order of nodes by a score.
enum Ranking {
  /// All nodes, the largest score first; nodes with the same score in their own order.
  ///
  /// Scores that differ by less than a billionth of the largest count as the same, so that sums
  /// taken in another order do not change a ranking.
  ///
  /// Complexity: O(n log n).
  static func order(_ scores: [Double]) -> [Node] {
    var order = scores.indices.sorted { left, right in
      scores[left] == scores[right] ? left < right : scores[left] > scores[right]
    }
    let tolerance = 1e-9 * (scores.lazy.map(\.magnitude).max() ?? 0)
    var start = 0
    for place in order.indices.dropFirst()
    where scores[order[place - 1]] - scores[order[place]] > tolerance {
      order[start..<place].sort()
      start = place
    }
    order[start...].sort()
    return order.map { Node($0) }
  }
}
