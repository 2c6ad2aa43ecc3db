extension Graph {
  /// How many edges a node has.
  ///
  /// In a directed graph edges out and edges in are added up, so that two nodes joined both ways
  /// count twice. Complexity: O(1). Reference: Freeman, L. C. (1978) Centrality in social networks:
  /// conceptual clarification. *Social Networks* 1, 215-239.
  public func degree(of node: Node) -> Int {
    isDirected ? outDegree(of: node) + inDegree(of: node) : outDegree(of: node)
  }

  /// How many edges lead out of a node; in an undirected graph the degree.
  ///
  /// Complexity: O(1).
  public func outDegree(of node: Node) -> Int { successors.count(of: node.offset) }

  /// How many edges lead into a node; in an undirected graph the degree.
  ///
  /// Complexity: O(1).
  public func inDegree(of node: Node) -> Int { predecessors.count(of: node.offset) }
}
