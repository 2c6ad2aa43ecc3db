/// How often each node brokers in each role of Gould and Fernandez.
///
/// Counts are of ordered pairs. In an undirected graph every pair is therefore counted both ways,
/// as R's `sna` does; ``unorderedCount(of:role:)`` counts it once.
public struct BrokerageRoles: Sendable {
  /// Whether the ties of the graph lead one way only.
  public let isDirected: Bool
  /// What is known of the graph apart from who is tied to whom.
  let conditions: BrokerageConditions

  private let counts: [RoleCounts]

  /// - Parameter counts: for each node how often it has each role.
  init(counts: [RoleCounts], isDirected: Bool, conditions: BrokerageConditions) {
    self.counts = counts
    self.isDirected = isDirected
    self.conditions = conditions
  }

  /// For how many ordered pairs a node is the broker, in one role.
  ///
  /// Complexity: O(1).
  public subscript(node: Node, role: BrokerageRole) -> Int { counts[node.offset][role] }

  /// For how many ordered pairs a node is the broker, in whatever role.
  ///
  /// Complexity: O(1).
  public func total(of node: Node) -> Int { counts[node.offset].total }

  /// For how many unordered pairs a node of an undirected graph is the broker, in one role.
  ///
  /// Nil in a directed graph, where a pair has an order. Complexity: O(1).
  public func unorderedCount(of node: Node, role: UndirectedBrokerageRole) -> Int? {
    guard !isDirected else { return nil }
    return switch role {
    case .coordinator: self[node, .coordinator] / 2
    case .consultant: self[node, .consultant] / 2
    // One way round the pair makes a representative, the other way round a gatekeeper.
    case .boundaryBroker: self[node, .representative]
    case .liaison: self[node, .liaison] / 2
    }
  }

  /// For how many unordered pairs a node of an undirected graph is the broker, in whatever role.
  ///
  /// Nil in a directed graph, where a pair has an order. Complexity: O(1).
  public func unorderedTotal(of node: Node) -> Int? { isDirected ? nil : total(of: node) / 2 }
}
