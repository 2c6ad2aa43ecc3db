/// A simple graph in compressed sparse rows: for each node its neighbours, one after another.
///
/// It is immutable, directed or not, and has neither loops nor parallel edges. Neighbours are in
/// the order of nodes and edges in the order of their ends, so that whatever is computed from a
/// graph does not depend on the order of the list it was built from. Each edge knows the links of
/// that list which became it.
public struct Graph: Sendable {
  /// Whether an edge leads one way only.
  public let isDirected: Bool
  /// How many nodes there are.
  public let nodeCount: Int
  /// How many edges there are, parallel ones counted once.
  public let edgeCount: Int

  /// For each edge the node it goes out from; in an undirected graph the smaller of the two.
  let edgeSources: [Node]
  /// For each edge the node it goes to; in an undirected graph the larger of the two.
  let edgeTargets: [Node]
  /// For each edge its weight; empty when every edge weighs 1.
  let weights: [Double]
  /// For each edge the positions of the links it was made of; nil when they were not kept.
  let origins: Rows<UInt32>?

  /// For each node the nodes it leads to, and the edges that lead there.
  let successors: Rows<Node>
  let outgoing: Rows<Edge>
  /// The same against the direction; in an undirected graph a copy of the other way, which costs
  /// nothing because the storage is shared.
  let predecessors: Rows<Node>
  let incoming: Rows<Edge>

  /// Whether some edge weighs other than 1.
  public var isWeighted: Bool { !weights.isEmpty }

  /// All nodes, in order.
  public var nodes: some RandomAccessCollection<Node> {
    (0..<nodeCount).lazy.map { Node($0) }
  }

  /// All edges, in the order of their ends.
  public var edges: some RandomAccessCollection<Edge> {
    (0..<edgeCount).lazy.map { Edge($0) }
  }
}
