/// A graph as its DOT text says it, without a layout.
public struct ParsedDOT: Sendable, Equatable {
  /// A name with a value.
  public struct Attribute: Sendable, Equatable {
    /// Its name.
    public let name: String
    /// Its value; escapes such as `\n`, which only some attributes have, are as in the text.
    public let value: String
    /// Whether the value is one of Graphviz's labels like HTML, without the outer angle brackets.
    public let isHTML: Bool
  }

  /// A node.
  public struct Node: Sendable, Equatable {
    /// Its name.
    public let name: String
    /// Its attributes that are not empty, defaults among them.
    public let attributes: [Attribute]
    /// The indices of the clusters that it is in, outer ones first.
    public fileprivate(set) var clusters: [Int]
  }

  /// An edge.
  public struct Edge: Sendable, Equatable {
    /// The index of the node that was named first.
    public let tail: Int
    /// The index of the other node.
    public let head: Int
    /// Its `key`, or an empty text.
    public let key: String
    /// Its attributes that are not empty, defaults and ports among them.
    public let attributes: [Attribute]
  }

  /// A subgraph whose name begins with `cluster`.
  public struct Cluster: Sendable, Equatable {
    /// Its name.
    public let name: String
    /// Its attributes that are not empty.
    public let attributes: [Attribute]
  }

  /// Its name, or an empty text.
  public let name: String
  /// Whether its edges have a direction.
  public let isDirected: Bool
  /// The attributes of the graph itself that are not empty.
  public let attributes: [Attribute]
  /// The nodes, in the order in which the text first names them.
  public let nodes: [Node]
  /// The edges, in the order of the text.
  public let edges: [Edge]
  /// The clusters, outer ones first.
  public let clusters: [Cluster]
  /// What Graphviz warned about while it read.
  public let warnings: [String]
}

extension ParsedDOT {
  /// Copies a graph out of Graphviz's memory.
  init(_ graph: borrowing ParsedGraph) {
    let contents = unsafe GraphContents(graph.pointer)
    let (nodes, edges) = contents.nodesAndEdges()
    var clusters: [Cluster] = []
    var members = nodes
    contents.forEachCluster { name, attributes, indices in
      for index in indices { members[index].clusters.append(clusters.count) }
      clusters.append(Cluster(name: name, attributes: attributes))
    }
    name = contents.name
    isDirected = contents.isDirected
    attributes = contents.attributes
    self.nodes = members
    self.edges = edges
    self.clusters = clusters
    warnings = graph.warnings
  }
}
