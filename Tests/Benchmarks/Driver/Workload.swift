import EcomapGraph

/// What the benchmark measures, by the names that `run.py` and the peers use.
enum Workload: String, CaseIterable {
  case betweenness
  case estimate
  case constraint
  case effectiveSize = "effective-size"
  case roles
  case components
  case cutPoints = "cut-points"
  case cores
  case leiden
  case overlap
  case overlapInGroups = "overlap-in-groups"
  case jaccard
  case jaccardInGroups = "jaccard-in-groups"

  /// What a workload is given, built before the clock starts.
  enum Input {
    case graph(Graph, areas: Grouping)
    case remits(TagSets, kinds: Grouping)
  }

  /// What a workload found, and how to make numbers of it afterwards, one or more for each actor.
  struct Result {
    let vector: () -> [Double]
  }

  /// Reads and builds what the workload needs.
  func input(graph: String, tags: String) throws(DriverError) -> Input {
    switch self {
    case .overlap, .overlapInGroups, .jaccard, .jaccardInGroups:
      let (kinds, tags) = try readRemits(tags)
      return .remits(TagSets(tags), kinds: Grouping(kinds))
    default:
      let (graph, areas) = try readGraph(graph)
      return .graph(graph, areas: Grouping(self == .roles ? areas.map { Int($0) } : []))
    }
  }

  /// Measures the workload.
  func measure(on input: Input) async throws -> (Result, Measurement.Times) {
    switch input {
    case .graph(let graph, let areas): try await measure(on: graph, areas: areas)
    case .remits(let remits, let kinds): try await measure(on: remits, kinds: kinds)
    }
  }
}
