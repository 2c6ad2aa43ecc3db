/// What the expectations of Gould and Fernandez are conditional on: the number of nodes and of
/// ties, and the sizes of the groups.
struct BrokerageConditions: Sendable {
  let nodeCount: Int
  let isDirected: Bool
  /// The share of possible ties that are there; nil on fewer than two nodes.
  let density: Double?

  /// For each node the size of its group; nil unless every node is in exactly one group.
  let groupSizes: [Int]?
  /// The sizes that groups have, ascending, and how many groups have each: what is summed over all
  /// groups is summed over these few.
  let sizes: [(size: Int, groups: Int)]

  init(_ graph: Graph, _ grouping: Grouping) {
    nodeCount = graph.nodeCount
    isDirected = graph.isDirected
    let possible = Double(graph.nodeCount) * Double(graph.nodeCount - 1)
    let ties = graph.isDirected ? graph.edgeCount : 2 * graph.edgeCount
    density = graph.nodeCount < 2 ? nil : Double(ties) / possible
    let isPartition = graph.nodes.allSatisfy { grouping.groups(of: $0).count == 1 }
    groupSizes =
      isPartition
      ? graph.nodes.map { node in grouping.group(of: node).map { grouping.sizes[$0] } ?? 0 } : nil
    var sizes: [(size: Int, groups: Int)] = []
    for size in grouping.sizes.sorted() where size > 0 {
      if let last = sizes.last, last.size == size {
        sizes[sizes.count - 1].groups += 1
      } else {
        sizes.append((size, 1))
      }
    }
    self.sizes = sizes
  }

  /// The pairs that a node could broker in a role, or in all of them together.
  ///
  /// Nil when the groups are asked for and do not divide the nodes.
  func brokeredPairs(by node: Node, role: BrokerageRole?) -> BrokeredPairs? {
    let n = Double(nodeCount)
    guard let role else { return .among(n - 1) }
    guard let groupSizes else { return nil }
    let own = Double(groupSizes[node.offset])
    return switch role {
    case .coordinator: .among(own - 1)
    case .consultant: sum(but: own) { .among($0) }
    case .representative, .gatekeeper: .from(own - 1, to: n - own)
    case .liaison: sum(but: own) { .fromEach($0, to: n - own - $0) }
    }
  }

  /// What all groups but one of a given size come to.
  private func sum(but own: Double, _ pairs: (Double) -> BrokeredPairs) -> BrokeredPairs {
    sizes.reduce(BrokeredPairs(count: 0, sharing: 0)) { sum, each in
      let size = Double(each.size)
      return sum.adding(pairs(size), times: Double(each.groups) - (size == own ? 1 : 0))
    }
  }
}

/// The ordered pairs that an actor could broker in a role: how many there are, and how many ordered
/// choices of two of them share an end, and so a tie with the broker.
struct BrokeredPairs {
  var count: Double
  var sharing: Double

  /// The pairs of different actors out of a number of them.
  static func among(_ size: Double) -> BrokeredPairs {
    fromEach(size, to: max(0, size - 1))
  }

  /// The pairs that lead from a number of actors to a number of others.
  static func from(_ sources: Double, to targets: Double) -> BrokeredPairs {
    BrokeredPairs(
      count: sources * targets,
      sharing: sources * targets * (targets - 1) + targets * sources * (sources - 1))
  }

  /// The pairs that lead from a number of actors to a number of others, where other groups lead
  /// back as often: two pairs share their sources as often as their targets.
  static func fromEach(_ sources: Double, to targets: Double) -> BrokeredPairs {
    BrokeredPairs(count: sources * targets, sharing: 2 * sources * targets * (targets - 1))
  }

  func adding(_ other: BrokeredPairs, times: Double) -> BrokeredPairs {
    BrokeredPairs(
      count: count + times * other.count, sharing: sharing + times * other.sharing)
  }
}
