extension Scene {
  /// For how many actors some boxes stand.
  func headcount(of nodes: [Int]) -> Int { nodes.reduce(0) { $0 + self.nodes[$1].headcount } }

  /// How many ties with others each actor has.
  var tieCounts: [Int] {
    var counts = nodes.map { _ in 0 }
    for tie in ties where tie.from != tie.to {
      counts[tie.from] += 1
      counts[tie.to] += 1
    }
    return counts
  }

  /// How many others each actor has ties with.
  var neighbourCounts: [Int] {
    var sets = nodes.map { _ in Set<Int>() }
    for tie in ties where tie.from != tie.to {
      sets[tie.from].insert(tie.to)
      sets[tie.to].insert(tie.from)
    }
    return sets.map(\.count)
  }
}
