import EcomapGraph
import Testing

/// What is searched for from 64 nodes at a time, against one search after another.
@Suite struct PathsDistanceTests {
  @Test(arguments: [false, true], [5, 64, 65, 200])
  func `many searches at a time find what single ones find`(
    isDirected: Bool, count: Int
  ) async throws {
    let graph = PathsReference.loose(count, seed: UInt64(count), isDirected: isDirected)
    var harmonic = [Double](repeating: 0, count: count)
    var near = harmonic
    var lengths: [Int] = []
    for source in graph.nodes {
      let distances = graph.distances(from: source)
      for node in distances.reached.dropFirst() {
        let steps = distances[node] ?? 0
        harmonic[source.offset] += 1 / Double(steps)
        near[source.offset] += steps <= 3 ? 1 / Double(count - 1) : 0
        lengths.append(steps)
      }
    }
    let found = try await graph.pathLengths()
    #expect(try await PathsReference.difference(graph.harmonicCloseness(), harmonic) < 1e-9)
    #expect(
      try await PathsReference.difference(graph.reach(within: 3).map { $0 ?? -1 }, near) < 1e-9)
    #expect(found.pairs == (isDirected ? lengths.count : lengths.count / 2))
    #expect(found.longest == lengths.max())
    let average = Double(lengths.reduce(0, +)) / Double(lengths.count)
    #expect(abs((found.average ?? 0) - average) < 1e-9)
  }

  @Test(arguments: [false, true])
  func `a shortest path is a path, as short as the distance`(isDirected: Bool) {
    let graph = PathsReference.loose(40, seed: 11, isDirected: isDirected)
    for source in graph.nodes {
      let distances = graph.distances(from: source)
      for target in graph.nodes {
        let path = graph.shortestPath(from: source, to: target)
        #expect(path.map { $0.count - 1 } == distances[target])
        guard let path else { continue }
        #expect(path.first == source && path.last == target)
        #expect(zip(path, path.dropFirst()).allSatisfy { graph.edge(from: $0, to: $1) != nil })
      }
    }
  }
}
