/// A set of nodes that together matter most, and how much.
public struct KeyPlayers: Sendable {
  /// The set, in order.
  public let nodes: [Node]
  /// What the set achieves, from 0 to 1, as the method that found it says; nil when there are no
  /// nodes outside the set to measure it on.
  public let value: Double?
  /// Whether all sets of this size were compared; otherwise the set was found step by step, and a
  /// better one may exist.
  public let isExact: Bool
  /// How many nodes are outside the set.
  public let othersCount: Int
  /// How many nodes outside the set it reaches; nil when the set was chosen for something else.
  public let reachedCount: Int?
}

/// How much work a search for key players may take, in elementary steps.
enum KeyPlayerBudget {
  /// Up to here all sets are compared: some seconds on one core.
  static let steps = 200_000_000
  /// Up to here equally good sets are told apart.
  static let tieSteps = 20_000_000

  /// In how many ways one can choose some of several things; nil when that is above a limit.
  static func choices(_ chosen: Int, of count: Int, atMost limit: Int) -> Int? {
    guard chosen <= count else { return 0 }
    var result = 1
    for step in 0..<min(chosen, count - chosen) {
      let (product, overflow) = result.multipliedReportingOverflow(by: count - step)
      guard !overflow else { return nil }
      result = product / (step + 1)
      guard result <= limit else { return nil }
    }
    return result
  }
}

extension Graph {
  /// The nodes to choose from, in order and each once.
  func candidates(among nodes: [Node]?) -> [Node] {
    guard let nodes else { return Array(self.nodes) }
    var isCandidate = [Bool](repeating: false, count: nodeCount)
    for node in nodes { isCandidate[node.offset] = true }
    return self.nodes.filter { isCandidate[$0.offset] }
  }
}
