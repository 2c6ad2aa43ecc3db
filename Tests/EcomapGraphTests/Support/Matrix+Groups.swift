extension Matrix {
  /// (external - internal) / (external + internal) over the ties that a test lets through, of those
  /// whose ends are both in some group.
  private func externalInternal(
    _ groups: [[Int]], isCounted: (_ from: Int, _ to: Int) -> Bool,
    isInternal: (_ from: [Int], _ to: [Int]) -> Bool
  ) -> Double? {
    let counted = ties.filter {
      !groups[$0.from].isEmpty && !groups[$0.to].isEmpty && isCounted($0.from, $0.to)
    }
    guard !counted.isEmpty else { return nil }
    let inside = counted.count { isInternal(groups[$0.from], groups[$0.to]) }
    return Double(counted.count - 2 * inside) / Double(counted.count)
  }

  func externalInternal(_ groups: [[Int]]) -> Double? {
    externalInternal(groups, isCounted: { _, _ in true }, isInternal: Self.shareGroup)
  }

  func externalInternal(_ groups: [[Int]], ofGroup group: Int) -> Double? {
    externalInternal(
      groups, isCounted: { groups[$0].contains(group) || groups[$1].contains(group) },
      isInternal: { $0.contains(group) && $1.contains(group) })
  }

  func externalInternal(_ groups: [[Int]], ofNode node: Int) -> Double? {
    externalInternal(
      groups, isCounted: { $0 == node || $1 == node }, isInternal: Self.shareGroup)
  }

  private static func shareGroup(_ some: [Int], _ others: [Int]) -> Bool {
    some.contains { others.contains($0) }
  }

  /// Newman's nominal assortativity over the ties between nodes that have a group.
  func assortativity(_ groups: [Int?]) -> Double? {
    let kinds = Set(groups.compactMap { $0 }).sorted()
    var mixing: [[Int]] = kinds.map { _ in kinds.map { _ in 0 } }
    var total = 0
    for from in nodes {
      for to in nodes where hasTie(from, to) {
        guard let row = kinds.firstIndex(where: { $0 == groups[from] }),
          let column = kinds.firstIndex(where: { $0 == groups[to] })
        else { continue }
        mixing[row][column] += 1
        total += 1
      }
    }
    guard total > 0 else { return nil }
    let within = kinds.indices.reduce(0) { $0 + mixing[$1][$1] }
    let byChance = kinds.indices.reduce(0) { sum, kind in
      sum + mixing[kind].reduce(0, +) * mixing.reduce(0) { $0 + $1[kind] }
    }
    guard byChance != total * total else { return nil }
    return Double(within * total - byChance) / Double(total * total - byChance)
  }

  /// Newman's modularity with weights; a directed graph is taken with its ties summed both ways.
  func modularity(_ membership: [Int], resolution: Double = 1) -> Double? {
    func bond(_ first: Int, _ second: Int) -> Double {
      Double(weights[first][second] + (isDirected ? weights[second][first] : 0))
    }
    let strengths = nodes.map { node in nodes.reduce(0) { $0 + bond(node, $1) } }
    let total = strengths.reduce(0, +)
    guard total > 0 else { return nil }
    var sum = 0.0
    for first in nodes {
      for second in nodes where membership[first] == membership[second] {
        sum += bond(first, second) - resolution * strengths[first] * strengths[second] / total
      }
    }
    return sum / total
  }

  func similarity(_ first: Int, _ second: Int) -> Double? {
    let left = Set(contacts(of: first)).subtracting([second])
    let right = Set(contacts(of: second)).subtracting([first])
    let all = left.union(right)
    return all.isEmpty ? nil : Double(left.intersection(right).count) / Double(all.count)
  }

  func density() -> Double? {
    let possible = Self.slots(count: count, isDirected: isDirected).count
    return possible == 0 ? nil : Double(ties.count) / Double(possible)
  }
}
