/// Counts the shortest paths from one node of a block after another, every edge being one step, and
/// gathers what they make the nodes between depend on (Brandes 2001).
///
/// Paths are pushed from level to level, dependencies pulled back. Both touch every edge without
/// asking which levels it joins: what is pushed to a level already passed is never read again, and
/// what is pulled from a level not yet done is 0. So the loops have no branch to guess wrong. They
/// use plain memory, because the checks of arrays would be much of the work.
struct StepSearch: ~Copyable {
  /// For each node the paths to it, on the way back its share of dependency for each path.
  private let marks: UnsafeMutableBufferPointer<Double>
  /// The same in the order of discovery.
  private let shares: UnsafeMutableBufferPointer<Double>
  /// The nodes in the order of discovery, with room for a candidate after the last one.
  private let order: UnsafeMutableBufferPointer<UInt32>
  private var levels: [Level] = []

  private struct Level {
    var places: Range<Int>
    /// What the paths to this level were multiplied by, those to the level before it being 1.
    var scale: Double
  }

  init(count: Int) {
    marks = .allocate(capacity: count)
    marks.initialize(repeating: 0)
    shares = .allocate(capacity: count)
    shares.initialize(repeating: 0)
    order = .allocate(capacity: count + 1)
    order.initialize(repeating: 0)
  }

  deinit {
    marks.deallocate()
    shares.deallocate()
    order.deallocate()
  }

  /// Adds what a source makes the other nodes depend on, times its mass, to the values of the
  /// nodes, which begin after others.
  mutating func add(
    from source: Int, _ starts: Span<UInt32>, _ neighbours: Span<UInt32>, masses: Span<Double>,
    to values: inout MutableSpan<Double>, after first: Int
  ) {
    countPaths(from: source, starts, neighbours)
    clear()
    let sourceMass = masses[source]
    var scale = 1.0
    for level in levels.dropFirst().reversed() {
      for place in level.places {
        let node = Int(order[place])
        let edges = Int(starts[unchecked: node])..<Int(starts[unchecked: node + 1])
        var sum = 0.0
        for edge in edges { sum += marks[Int(neighbours[unchecked: edge])] }
        let paths = shares[place]
        let dependency = paths * scale * sum
        values[unchecked: first + node] += sourceMass * dependency
        shares[place] = (masses[unchecked: node] + dependency) / paths
      }
      for place in level.places {
        marks[Int(order[place])] = shares[place]
      }
      scale = level.scale
    }
    clear()
  }

  /// Finds the levels and how many shortest paths lead to each node.
  private mutating func countPaths(
    from source: Int, _ starts: Span<UInt32>, _ neighbours: Span<UInt32>
  ) {
    levels.removeAll(keepingCapacity: true)
    order[0] = UInt32(source)
    marks[source] = 1
    var places = 0..<1
    while !places.isEmpty {
      var isLarge = false
      for place in places {
        let paths = marks[Int(order[place])]
        shares[place] = paths
        isLarge = isLarge || paths > Self.large
      }
      // Only the ratios of one level to the next matter, so counts that grow out of bounds shrink.
      let scale = isLarge ? 1 / Self.large : 1
      if isLarge {
        for place in places { shares[place] = max(shares[place] * scale, scale * scale) }
      }
      levels.append(Level(places: places, scale: scale))
      var tail = places.upperBound
      for place in places {
        let node = Int(order[place])
        let paths = shares[place]
        let edges = Int(starts[unchecked: node])..<Int(starts[unchecked: node + 1])
        for edge in edges {
          let neighbour = neighbours[unchecked: edge]
          let before = marks[Int(neighbour)]
          order[tail] = neighbour
          tail &+= before == 0 ? 1 : 0
          marks[Int(neighbour)] = before + paths
        }
      }
      places = places.upperBound..<tail
    }
  }

  private static let large = 1e140

  private mutating func clear() {
    guard let reached = levels.last?.places.upperBound else { return }
    for place in 0..<reached { marks[Int(order[place])] = 0 }
  }
}
