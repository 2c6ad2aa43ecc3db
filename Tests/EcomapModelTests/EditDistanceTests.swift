import EcomapModel
import Testing

@Suite struct EditDistanceTests {
  /// The distance by its definition, with the whole table.
  private func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: second.count + 1), count: first.count + 1)
    for row in 0...first.count { table[row][0] = row }
    for column in 0...second.count { table[0][column] = column }
    for row in 1...first.count {
      for column in 1...second.count {
        let cost = first[row - 1] == second[column - 1] ? 0 : 1
        var best = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1, table[row - 1][column - 1] + cost)
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          best = min(best, table[row - 2][column - 2] + 1)
        }
        table[row][column] = best
      }
    }
    return table[first.count][second.count]
  }

  @Test func `the limited distance is the whole one wherever it is within the limit`() {
    var state: UInt64 = 11
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<20_000 {
      let first = (0..<next(9)).map { _ in UInt8(next(3)) }
      let second = (0..<next(9)).map { _ in UInt8(next(3)) }
      let limit = next(5)
      let expected = distance(first, second)
      let found = EditDistance.between(first, second, atMost: limit)
      if found != (expected <= limit ? expected : nil) {
        Issue.record("\(first) and \(second) at most \(limit): \(String(describing: found))")
      }
    }
  }
}
