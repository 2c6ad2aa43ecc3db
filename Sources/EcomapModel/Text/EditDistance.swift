/// The optimal string alignment distance: insertions, deletions, substitutions and swaps of
/// neighbours, each counting one (Damerau 1964, restricted form).
public enum EditDistance {
  /// The distance between two sequences, or nil when it is more than the limit.
  ///
  /// Complexity: O(limit × length) time, O(length) memory.
  public static func between<Element: Equatable>(
    _ first: [Element], _ second: [Element], atMost limit: Int
  ) -> Int? {
    guard limit >= 0, abs(first.count - second.count) <= limit else { return nil }
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    let beyond = limit + 1
    var beforeLast = [Int](repeating: beyond, count: second.count + 1)
    var last = Array(0...second.count)
    var current = last
    for row in 1...first.count {
      current[0] = row
      var smallest = row
      let low = max(1, row - limit)
      let high = min(second.count, row + limit)
      guard low <= high else { return nil }
      if low > 1 { current[low - 1] = beyond }
      for column in low...high {
        let same = first[row - 1] == second[column - 1]
        var cost = min(last[column - 1] + (same ? 0 : 1), current[column - 1] + 1)
        if column < row + limit { cost = min(cost, last[column] + 1) }
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current[column] = cost
        smallest = min(smallest, cost)
      }
      if high < second.count { current[high + 1] = beyond }
      guard smallest <= limit else { return nil }
      swap(&beforeLast, &last)
      swap(&last, &current)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}
