/// Counts how many ordered pairs of nodes are how many steps apart.
///
/// Whole numbers add up to the same in any order, unlike the fractions made of them in the end.
struct StepCounts {
  /// For each number of steps the pairs found so far.
  private(set) var counts: [Int] = []

  private let rows: Rows<Node>
  private var isSeen: [Bool]
  private var queue: [Node] = []

  init(rows: Rows<Node>, without isRemoved: [Bool]) {
    self.rows = rows
    isSeen = isRemoved
  }

  /// Adds the pairs that begin with a node.
  mutating func count(from source: Node) {
    queue.removeAll(keepingCapacity: true)
    queue.append(source)
    isSeen[source.offset] = true
    var level = 0..<1
    var steps = 0
    while !level.isEmpty {
      if steps == counts.count { counts.append(0) }
      counts[steps] += level.count
      for place in level {
        for neighbour in rows[queue[place].offset] where !isSeen[neighbour.offset] {
          isSeen[neighbour.offset] = true
          queue.append(neighbour)
        }
      }
      level = level.upperBound..<queue.count
      steps += 1
    }
    for node in queue { isSeen[node.offset] = false }
  }
}
