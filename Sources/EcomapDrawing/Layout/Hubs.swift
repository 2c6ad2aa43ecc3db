/// Which actors have so many neighbours that they are drawn larger.
struct Hubs: Sendable {
  /// The number of distinct neighbours of each actor.
  let neighbours: [Int]
  /// Whether each actor is a hub: five neighbours or more, and among the first tenth.
  let isHub: [Bool]

  init(nodeCount: Int, lines: [SceneLine]) {
    var sets: [Set<Int>] = Array(repeating: [], count: nodeCount)
    for line in lines {
      sets[line.from].insert(line.to)
      sets[line.to].insert(line.from)
    }
    let counts = sets.map(\.count)
    let connected = counts.filter { $0 > 0 }.sorted(by: >)
    let tenth = connected.isEmpty ? 0 : connected[min(connected.count / 10, connected.count - 1)]
    neighbours = counts
    isHub = counts.map { $0 >= max(5, tenth) }
  }
}
