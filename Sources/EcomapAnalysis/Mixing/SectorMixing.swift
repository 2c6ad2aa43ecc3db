import EcomapGraph
public import EcomapModel

/// How many ties there are between the sectors of a map, against those possible and expected.
public struct SectorMixing: Sendable {
  /// Two sectors, or one with itself.
  public struct Pair: Sendable {
    /// The one that comes first in the vocabulary.
    public let first: Sector
    /// The other.
    public let second: Sector
    /// How many pairs of actors have a tie.
    public let observed: Int
    /// How many pairs of actors there are.
    public let possible: Int
    /// How many would have one if every sector kept its ties and these were spread without regard
    /// to sector (Newman 2003).
    public let expected: Double
    /// How many actors the two have together.
    let actors: Int
    /// The ties themselves.
    let ties: [Int]

    /// How many ties are missing to what is expected.
    var missing: Double { expected - Double(observed) }
  }

  /// A sector with how much it keeps to itself.
  public struct Member: Sendable {
    /// The sector.
    public let sector: Sector
    /// How many actors it has that count.
    public let actors: Int
    /// Its external-internal index (Krackhardt and Stern 1988); nil when it has no ties.
    public let externalInternal: Double?
  }

  /// The sectors that have actors, in the order of the vocabulary.
  public let members: [Member]
  /// The pairs of different sectors, in the same order.
  public let pairs: [Pair]
  /// The external-internal index of the map: from -1 when every tie stays within a sector to 1 when
  /// every tie leaves one; nil when there are no ties.
  public let externalInternal: Double?

  /// Counts the ties of a projected map.
  ///
  /// Complexity: O(actors + ties + sectors²).
  public init(_ context: AnalysisContext) {
    let projected = context.projected
    let graph = projected.graph
    var sizes: [Sector: Int] = [:]
    for actor in projected.actors { sizes[context.map[actor].sector, default: 0] += 1 }
    let sectors = context.map.vocabulary.sectors.filter { sizes[$0] != nil }
    let numbers = Dictionary(uniqueKeysWithValues: sectors.enumerated().map { ($1, $0) })
    let grouping = Grouping(
      projected.actors.map { numbers[context.map[$0].sector] }, count: sectors.count)
    let blocks = graph.blockDensities(grouping)
    let index = graph.externalInternal(grouping)

    var degrees = [Int](repeating: 0, count: sectors.count)
    var ties: [[Int]] = Array(repeating: [], count: sectors.count * sectors.count)
    for edge in graph.edges {
      let ends = graph.ends(of: edge)
      guard let from = grouping.group(of: ends.from), let to = grouping.group(of: ends.to) else {
        continue
      }
      degrees[from] += 1
      degrees[to] += 1
      if from != to {
        ties[min(from, to) * sectors.count + max(from, to)] += projected.ties(of: edge)
      }
    }
    let total = Double(degrees.reduce(0, +))
    var pairs: [Pair] = []
    for first in sectors.indices {
      for second in sectors.indices.dropFirst(first + 1) {
        let block = blocks[first, second]
        let back = graph.isDirected ? blocks[second, first].observed : 0
        pairs.append(
          Pair(
            first: sectors[first], second: sectors[second], observed: block.observed + back,
            possible: block.possible * (graph.isDirected ? 2 : 1),
            expected: total == 0 ? 0 : Double(degrees[first]) * Double(degrees[second]) / total,
            actors: grouping.sizes[first] + grouping.sizes[second],
            ties: Set(ties[first * sectors.count + second]).sorted()))
      }
    }
    self.pairs = pairs
    members = sectors.enumerated().map { number, sector in
      Member(
        sector: sector, actors: sizes[sector] ?? 0, externalInternal: index.groups[number])
    }
    externalInternal = index.whole
  }
}
