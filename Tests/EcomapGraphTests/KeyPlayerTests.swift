import EcomapGraph
import Testing

@Suite struct KeyPlayerTests {
  typealias Samples = ConnectivitySamples

  /// Fragmentation and distance-weighted fragmentation by Floyd and Warshall.
  private func fragmentation(_ graph: Graph, without: Set<Int>) -> (Double, Double)? {
    let left = (0..<graph.nodeCount).filter { !without.contains($0) }
    guard left.count > 1 else { return nil }
    var steps = [[Int]](
      repeating: [Int](repeating: 1_000, count: graph.nodeCount), count: graph.nodeCount)
    for (a, b) in Samples.pairs(of: graph) where !without.contains(a) && !without.contains(b) {
      (steps[a][b], steps[b][a]) = (1, 1)
    }
    for over in left {
      for a in left {
        for b in left { steps[a][b] = min(steps[a][b], steps[a][over] + steps[over][b]) }
      }
    }
    var joined = 0.0
    var near = 0.0
    for a in left {
      for b in left where a != b && steps[a][b] < 1_000 {
        joined += 1
        near += 1 / Double(steps[a][b])
      }
    }
    let pairs = Double(left.count * (left.count - 1))
    return (1 - joined / pairs, 1 - near / pairs)
  }

  private func subsets(_ size: Int, of items: [Int]) -> [[Int]] {
    guard size > 0 else { return [[]] }
    return items.indices.flatMap { place in
      subsets(size - 1, of: Array(items[(place + 1)...])).map { [items[place]] + $0 }
    }
  }

  private func isClose(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) < 1e-9
  }

  @Test func `the strike without Norm, Bob and Gill is as fragmented as published`() async throws {
    let three = Samples.strike("Norm", "Bob", "Gill")
    #expect(isClose(Samples.strike.fragmentation(without: three), 157.0 / 210))
    #expect(Samples.strike.fragmentation() == 0)
    let players = try await Samples.strike.disruptors(3)
    #expect(players.isExact)
    #expect(players.value ?? 0 >= 157.0 / 210)
    #expect(players.othersCount == 21)
    #expect(players.reachedCount == nil)
  }

  @Test(arguments: [false, true])
  func `both fragmentations are what the distances give`(isDirected: Bool) async throws {
    for seed in 0..<30 as Range<UInt64> {
      let graph = Samples.random(seed, nodes: 1 + Int(seed % 8), isDirected: isDirected)
      for removed in [[], [0], [0, graph.nodeCount - 1]] {
        let expected = fragmentation(graph, without: Set(removed))
        let nodes = removed.map { Node($0) }
        #expect(isClose(graph.fragmentation(without: nodes), expected?.0))
        #expect(isClose(try await graph.distanceFragmentation(without: nodes), expected?.1))
      }
    }
  }

  @Test(arguments: 1...3)
  func `disruptors are the best of all sets`(size: Int) async throws {
    for seed in 0..<20 as Range<UInt64> {
      let graph = Samples.random(seed, nodes: 5 + Int(seed % 4))
      var best: (set: [Int], value: (Double, Double))?
      for set in subsets(size, of: Array(0..<graph.nodeCount)) {
        guard let value = fragmentation(graph, without: Set(set)) else { continue }
        // Rounding must not decide between sets that are equally good.
        if let known = best?.value {
          let isBetter =
            value.0 > known.0 + 1e-9 || value.0 > known.0 - 1e-9 && value.1 > known.1 + 1e-9
          guard isBetter else { continue }
        }
        best = (set, value)
      }
      let players = try await graph.disruptors(size)
      #expect(players.isExact)
      #expect(players.nodes.map(\.offset) == best?.set)
      #expect(isClose(players.value, best?.value.0))
    }
  }

  @Test(arguments: 1...3)
  func `reachers are the best of all sets`(size: Int) async throws {
    for seed in 0..<20 as Range<UInt64> {
      let graph = Samples.random(seed, nodes: 5 + Int(seed % 4), isDirected: seed % 2 == 1)
      for steps in 1...2 {
        var best: (set: [Int], reached: Int) = ([], -1)
        for set in subsets(size, of: Array(0..<graph.nodeCount)) {
          var reached = Set<Node>()
          for node in set {
            reached.formUnion(graph.distances(from: Node(node), atMost: steps).reached)
          }
          let others = reached.subtracting(set.map { Node($0) }).count
          if others > best.reached { best = (set, others) }
        }
        let players = try await graph.reachers(size, within: steps)
        #expect(players.isExact)
        #expect(players.nodes.map(\.offset) == best.set)
        #expect(players.reachedCount == best.reached)
        #expect(players.othersCount == graph.nodeCount - size)
        let value = Double(best.reached) / Double(graph.nodeCount - size)
        #expect(isClose(players.value, value))
      }
    }
  }

  @Test func `only candidates are named, and no more than there are`() async throws {
    let graph = Samples.graph(6, [(0, 1), (0, 2), (0, 3), (3, 4)])
    let among = [Node(4), Node(2), Node(3), Node(2)]
    #expect(try await graph.disruptors(1, among: among).nodes == [Node(3)])
    #expect(try await graph.disruptors(5, among: among).nodes == [Node(2), Node(3), Node(4)])
    #expect(try await graph.reachers(1, among: among).nodes == [Node(3)])
    #expect(try await graph.reachers(5, among: among).nodes == [Node(2), Node(3), Node(4)])
    #expect(try await graph.reachers(0).reachedCount == 0)
    #expect(try await graph.disruptors(0).nodes.isEmpty)
  }

  @Test func `where nobody is left there is no value`() async throws {
    let graph = Samples.graph(2, [(0, 1)])
    #expect(graph.fragmentation(without: [Node(0)]) == nil)
    #expect(try await graph.distanceFragmentation(without: [Node(0)]) == nil)
    #expect(try await graph.disruptors(1).value == nil)
    #expect(try await graph.reachers(2).value == nil)
    #expect(try await Samples.graph(0, []).reachers(2).value == nil)
    #expect(try await Samples.graph(0, []).disruptors(2).value == nil)
  }

  @Test func `large questions are answered step by step and say so`() async throws {
    // Twelve stars around a ring of hubs: the hubs do most of both.
    let hubs = 12
    var pairs: [(Int, Int)] = []
    for hub in 0..<hubs {
      pairs.append((hub, (hub + 1) % hubs))
      pairs += (0..<9).map { (hub, hubs + 9 * hub + $0) }
    }
    let graph = Samples.graph(10 * hubs, pairs)
    let reachers = try await graph.reachers(6)
    #expect(!reachers.isExact)
    #expect(reachers.nodes.allSatisfy { $0.offset < hubs })
    #expect(reachers.reachedCount == 6 * 9 + 6)
    let disruptors = try await graph.disruptors(6)
    #expect(!disruptors.isExact)
    #expect(disruptors.nodes.allSatisfy { $0.offset < hubs })
  }

  @Test func `a cancelled search throws`() async {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await Samples.strike.disruptors(3)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    let other = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await Samples.strike.reachers(3)
    }
    await #expect(throws: CancellationError.self) { try await other.value }
    let third = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await Samples.strike.distanceFragmentation()
    }
    await #expect(throws: CancellationError.self) { try await third.value }
  }
}
